import type { SparseLexicon } from './lexicon.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { sparseLexicon } from './others.ts';

const LEXICONS: readonly SparseLexicon[] = [english, german, french, spanish];
/** Languages that nobody could tell: most texts are English. */
const UNTOLD: ReadonlySet<string> = new Set(['', 'und']);
const sparse = new Map<string, SparseLexicon>();

/** The lexicon of a language; where there is none, one of few words or of no words at all. */
export function lexiconOf(language: string): SparseLexicon {
  const primary = language.toLowerCase().split('-', 1)[0] ?? '';
  if (UNTOLD.has(primary)) return english;
  const whole = LEXICONS.find((lexicon) => lexicon.language === primary) ?? sparse.get(primary);
  if (whole !== undefined) return whole;
  const made = sparseLexicon(primary);
  sparse.set(primary, made);
  return made;
}
