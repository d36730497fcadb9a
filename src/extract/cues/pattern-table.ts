import { matchesWord, type WordPattern } from './cue-pattern.ts';

interface Entry<T> {
  readonly pattern: WordPattern;
  readonly value: T;
  /** Its place in the order in which all were added. */
  readonly place: number;
}

/** By so many characters, patterns are told apart before they are tried. */
const BEGINNING = 2;

/**
 * Patterns of words with what they stand for, found for a word without trying all of them: a briefing has some ten
 * thousand different words, and a lexicon more than a thousand patterns.
 */
export class PatternTable<T> {
  readonly #byBeginning = new Map<string, Entry<T>[]>();
  /** Those that words of any beginning may match. */
  readonly #others: Entry<T>[] = [];
  #size = 0;

  add(pattern: WordPattern, value: T): void {
    const entry = { pattern, value, place: this.#size };
    this.#size += 1;
    const { text, open } = pattern;
    const isFixed = open === 'nowhere' || (open === 'behind' && text.length >= BEGINNING);
    if (!isFixed) {
      this.#others.push(entry);
      return;
    }
    const key = text.slice(0, BEGINNING);
    const alike = this.#byBeginning.get(key);
    if (alike === undefined) this.#byBeginning.set(key, [entry]);
    else alike.push(entry);
  }

  /** What the patterns stand for that match a folded word, in the order in which they were added. */
  of(word: string): T[] {
    const found: Entry<T>[] = [];
    const alike = this.#byBeginning.get(word.slice(0, BEGINNING));
    if (alike !== undefined) for (const entry of alike) if (matchesWord(entry.pattern, word)) found.push(entry);
    const near = found.length;
    for (const entry of this.#others) if (matchesWord(entry.pattern, word)) found.push(entry);
    if (near > 0 && found.length > near) found.sort((a, b) => a.place - b.place);
    return found.map(({ value }) => value);
  }
}
