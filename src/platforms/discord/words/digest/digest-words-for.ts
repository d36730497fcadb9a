import { german } from './de.ts';
import type { DigestWords } from './digest-words.ts';
import { english } from './en.ts';

const CATALOGUE: Readonly<Record<string, DigestWords>> = { en: english, de: german };

export function digestWordsFor(language: string): DigestWords {
  return CATALOGUE[language] ?? english;
}
