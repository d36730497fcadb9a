import { german } from './de.ts';
import { english } from './en.ts';
import type { Words } from './words.ts';

const CATALOGUE: Readonly<Record<string, Words>> = { en: english, de: german };

/** BCP 47 tags of the languages that the bot speaks in chat, its first one first. */
export const LANGUAGES: readonly [string, ...string[]] = ['en', 'de'];

export function wordsFor(language: string): Words {
  return CATALOGUE[language] ?? english;
}
