const UNASKED = 0;
const NOTHING = 1;
const FIRST = 2;
/** Words at first; a briefing has some ten thousand. */
const WORDS = 1 << 13;

/**
 * What is known of each word of a vocabulary, found out when the word is first asked about. A list by word would be one
 * with holes, since words far apart are asked about first, and such a list is slow.
 */
export class ByWord<T> {
  readonly #findOut: (word: number) => T | null;
  readonly #values: T[] = [];
  #places = new Int32Array(WORDS);

  constructor(findOut: (word: number) => T | null) {
    this.#findOut = findOut;
  }

  /** Null where there is nothing, and for what is no word. */
  of(word: number): T | null {
    const place = word < 0 ? NOTHING : (this.#places[word] ?? UNASKED);
    if (place === NOTHING) return null;
    return place === UNASKED ? this.#learn(word) : (this.#values[place - FIRST] ?? null);
  }

  #learn(word: number): T | null {
    const value = this.#findOut(word);
    if (word >= this.#places.length) {
      const wider = new Int32Array(2 * word);
      wider.set(this.#places);
      this.#places = wider;
    }
    this.#places[word] = value === null ? NOTHING : this.#values.push(value) - 1 + FIRST;
    return value;
  }
}
