import type { ChannelContent, Notice, Outcome, PageEvent } from '../shapes.ts';
import { textIn } from '../../json.ts';
import { focusSoon } from './focus.ts';
import { followEnd } from './follow-end.ts';
import { findChannel, firstChannel, openServer } from './places.ts';
import { type MessageAt, requests } from './requests.ts';
import { begin, change, current, hasBegun, NOTHING_WRITTEN } from './store.ts';

let events: EventSource | null = null;
let counted = 0;
const next = (): number => (counted += 1);

const KEPT = { person: 'sandbox-person', greeted: 'sandbox-greeted' } as const;

export function explain(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Shows a line for a while; errors stay until they are sent away. */
export function toast(said: string | Notice, isFault = false): void {
  const id = next();
  const notice = typeof said === 'string' ? { text: said } : said;
  change({ toasts: [...current().toasts.slice(-3), { ...notice, id, isFault }] });
  if (!isFault && notice.next === undefined) setTimeout(() => dropToast(id), 12_000);
}

export function dropToast(id: number): void {
  change({ toasts: current().toasts.filter((one) => one.id !== id) });
}

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
    typing: null,
    toasts: before?.toasts ?? [],
    drawer: false,
    isOnline: true,
    dropping: 'no',
    dropFiles: [],
    greeted: sessionStorage.getItem(KEPT.greeted) === 'yes',
  });
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
}

/** How often something was heard of a channel's messages. */
const heardOf = new Map<string, number>();

async function load(channel: string): Promise<void> {
  const { me } = current().state;
  let before = -1;
  let content: ChannelContent | null = null;
  // What came while it was asked for may not stand in the answer, which must not take it away again.
  while (content === null || before !== (heardOf.get(channel) ?? 0)) {
    before = heardOf.get(channel) ?? 0;
    // oxlint-disable-next-line eslint/no-await-in-loop -- one look after the other
    content = await requests.channel(me, channel);
  }
  if (me !== current().state.me) return;
  change({ contents: new Map(current().contents).set(channel, content) });
}

export async function goTo(server: string | null, channel: string | null): Promise<void> {
  const unread = new Set(current().unread);
  if (channel !== null) unread.delete(channel);
  change({ server, channel, unread, drawer: false, writing: NOTHING_WRITTEN, typing: null });
  if (channel !== null) await load(channel).catch((error: unknown) => toast(explain(error), true));
  focusSoon('write');
}

export async function goToServer(id: string | null): Promise<void> {
  const { state } = current();
  const server = state.servers.find((one) => one.id === id) ?? null;
  await goTo(id, server === null ? (state.direct?.id ?? null) : (firstChannel(server)?.id ?? null));
}

function listen(me: string): void {
  events?.close();
  events = requests.events(me);
  events.addEventListener('message', ({ data }: MessageEvent<string>) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the other half of the page says it
    hear(JSON.parse(data) as PageEvent);
  });
  events.addEventListener('open', () => change({ isOnline: true }));
  events.addEventListener('error', () => change({ isOnline: false }));
}

function hear(event: PageEvent): void {
  switch (event.kind) {
    case 'message':
      takeMessage(event);
      break;
    case 'gone': {
      heardOf.set(event.channel, (heardOf.get(event.channel) ?? 0) + 1);
      const content = current().contents.get(event.channel);
      if (content === undefined) break;
      const messages = content.messages.filter(({ payload }) => payload['id'] !== event.id);
      change({ contents: new Map(current().contents).set(event.channel, { ...content, messages }) });
      break;
    }
    case 'changed':
      void refresh();
      break;
    case 'clock':
      change({ state: { ...current().state, now: event.now } });
      break;
    case 'typing':
      if (event.channel === current().channel) change({ typing: event.user });
      break;
    case 'notice':
      toast(event.notice);
      void refresh();
      break;
    default:
      event satisfies never;
  }
}

function takeMessage({ channel, message, isNew }: Extract<PageEvent, { kind: 'message' }>): void {
  heardOf.set(channel, (heardOf.get(channel) ?? 0) + 1);
  const { contents, unread, pending, channel: open } = current();
  const content = contents.get(channel);
  if (content !== undefined) {
    const id = textIn(message.payload['id']);
    const isKnown = content.messages.some(({ payload }) => payload['id'] === id);
    const messages = isKnown
      ? content.messages.map((one) => (one.payload['id'] === id ? message : one))
      : [...content.messages, message];
    change({ contents: new Map(contents).set(channel, { ...content, messages }), typing: null });
  }
  if (!isNew) return;
  if (channel !== open) change({ unread: new Set(unread).add(channel) });
  const answered = pending.find((one) => one.channel === channel && one.fault === null);
  if (answered !== undefined && message.payload['interaction_metadata'] !== undefined) forget(answered.id);
}

let refreshing: Promise<void> | null = null;

/** Asks anew for all but the messages; bursts of changes lead to one look. */
function refresh(): Promise<void> {
  refreshing ??= (async () => {
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
    refreshing = null;
    const { state, channel } = current();
    const fresh = await requests.state(state.me);
    change({ state: fresh });
    if (channel !== null) await load(channel);
  })().catch(() => undefined);
  return refreshing;
}

export function forget(id: number): void {
  change({ pending: current().pending.filter((one) => one.id !== id) });
}

const SILENCE = 'The application did not respond';

export async function sendCommand(
  line: string,
  shown: string,
  filled: Parameters<typeof requests.command>[3],
): Promise<void> {
  const { state, channel, pending } = current();
  if (channel === null) return;
  const id = next();
  followEnd();
  change({ pending: [...pending, { id, channel, line: shown, fault: null }], writing: NOTHING_WRITTEN });
  const fail = (fault: string): void => {
    const rest = current().pending.filter((one) => one.id !== id);
    change({ pending: [...rest, { id, channel, line: shown, fault }] });
  };
  try {
    const outcome = await requests.command(state.me, channel, line, filled);
    if (outcome.kind === 'silence') fail(SILENCE);
    else if (outcome.kind === 'refused') fail(outcome.why);
    else forget(id);
    openModal(outcome);
  } catch (error) {
    fail(explain(error));
  }
}

function openModal(outcome: Outcome): void {
  if (outcome.kind === 'modal') change({ modal: outcome.modal, modalFault: null });
}

export async function useComponent(message: MessageAt, customId: string, ask: () => Promise<Outcome>): Promise<void> {
  const key = `${message.id}:${customId}`;
  if (current().busy.has(key)) return;
  const faults = new Map(current().faults);
  faults.delete(message.id);
  change({ busy: new Set(current().busy).add(key), faults });
  try {
    const outcome = await ask();
    if (outcome.kind === 'silence') fault('This interaction failed');
    if (outcome.kind === 'refused') fault(outcome.why);
    openModal(outcome);
  } catch (error) {
    fault(explain(error));
  } finally {
    const busy = new Set(current().busy);
    busy.delete(key);
    change({ busy });
  }

  function fault(text: string): void {
    change({ faults: new Map(current().faults).set(message.id, text) });
  }
}

export function press(message: MessageAt, customId: string): Promise<void> {
  return useComponent(message, customId, () => requests.press(current().state.me, message, customId));
}

export function choose(message: MessageAt, customId: string, values: readonly string[]): Promise<void> {
  return useComponent(message, customId, () => requests.choose(current().state.me, message, customId, values));
}

export async function say(text: string): Promise<void> {
  const { state, channel } = current();
  if (channel === null || text.trim() === '') return;
  followEnd();
  change({ writing: NOTHING_WRITTEN });
  const outcome = await requests.say(state.me, channel, text);
  if (outcome.kind === 'refused') toast(outcome.why, true);
}

export async function submitModal(values: Parameters<typeof requests.submit>[2]): Promise<void> {
  const { state, modal } = current();
  if (modal === null) return;
  try {
    const outcome = await requests.submit(state.me, modal.ticket, values);
    if (outcome.kind === 'refused') change({ modalFault: outcome.why });
    else if (outcome.kind === 'silence') change({ modalFault: 'Something went wrong. Try again.' });
    else change({ modal: outcome.kind === 'modal' ? outcome.modal : null, modalFault: null });
  } catch (error) {
    change({ modalFault: explain(error) });
  }
}

export function dismiss(id: string): void {
  change({ dismissed: new Set(current().dismissed).add(id) });
  focusSoon('write');
}

export async function moveClock(milliseconds: number): Promise<void> {
  await requests.clock(milliseconds).catch((error: unknown) => toast(explain(error), true));
}

export function goToThread(id: string): void {
  const channel = findChannel(current(), id);
  if (channel !== null) void goTo(openServer(current())?.id ?? null, id);
}
