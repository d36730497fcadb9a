/** A request's route and the resource that its rate limit is counted for. */
export interface RouteName {
  /** The path with its ids and tokens named. */
  readonly route: string;
  /** The channel, guild or webhook on which the path stands. */
  readonly major: string;
}

const MAJOR = /^\/(?:channels|guilds)\/(\d+)|^\/webhooks\/(\d+\/[^/]+)|^\/interactions\/(\d+)/;

/** Names the route of a path (without its query) as Discord's rate limits tell routes apart. */
export function nameRoute(requested: string): RouteName {
  const path = decode(requested);
  const major = MAJOR.exec(path);
  const route = path
    .replace(/^\/(webhooks|interactions)\/(\d+)\/[^/]+/, '/$1/:id/:token')
    .replaceAll(/\/\d{15,20}(?=\/|$)/g, '/:id')
    .replace(/\/reactions\/.+$/, '/reactions/:reaction');
  return { route, major: major?.slice(1).find((part) => part !== undefined) ?? '' };
}

/** Clients write `@original` as `%40original`; what cannot be decoded stays as it is. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
