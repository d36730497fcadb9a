import type { Lexicon } from './cues.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';

const LEXICONS: readonly Lexicon[] = [english, german, french, spanish];

/** The lexicon of a language; English where there is none, since names, dates and structure still work then. */
export function lexiconOf(language: string): Lexicon {
  return LEXICONS.find((lexicon) => lexicon.language === language) ?? english;
}
