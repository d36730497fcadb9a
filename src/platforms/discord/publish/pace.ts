/** Milliseconds by which a request may reach Discord later than others before it is counted as late. */
const PROMPT = 250;
const SECOND = 1_000;
/** Requests that may follow each other at once, to make up for a quarter of a second in which we had no time. */
const BURST = 12;

/** A request that left, until nothing more can count it together with the next. */
export interface Left {
  readonly at: number;
  answered: number | null;
}

/**
 * Spreads requests over each second, no more than so many in any. Evenly, because what leaves in bursts may arrive in
 * larger ones, and Discord counts what arrives: a request counts from its leaving, or where the answer is slow, from shortly before that.
 */
export class Pace {
  readonly #step: number;
  readonly #most: number;
  #nextAt = Number.NEGATIVE_INFINITY;
  #left: Left[] = [];

  constructor(perSecond: number) {
    this.#step = SECOND / perSecond;
    this.#most = Math.floor(perSecond) + 1;
  }

  /** Milliseconds until the next may leave; 0 for now. */
  untilNext(now: number): number {
    this.#left = this.#left.filter((one) => countsFrom(one, now) > now - SECOND);
    if (this.#left.length >= this.#most) {
      const oldest = Math.min(...this.#left.map((one) => countsFrom(one, now)));
      return Math.max(1, Math.min(oldest + SECOND - now, this.#step));
    }
    return Math.max(0, this.#nextAt - BURST * this.#step - now);
  }

  /** One leaves; whoever sends it marks it when it is answered. */
  take(now: number): Left {
    this.#nextAt = Math.max(this.#nextAt, now) + this.#step;
    const left = { at: now, answered: null };
    this.#left.push(left);
    return left;
  }
}

function countsFrom({ at, answered }: Left, now: number): number {
  return Math.max(at, (answered ?? now) - PROMPT);
}
