import type { AlertWords } from './alert-words.ts';
import { german } from './de.ts';
import { english } from './en.ts';

const CATALOGUE: Readonly<Record<string, AlertWords>> = { en: english, de: german };

export function alertWordsFor(language: string): AlertWords {
  return CATALOGUE[language] ?? english;
}
