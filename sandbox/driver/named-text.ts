import { agoOrAhead } from '../ago-or-ahead.ts';
import type { World } from '../world/world.ts';

/** A text with the names of the people, channels, roles and moments that it points to, as their clients show them. */
export function namedText(world: World, text: string): string {
  return text
    .replace(/<#(\d+)>/gu, (whole, id: string) => named(whole, '#', world.channels.get(id)?.name))
    .replace(/<@!?(\d+)>/gu, (whole, id: string) => {
      const user = world.users.get(id);
      return named(whole, '@', user?.globalName ?? user?.username);
    })
    .replace(/<@&(\d+)>/gu, (whole, id: string) => {
      const roles = [...world.guilds.values()].flatMap((guild) => guild.roles.get(id) ?? []);
      return named(whole, '@', roles[0]?.name);
    })
    .replace(/<t:(-?\d{1,13})(?::([tTdDfFR]))?>/gu, (whole, seconds: string, style: string | undefined) => {
      const at = Number(seconds) * 1000;
      if (Math.abs(at) > 8.64e15) return whole;
      if (style === 'R') return agoOrAhead(at, world.clock.now());
      return new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
    });
}

/** What is not there stays as it was written. */
function named(whole: string, sign: string, name: string | undefined): string {
  return name === undefined ? whole : `${sign}${name}`;
}
