import type { Settings } from './setting.ts';

/** The zone in which days and times are meant; UTC until an admin chooses one. */
export function zoneOf(settings: Settings): string {
  return settings.zone ?? 'UTC';
}

/**
 * The language to answer in: the one that admins chose, else the first wish that the bot has, exactly or by its
 * primary subtag (`de` for `de-AT`), else the bot's first language.
 */
export function languageFor(
  settings: Settings,
  wishes: readonly string[],
  languages: readonly [string, ...string[]],
): string {
  for (const wish of [settings.language, ...wishes]) {
    if (wish === null) continue;
    const found = languages.find((has) => same(has, wish)) ?? languages.find((has) => same(has, primary(wish)));
    if (found !== undefined) return found;
  }
  return languages[0];
}

function primary(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
