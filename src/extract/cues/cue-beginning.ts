import type { Vocabulary } from '../vocabulary.ts';
import { matchesWord, type WordPattern } from './cue-pattern.ts';

/** Where a sentence ends, no word stands behind. */
export const NO_WORD = -1;

/**
 * The cues that a word begins. Dozens begin with `the` or `to`, and few of them go on with the word that stands behind it
 * in a text; which ones is looked up once for each such word.
 */
export class CueBeginning<T extends { readonly words: readonly WordPattern[] }> {
  readonly patterns: readonly T[];
  /** Those that need no second word right behind. */
  readonly alone: readonly T[];
  readonly #vocabulary: Vocabulary;
  readonly #before = new Map<number, readonly T[]>();

  constructor(patterns: readonly T[], vocabulary: Vocabulary) {
    this.patterns = patterns;
    const alone = patterns.filter(({ words }) => !asksForNext(words));
    this.alone = alone.length === patterns.length ? patterns : alone;
    this.#vocabulary = vocabulary;
  }

  /** Those that may stand before a word, in their order. */
  before(next: number): readonly T[] {
    return this.alone === this.patterns ? this.alone : (this.#before.get(next) ?? this.#learn(next));
  }

  #learn(next: number): readonly T[] {
    const text = this.#vocabulary.word(next);
    const fits = (second: WordPattern | undefined): boolean => second !== undefined && matchesWord(second, text);
    const found = this.patterns.filter(({ words }) => !asksForNext(words) || fits(words[1]));
    this.#before.set(next, found);
    return found;
  }
}

/** True when a second word must stand right behind the first; a gap may be filled by any. */
export function asksForNext([, second]: readonly WordPattern[]): boolean {
  return second !== undefined && second.open !== 'gap' && second.open !== 'few';
}
