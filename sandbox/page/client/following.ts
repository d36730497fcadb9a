import type { ChannelContent, PageEvent, PageState, ShownChannel } from '../shapes.ts';
import { textIn } from '../../json.ts';
import { requests } from './requests.ts';
import { change, current } from './store.ts';
import { toast } from './toasts.ts';

let events: EventSource | null = null;

/** How often something was heard of a channel's messages. */
const heardOf = new Map<string, number>();

/** The newest message that is known of in each channel. */
const newest = new Map<string, string | null>();

export async function load(channel: string): Promise<void> {
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

/** Follows what somebody sees happen. */
export function listen(me: string): void {
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
  newest.set(channel, textIn(message.payload['id']));
  if (channel !== open) change({ unread: new Set(unread).add(channel) });
  const answered = pending.find((one) => one.channel === channel && one.fault === null);
  if (answered !== undefined && message.payload['interaction_metadata'] !== undefined) forget(answered.id);
}

const channelsOf = ({ servers, direct }: PageState): readonly ShownChannel[] => [
  ...servers.flatMap(({ channels }) => channels),
  ...(direct === null ? [] : [direct]),
];

/** Takes all that stands there for known. */
export function knowNewest(state: PageState): void {
  newest.clear();
  for (const { id, lastMessageId } of channelsOf(state)) newest.set(id, lastMessageId);
}

/** Channels in which something was said that the page was not told of, as before its stream of events began. */
function newsIn(fresh: PageState): readonly string[] {
  const news = channelsOf(fresh).filter(({ id, lastMessageId }) => newest.get(id) !== lastMessageId);
  for (const { id, lastMessageId } of news) newest.set(id, lastMessageId);
  return news.map(({ id }) => id).filter((id) => id !== current().channel);
}

let refreshing: Promise<void> | null = null;

/** Asks anew for all but the messages; bursts of changes lead to one look. */
export function refresh(): Promise<void> {
  refreshing ??= (async () => {
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
    refreshing = null;
    const { state } = current();
    const fresh = await requests.state(state.me);
    // Somebody else may have sat down meanwhile.
    if (fresh.me !== current().state.me) return;
    const { channel } = current();
    change({ state: fresh, unread: new Set([...current().unread, ...newsIn(fresh)]) });
    if (channel !== null) await load(channel);
  })().catch(() => undefined);
  return refreshing;
}

/** A command that was sent is waited for no more. */
export function forget(id: number): void {
  change({ pending: current().pending.filter((one) => one.id !== id) });
}
