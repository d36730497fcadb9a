/** Finest step of the header that tells the time, in milliseconds. */
const GRAIN = 1_000;

/**
 * Discord's own clock, from the `Date` of its answers and a clock of ours that never jumps: what was sent when is
 * compared with what Discord remembers, and our wall clock may have been set between the two.
 */
export class PlatformClock {
  readonly #steady: () => number;
  /** Discord's time minus the steady clock's. */
  #ahead: number | null = null;
  readonly #wall: () => number;

  constructor(steady: () => number, wall: () => number) {
    this.#steady = steady;
    this.#wall = wall;
  }

  /** Whether Discord was heard: whoever keeps a book of what was sent must not begin it by another clock. */
  isSet = false;

  /** Epoch milliseconds; by our own clock until Discord has told its own. */
  now(): number {
    return Math.floor(this.#ahead === null ? this.#wall() : this.#steady() + this.#ahead);
  }

  set(date: string | undefined): void {
    this.isSet = true;
    const told = date === undefined ? Number.NaN : Date.parse(date);
    if (Number.isNaN(told)) return;
    const ahead = told - this.#steady();
    // The header is cut to seconds: only what contradicts us by more than that is news.
    if (this.#ahead === null || ahead > this.#ahead || ahead < this.#ahead - 2 * GRAIN) this.#ahead = ahead;
  }
}
