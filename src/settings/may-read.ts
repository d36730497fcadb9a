import { type Place, rulingChannel } from './place.ts';
import type { Settings } from './setting.ts';

/**
 * Decides whether a briefing may be told at a place. A private one is told in the channels that its guild listed and
 * nowhere else, to admins neither: what is posted is read by all who read the channel.
 */
export function mayRead(settings: Settings, place: Place, briefing: string): boolean {
  if (settings.closed.has(briefing)) return false;
  const access = settings.access.get(briefing);
  if (access === undefined || access.visibility === 'public') return true;
  if (place.kind === 'direct' || place.guild !== settings.guild) return false;
  const channel = rulingChannel(place);
  return channel !== null && access.channels.includes(channel);
}

/** Those of the briefings that may be told at a place, in their order: what autocomplete and lists may name. */
export function readableBriefings(settings: Settings, place: Place, briefings: readonly string[]): readonly string[] {
  return briefings.filter((briefing) => mayRead(settings, place, briefing));
}
