import { load, listen, knowNewest, refresh } from './following.ts';
import { focusSoon } from './focus.ts';
import { findChannel, firstChannel, openChannel, openServer } from './places.ts';
import { requests } from './requests.ts';
import { begin, change, current, hasBegun, NOTHING_WRITTEN } from './store.ts';
import { explain, toast } from './toasts.ts';

const KEPT = { person: 'sandbox-person', greeted: 'sandbox-greeted' } as const;

/** How often somebody was to be sat down as. */
let entered = 0;

/** Opens the page as somebody, in the channel that is open where they see it. */
export async function enterAs(person: string): Promise<void> {
  entered += 1;
  const mine = entered;
  const written = hasBegun() ? current().writing : null;
  const state = await requests.state(person);
  if (mine !== entered) return;
  // As it is now: somebody may have gone elsewhere and begun to write since they asked.
  const before = hasBegun() ? current() : null;
  localStorage.setItem(KEPT.person, state.me);
  const kept = state.servers.find(({ channels }) => channels.some(({ id }) => id === before?.channel)) ?? null;
  const server = kept ?? state.servers[0] ?? null;
  const first = server === null ? null : (firstChannel(server)?.id ?? null);
  const channel = kept === null ? first : (before?.channel ?? null);
  begin({
    state,
    contents: new Map(),
    server: server?.id ?? null,
    channel,
    unread: new Set(),
    writing: kept === null || before === null || before.writing === written ? NOTHING_WRITTEN : before.writing,
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
  if (before === null) focusSoon('write');
  if (channel !== null) void showContent(channel);
}

/** Asks for what stands in a channel; meanwhile it can be written in. */
function showContent(channel: string): Promise<void> {
  return load(channel).catch((error: unknown) => toast(explain(error), true));
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
  // At once: whoever types before the content is there writes here, and is not torn away from elsewhere later.
  focusSoon('write');
  // How many messages its posts have is not told with each of them.
  if (openChannel(current())?.kind === 'forum') await refresh();
  else if (channel !== null) await showContent(channel);
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
