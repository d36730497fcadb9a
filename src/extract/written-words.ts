import { unitsOf } from './text-units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** FNV-1a, over UTF-16 units. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
/** Slots at first, a power of two; never more than half of them are taken. */
const SLOTS = 1 << 14;
/** Units of all words at first. */
const ROOM = 1 << 16;

/**
 * The words of one vocabulary as they are written, found by where they stand in a text: most words of a text have been
 * seen before, and of those no string needs to be cut out and hashed. All in columns, by the place of a word among them:
 * a million words are looked up here, and objects would lie all over the memory.
 */
export class WrittenWords {
  readonly #shapeOf: (word: string) => number;
  readonly #vocabulary: Vocabulary;
  #count = 0;
  #hashes = new Int32Array(SLOTS / 2);
  #ids = new Int32Array(SLOTS / 2);
  #shapes = new Int32Array(SLOTS / 2);
  /** The units of all words one behind the other, and where each word's end. */
  #units = new Int32Array(ROOM);
  #ends = new Int32Array(SLOTS / 2);
  /** By hash: place of a word plus one, 0 where there is none. */
  #slots = new Int32Array(SLOTS);

  constructor(vocabulary: Vocabulary, shapeOf: (word: string) => number) {
    this.#vocabulary = vocabulary;
    this.#shapeOf = shapeOf;
  }

  /** The place of the word `text.slice(from, to)`. */
  at(text: string, from: number, to: number): number {
    const units = unitsOf(text);
    let hash = BASIS | 0;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ (units[i] ?? 0), PRIME);
    const slots = this.#slots;
    const last = slots.length - 1;
    let slot = hash & last;
    for (let place = (slots[slot] ?? 0) - 1; place >= 0; place = (slots[slot] ?? 0) - 1) {
      if (this.#hashes[place] === hash && this.#stands(place, units, from, to)) return place;
      slot = (slot + 1) & last;
    }
    return this.#add(text.slice(from, to), hash, slot);
  }

  /** Its id in the vocabulary. */
  id(place: number): number {
    return this.#ids[place] ?? 0;
  }

  /** LOWER, CAPITAL, CAPITALS or NUMBER of `tokens.ts`. */
  shape(place: number): number {
    return this.#shapes[place] ?? 0;
  }

  #stands(place: number, units: Uint16Array, from: number, to: number): boolean {
    const own = this.#units;
    const start = this.#startOf(place);
    if ((this.#ends[place] ?? 0) - start !== to - from) return false;
    for (let i = from, j = start; i < to; i++, j++) if (own[j] !== units[i]) return false;
    return true;
  }

  #startOf(place: number): number {
    return place === 0 ? 0 : (this.#ends[place - 1] ?? 0);
  }

  #add(text: string, hash: number, slot: number): number {
    const place = this.#count;
    const start = this.#startOf(place);
    const end = start + text.length;
    if (end > this.#units.length) this.#units = widened(this.#units, 2 * end);
    for (let i = 0; i < text.length; i++) this.#units[start + i] = text.charCodeAt(i);
    this.#ends[place] = end;
    this.#hashes[place] = hash;
    this.#ids[place] = this.#vocabulary.idOf(text);
    this.#shapes[place] = this.#shapeOf(text);
    this.#slots[slot] = place + 1;
    this.#count += 1;
    if (this.#count * 2 >= this.#slots.length) this.#widen();
    return place;
  }

  #widen(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    const last = slots.length - 1;
    for (let place = 0; place < this.#count; place++) {
      let slot = (this.#hashes[place] ?? 0) & last;
      while (slots[slot] !== 0) slot = (slot + 1) & last;
      slots[slot] = place + 1;
    }
    this.#slots = slots;
    const room = slots.length / 2;
    this.#hashes = widened(this.#hashes, room);
    this.#ids = widened(this.#ids, room);
    this.#shapes = widened(this.#shapes, room);
    this.#ends = widened(this.#ends, room);
  }
}

/** A copy with more room. */
function widened(column: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(length);
  wider.set(column);
  return wider;
}
