import { load, listen, knowNewest, refresh } from './following.ts';
import { focusSoon } from './focus.ts';
import { findChannel, firstChannel, openChannel, openServer } from './places.ts';
import { requests } from './requests.ts';
import { begin, change, current, hasBegun, NOTHING_WRITTEN } from './store.ts';
import { explain, toast } from './toasts.ts';

const KEPT = { person: 'sandbox-person', greeted: 'sandbox-greeted' } as const;

/** Opens the page as somebody, in a channel where there is one to stay in. */
export async function enterAs(person: string, channelId: string | null = null): Promise<void> {
  const state = await requests.state(person);
  const before = hasBegun() ? current() : null;
  localStorage.setItem(KEPT.person, state.me);
  const kept = state.servers.find(({ channels }) => channels.some(({ id }) => id === channelId)) ?? null;
  const server = kept ?? state.servers[0] ?? null;
  const channel = kept !== null ? channelId : server === null ? null : (firstChannel(server)?.id ?? null);
  begin({
    state,
    contents: new Map(),
    server: server?.id ?? null,
    channel,
    unread: new Set(),
    writing: NOTHING_WRITTEN,
    pending: [],
    faults: new Map(),
    busy: new Set(),
    dismissed: before?.dismissed ?? new Set(),
    modal: null,
    modalFault: null,
    begin: null,
    beginFault: null,
    typing: null,
    toasts: before?.toasts ?? [],
    drawer: false,
    isOnline: true,
    dropping: 'no',
    dropFiles: [],
    greeted: sessionStorage.getItem(KEPT.greeted) === 'yes',
  });
  knowNewest(state);
  listen(state.me);
  if (channel !== null) await load(channel);
}

/** Who the page was last open as. */
export function lastPerson(): string {
  return localStorage.getItem(KEPT.person) ?? '';
}

export function foldGreeting(greeted: boolean): void {
  sessionStorage.setItem(KEPT.greeted, greeted ? 'yes' : 'no');
  change({ greeted });
  focusSoon('write');
}

export async function goTo(server: string | null, channel: string | null): Promise<void> {
  const unread = new Set(current().unread);
  if (channel !== null) unread.delete(channel);
  change({ server, channel, unread, drawer: false, writing: NOTHING_WRITTEN, typing: null });
  // How many messages its posts have is not told with each of them.
  if (openChannel(current())?.kind === 'forum') await refresh();
  else if (channel !== null) await load(channel).catch((error: unknown) => toast(explain(error), true));
  focusSoon('write');
}

export async function goToServer(id: string | null): Promise<void> {
  const { state } = current();
  const server = state.servers.find((one) => one.id === id) ?? null;
  await goTo(id, server === null ? (state.direct?.id ?? null) : (firstChannel(server)?.id ?? null));
}

export function goToThread(id: string): void {
  const channel = findChannel(current(), id);
  if (channel !== null) void goTo(openServer(current())?.id ?? null, id);
}
