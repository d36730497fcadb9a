import type { CourierClock } from '../../../src/delivery/courier-clock.ts';

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** Time that passes only when nobody has anything to do. */
export class SimulatedTime implements CourierClock {
  #now: number;
  /** How far the wall clock was set ahead. */
  #ahead = 0;
  #sleepers: Sleeper[] = [];

  constructor(startsAt: number) {
    this.#now = startsAt;
  }

  now(): number {
    return Math.floor(this.#now + this.#ahead);
  }

  /** Somebody sets the wall clock; nothing else notices. */
  jump(ms: number): void {
    this.#ahead += ms;
  }

  steady(): number {
    return this.#now;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted === true) return Promise.resolve();
    return new Promise((resolve) => {
      const sleeper = { at: this.#now + Math.max(0, ms), wake: resolve };
      this.#sleepers.push(sleeper);
      signal?.addEventListener('abort', () => {
        this.#sleepers = this.#sleepers.filter((one) => one !== sleeper);
        resolve();
      });
    });
  }

  /** Lets time pass until a moment, or until somebody says that it is enough. */
  async passUntil(end: number, isEnough: () => boolean = () => false): Promise<void> {
    while (this.#now < end && !isEnough()) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- everybody does what they have to do
      await settle();
      const next = this.#sleepers.reduce<Sleeper | null>(
        (first, one) => (first === null || one.at < first.at ? one : first),
        null,
      );
      if (next === null || next.at > end) {
        this.#now = end;
        return;
      }
      this.#sleepers = this.#sleepers.filter((one) => one !== next);
      this.#now = Math.max(this.#now, next.at);
      next.wake();
    }
  }
}

/** All that can be done without time passing is done: promises run before the next turn of the loop. */
async function settle(): Promise<void> {
  // oxlint-disable-next-line eslint/no-await-in-loop -- one turn may lead to another
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
