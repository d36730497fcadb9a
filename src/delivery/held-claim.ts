import type { RunChange } from './apply-change.ts';
import { type ClockReading, type CourierClock, readClock } from './courier-clock.ts';
import type { Claim, DeliveryLedger } from './delivery-ledger.ts';
import type { Reason } from './reasons.ts';
import type { Run } from './run.ts';

/** Milliseconds between two tries while all processes together are at the limit, and how many there are. */
const CROWDED_REST = 50;
const CROWDED_TRIES = 40;

/** Somebody else has the run by now, or it rests: nothing more is to be done here. */
export class Over extends Error {}

/** A claim for as long as we have it: each step that is written down under its fence lengthens its lease. */
export class HeldClaim {
  readonly #ledger: Pick<DeliveryLedger, 'advance'>;
  readonly #clock: CourierClock;
  #claim: Claim;
  /** The end of the lease by both clocks: whichever comes first ends it. */
  #leaseEnd: ClockReading;

  constructor(ledger: Pick<DeliveryLedger, 'advance'>, clock: CourierClock, claim: Claim, claimedAt: ClockReading) {
    this.#ledger = ledger;
    this.#clock = clock;
    this.#claim = claim;
    this.#leaseEnd = leaseEndOf(claim, claimedAt);
  }

  get run(): Run {
    return this.#claim.run;
  }

  /** Whether the lease lasts for more than so many milliseconds. */
  outlasts(ms: number): boolean {
    const { wall, steady } = readClock(this.#clock);
    return wall < this.#leaseEnd.wall - ms && steady < this.#leaseEnd.steady - ms;
  }

  async advance(change: RunChange): Promise<void> {
    if ((await this.tryAdvance(change)) !== null) throw new Over();
  }

  /** Takes a step; answers the run as another has it, where this claim is over. */
  async tryAdvance(change: RunChange): Promise<Run | null> {
    const at = readClock(this.#clock);
    const result = await this.#ledger.advance(this.#claim, [change], at.wall);
    if (result.kind === 'crowded') throw new Error('Only a request that is about to leave can be one too many');
    if (result.kind === 'overtaken') return result.run;
    this.#hold(result.claim, at);
    return null;
  }

  /** Writes down that a request leaves, as soon as all processes together may let one more leave. */
  async leave(changes: readonly RunChange[]): Promise<void> {
    for (let tries = 0; tries < CROWDED_TRIES; tries += 1) {
      const at = readClock(this.#clock);
      // oxlint-disable eslint/no-await-in-loop -- tried again after a rest
      const result = await this.#ledger.advance(this.#claim, changes, at.wall);
      if (result.kind === 'overtaken') throw new Over();
      if (result.kind === 'advanced') return this.#hold(result.claim, at);
      await this.#clock.sleep(CROWDED_REST);
      // oxlint-enable eslint/no-await-in-loop
    }
    return await this.rest(CROWDED_REST, 'rate-limit');
  }

  /** Lets go of the run for a while. */
  async rest(ms: number, reason: Reason): Promise<never> {
    await this.advance({ kind: 'rest', ms: Math.max(1, Math.ceil(ms)), reason });
    throw new Over();
  }

  #hold(claim: Claim, at: ClockReading): void {
    this.#claim = claim;
    this.#leaseEnd = leaseEndOf(claim, at);
  }
}

function leaseEndOf({ until }: Claim, at: ClockReading): ClockReading {
  return { wall: until, steady: at.steady + until - at.wall };
}
