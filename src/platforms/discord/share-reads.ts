import type { Settings } from '../../settings/setting.ts';
import type { SettingsStore } from '../../settings/settings-store.ts';

type Guild = string | null;

/**
 * Reads of settings, one at a time for each server: all who ask while one is under way share the next. A read begins
 * after all of them have asked, so that nobody is given less than what was set when they asked: a cache, however short
 * its life, would leave a hole through which a briefing is told that was made private a moment ago.
 */
export function shareReads(store: Pick<SettingsStore, 'read'>): (guild: Guild) => Promise<Settings> {
  const underWay = new Map<Guild, Promise<Settings>>();
  const next = new Map<Guild, Promise<Settings>>();

  const begin = (guild: Guild): Promise<Settings> => {
    const reading = store.read(guild).finally(() => {
      if (underWay.get(guild) === reading) underWay.delete(guild);
    });
    underWay.set(guild, reading);
    return reading;
  };

  const beginAfter = async (guild: Guild, before: Promise<Settings>): Promise<Settings> => {
    // Whether the one before succeeds concerns those who asked for it.
    await before.catch(() => {});
    next.delete(guild);
    return await begin(guild);
  };

  return (guild) => {
    const waiting = next.get(guild);
    if (waiting !== undefined) return waiting;
    const before = underWay.get(guild);
    if (before === undefined) return begin(guild);
    const made = beginAfter(guild, before);
    next.set(guild, made);
    return made;
  };
}
