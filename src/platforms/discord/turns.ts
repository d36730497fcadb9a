/** Milliseconds of work after which the event loop goes round, so that what arrives is seen and what is done leaves. */
const SLICE = 10;
/** A round of the event loop that is over within so many milliseconds had nothing to do. */
const IDLE = 0.25;
/** How much the latest piece of work moves what is expected of the next. */
const WEIGHT = 0.2;

/**
 * The work on answers, one piece after the other, with the event loop going round in between. Of many that arrive at
 * once each would else be worked on before the first answer leaves, and before those who wait can be told that theirs
 * will come. Whoever comes while nobody waits is served at once.
 */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  /** Milliseconds worked since the event loop last went round. */
  #spent = 0;
  #isGoingRound = false;
  /** Milliseconds that a piece took of late. */
  #usual = 0;

  /** Milliseconds until a piece of work that is handed in now can be expected to begin. */
  get wait(): number {
    return this.#waiting.length * this.#usual;
  }

  /** Does a piece of work when its turn has come. A promise that it gives is not waited for before the next. */
  run<T>(work: () => T | Promise<T>): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    this.#waiting.push(() => {
      try {
        resolve(work());
      } catch (error) {
        reject(error);
      }
    });
    this.#work();
    return promise;
  }

  #work(): void {
    while (this.#spent < SLICE) {
      const next = this.#waiting.shift();
      if (next === undefined) break;
      const began = performance.now();
      next();
      const took = performance.now() - began;
      this.#spent += took;
      this.#usual = this.#usual === 0 ? took : this.#usual + (took - this.#usual) * WEIGHT;
    }
    if (this.#isGoingRound || this.#spent === 0) return;
    this.#isGoingRound = true;
    const now = performance.now();
    this.#goRound(now, now + this.#spent);
  }

  /** Until there is nothing to do but this work, or the rest has had as much time as the work before. */
  #goRound(since: number, until: number): void {
    setImmediate(() => {
      const now = performance.now();
      if (now - since > IDLE && now < until) return this.#goRound(now, until);
      this.#isGoingRound = false;
      this.#spent = 0;
      this.#work();
    });
  }
}
