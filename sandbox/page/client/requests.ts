import type { ChannelContent, Filled, FilledIn, HandedIn, NewPost, Outcome, PageState, Suggestion } from '../shapes.ts';

/** The answer could not be had: the sandbox has stopped, or refused. */
class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
}

async function fetched<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(path, init).catch(() => null);
  if (response === null) throw new RequestFailed('The sandbox does not answer. Is it still running?');
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
  if (!isJson) throw new RequestFailed(`The sandbox answered ${response.status}.`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the other half of the page says it
  return (await response.json()) as T;
}

function posted<T>(act: string, body: object): Promise<T> {
  return fetched<T>(`/page/act/${act}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

export interface MessageAt {
  readonly id: string;
  readonly channel_id: string;
}

const as = (id: string): string => `as=${encodeURIComponent(id)}`;

/** What the page asks the sandbox for. */
export const requests = {
  state: (me: string): Promise<PageState> => fetched(`/page/state?${as(me)}`),
  channel: (me: string, id: string): Promise<ChannelContent> => fetched(`/page/channels/${id}?${as(me)}`),
  events: (me: string): EventSource => new EventSource(`/page/events?${as(me)}`),
  command: (me: string, channel: string, line: string, filled: Filled): Promise<Outcome> =>
    posted('command', { as: me, channel, line, filled }),
  suggest: (
    me: string,
    channel: string,
    line: string,
    filled: Filled,
    focused: string,
  ): Promise<readonly Suggestion[] | null> => posted('suggest', { as: me, channel, line, filled, focused }),
  press: (me: string, message: MessageAt, customId: string): Promise<Outcome> =>
    posted('press', { as: me, message, customId }),
  choose: (me: string, message: MessageAt, customId: string, values: readonly string[]): Promise<Outcome> =>
    posted('choose', { as: me, message, customId, values }),
  submit: (me: string, ticket: string, values: FilledIn): Promise<Outcome> =>
    posted('submit', { as: me, ticket, values }),
  say: (me: string, channel: string, text: string, files: readonly HandedIn[]): Promise<Outcome> =>
    posted('say', { as: me, channel, text, files }),
  thread: (me: string, channel: string, name: string, from: MessageAt | null, text: string): Promise<Outcome> =>
    posted('thread', { as: me, channel, name, from, text }),
  post: (me: string, channel: string, post: NewPost): Promise<Outcome> => posted('post', { as: me, channel, post }),
  clock: (milliseconds: number): Promise<{ now: number }> => posted('clock', { milliseconds }),
  drop: (target: string, files: readonly File[]): Promise<{ text?: string; error?: string }> => {
    const form = new FormData();
    form.set('target', target);
    for (const file of files) form.append('files', file, file.name);
    return fetched('/page/act/drop', { method: 'POST', body: form });
  },
};
