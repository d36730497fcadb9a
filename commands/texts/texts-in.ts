import { german } from './de.ts';
import { english } from './en.ts';
import type { Texts } from './texts.ts';

const CATALOGUE: Readonly<Record<string, Texts>> = { en: english, de: german };

/** The commands' words in a language; in English where there are none, or no language is named. */
export function textsIn(language: string | undefined): Texts {
  return CATALOGUE[language ?? 'en'] ?? english;
}
