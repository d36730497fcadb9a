/** Words of a vocabulary, all known when it is made: many a word of a text is asked whether it is one of them. */
export class WordSet {
  readonly words: ReadonlySet<number>;
  /** By word, 1 for those of the set. */
  readonly #marks: Uint8Array;

  constructor(words: readonly number[]) {
    this.words = new Set(words);
    this.#marks = new Uint8Array(Math.max(-1, ...words) + 1);
    for (const word of words) this.#marks[word] = 1;
  }

  has(word: number): boolean {
    return word >= 0 && word < this.#marks.length && this.#marks[word] === 1;
  }
}
