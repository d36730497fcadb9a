import type { Vocabulary } from './vocabulary.ts';

/** What is known of a word as it is written. */
export interface Written {
  readonly text: string;
  /** Its id in the vocabulary. */
  readonly id: number;
  /** LOWER, CAPITAL, CAPITALS or NUMBER of `tokens.ts`. */
  readonly shape: number;
}

/** FNV-1a, over UTF-16 units. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
/** Slots at first, a power of two; never more than half of them are taken. */
const SLOTS = 1 << 14;

/**
 * The words of one vocabulary as they are written, found by where they stand in a text: most words of a text have been
 * seen before, and of those no string needs to be cut out and hashed.
 */
export class WrittenWords {
  readonly #shapeOf: (word: string) => number;
  readonly #vocabulary: Vocabulary;
  readonly #words: Written[] = [];
  readonly #hashes: number[] = [];
  /** By hash: index of a word plus one, 0 where there is none. */
  #slots = new Int32Array(SLOTS);

  constructor(vocabulary: Vocabulary, shapeOf: (word: string) => number) {
    this.#vocabulary = vocabulary;
    this.#shapeOf = shapeOf;
  }

  /** The word `text.slice(from, to)`. */
  at(text: string, from: number, to: number): Written {
    let hash = BASIS;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
    const last = this.#slots.length - 1;
    let slot = hash & last;
    for (let index = this.#slots[slot] ?? 0; index !== 0; index = this.#slots[slot] ?? 0) {
      const word = this.#words[index - 1];
      if (word !== undefined && this.#hashes[index - 1] === hash && stands(word.text, text, from, to)) return word;
      slot = (slot + 1) & last;
    }
    return this.#add(text.slice(from, to), hash, slot);
  }

  #add(text: string, hash: number, slot: number): Written {
    const word = { text, id: this.#vocabulary.idOf(text), shape: this.#shapeOf(text) };
    this.#hashes.push(hash);
    this.#slots[slot] = this.#words.push(word);
    if (this.#words.length * 2 > this.#slots.length) this.#widen();
    return word;
  }

  #widen(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    const last = this.#slots.length - 1;
    for (const [index, hash] of this.#hashes.entries()) {
      let slot = hash & last;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
      this.#slots[slot] = index + 1;
    }
  }
}

function stands(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}
