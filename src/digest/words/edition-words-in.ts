import { german } from './de.ts';
import type { EditionWords } from './edition-words.ts';
import { english } from './en.ts';

const CATALOGUE: Readonly<Record<string, EditionWords>> = { en: english, de: german };

/** An edition's words in a language; in English where there are none. */
export function editionWordsIn(language: string): EditionWords {
  return CATALOGUE[language] ?? english;
}
