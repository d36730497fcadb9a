/** A request's path, and what its limit is counted by: the route with its ids named, and the channel or guild. */
export interface Route {
  readonly path: string;
  readonly route: string;
  readonly major: string;
}

function route(path: string, name: string, major: string): Route {
  return { path, route: name, major };
}

export const ROUTES = {
  message: (channel: string, message: string) => route(`/channels/${channel}/messages/${message}`, 'message', channel),
  post: (channel: string) => route(`/channels/${channel}/messages`, 'POST messages', channel),
  history: (channel: string, query: string) => route(`/channels/${channel}/messages?${query}`, 'GET messages', channel),
  threadOf: (channel: string, message: string) =>
    route(`/channels/${channel}/messages/${message}/threads`, 'POST thread of message', channel),
  forumPost: (channel: string) => route(`/channels/${channel}/threads`, 'POST threads', channel),
  channel: (channel: string) => route(`/channels/${channel}`, 'channel', channel),
  activeThreads: (guild: string) => route(`/guilds/${guild}/threads/active`, 'GET active threads', guild),
  archivedThreads: (channel: string, query: string) =>
    route(`/channels/${channel}/threads/archived/public?${query}`, 'GET archived threads', channel),
  guild: (guild: string) => route(`/guilds/${guild}`, 'GET guild', guild),
  member: (guild: string, user: string) => route(`/guilds/${guild}/members/${user}`, 'GET member', guild),
  directMessages: () => route('/users/@me/channels', 'POST direct messages', ''),
} as const;
