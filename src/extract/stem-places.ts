/** Stems at first; a briefing has some ten thousand. */
const STEMS = 1 << 13;

/** A map from stems to small numbers that is emptied at no cost: one is needed for each of thousands of documents. */
export class StemPlaces {
  #places = new Int32Array(STEMS);
  /** By stem, the filling in which it was set. */
  #setIn = new Int32Array(STEMS);
  #filling = 1;

  empty(): void {
    this.#filling += 1;
  }

  /** -1 where there is none. */
  of(stem: number): number {
    return this.#setIn[stem] === this.#filling ? (this.#places[stem] ?? -1) : -1;
  }

  set(stem: number, place: number): void {
    if (stem >= this.#places.length) {
      this.#places = widened(this.#places, 2 * stem);
      this.#setIn = widened(this.#setIn, 2 * stem);
    }
    this.#places[stem] = place;
    this.#setIn[stem] = this.#filling;
  }
}

function widened(column: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(length);
  wider.set(column);
  return wider;
}
