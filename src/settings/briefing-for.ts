import { readableBriefings } from './may-read.ts';
import { type Place, rulingChannel } from './place.ts';
import type { Settings } from './setting.ts';

/**
 * The briefing that is meant where none is named: the channel's default, else the server's, else the only one that may
 * be told there; null when the asker has to choose. A default that may not be told there, or is gone, is passed over.
 */
export function briefingFor(settings: Settings, place: Place, briefings: readonly string[]): string | null {
  const readable = readableBriefings(settings, place, briefings);
  const defaults = place.kind === 'guild' && place.guild === settings.guild ? defaultsAt(settings, place) : [];
  return defaults.find((id) => readable.includes(id)) ?? (readable.length === 1 ? (readable[0] ?? null) : null);
}

function defaultsAt(settings: Settings, place: Place): readonly string[] {
  const channel = rulingChannel(place);
  const ofChannel = channel === null ? undefined : settings.channelBriefings.get(channel);
  return [ofChannel, settings.briefing].filter((id) => typeof id === 'string');
}
