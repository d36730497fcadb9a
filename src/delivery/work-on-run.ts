import type { Schedule } from '../model/schedule.ts';
import { aboutToLook, aboutToSend, afterFind, afterLook, afterSend } from './after-send.ts';
import { applyChange, type RunChange } from './apply-change.ts';
import type { ClockReading, CourierClock } from './courier-clock.ts';
import type { Claim, DeliveryLedger } from './delivery-ledger.ts';
import type { EditionSource } from './edition-source.ts';
import { HeldClaim, Over } from './held-claim.ts';
import type { Suspicion } from './meet-twin.ts';
import { nextStep, type Patience } from './next-step.ts';
import { addressOf, inThread, type Publisher, type Turn } from './publisher.ts';
import type { Reason } from './reasons.ts';
import { type Delivery, isSettled, type Run } from './run.ts';

export interface WorkParts {
  readonly ledger: Pick<DeliveryLedger, 'advance' | 'lastDelivered'>;
  readonly publisher: Publisher;
  readonly source: EditionSource;
  readonly scheduleOf: (id: string) => Promise<Schedule | null>;
  readonly clock: CourierClock;
  readonly patience: Patience;
  /** Milliseconds before the end of a lease from which on nothing leaves any more: as long as a request may take. */
  readonly margin: number;
  /** Told when a run has to wait for its briefing. */
  readonly onUnready: (run: Run, schedule: Schedule) => Promise<void>;
  /** Told when there may be a second message of a part. */
  readonly onSuspicion: (suspicion: Suspicion) => void;
}

/** Milliseconds between two tries to compose, or to reach a server that is away. */
const UNREADY_REST = 60_000;
/** Milliseconds between two tries to open a thread, or to ask a history that does not answer. */
const THREAD_REST = 2_000;

/** One claim of a run, worked on until it is settled, rests, or is somebody else's. */
export class Work {
  readonly #parts: WorkParts;
  readonly #held: HeldClaim;
  /** Whether the history was asked for something that this ledger does not know of. */
  #hasAsked = false;

  constructor(parts: WorkParts, claim: Claim, claimedAt: ClockReading) {
    this.#parts = parts;
    this.#held = new HeldClaim(parts.ledger, parts.clock, claim, claimedAt);
  }

  get run(): Run {
    return this.#held.run;
  }

  /** Answers the run as it was left. */
  async finish(): Promise<Run> {
    try {
      // oxlint-disable-next-line eslint/no-await-in-loop -- one step follows from the other
      while (!isSettled(this.run.state)) await this.#step();
    } catch (error) {
      if (!(error instanceof Over)) throw error;
    }
    return this.run;
  }

  async #step(): Promise<void> {
    const { clock, publisher, patience } = this.#parts;
    const schedule = await this.#parts.scheduleOf(this.run.schedule);
    const stop = await this.#stopFor(schedule);
    const step = nextStep(this.run, { now: clock.now(), platform: publisher.now() }, stop, patience);
    switch (step.kind) {
      case 'compose':
        if (schedule === null) throw new Error('Nothing is composed for a schedule that is gone');
        return await this.#compose(schedule);
      case 'send':
        return await this.#send(step.delivery);
      case 'look':
        return await this.#look(step.delivery);
      case 'wait':
        return await this.#held.rest(step.ms, 'unclear');
      case 'settle':
        return await this.#held.advance({ kind: 'settle', state: step.state, reason: step.reason });
      default:
        return step satisfies never;
    }
  }

  /** Why nothing new shall be posted. What an admin sends at once is sent although the schedule is paused. */
  async #stopFor(schedule: Schedule | null): Promise<Reason | null> {
    if (schedule === null) return 'removed';
    if (schedule.state.kind === 'unreadable') return 'unreadable';
    if (this.run.kind === 'slot' && schedule.state.kind !== 'active') return schedule.state.kind;
    return (await this.#parts.source.mayTell(this.run)) ? null : 'private';
  }

  async #compose(schedule: Schedule): Promise<void> {
    const { ledger, source, onUnready } = this.#parts;
    const { channel, briefing } = this.run;
    const composed = await source.compose(this.run, schedule, await ledger.lastDelivered(channel, briefing));
    switch (composed.kind) {
      case 'edition':
        return await this.#freeze({ kind: 'freeze', version: composed.version, parts: composed.parts });
      case 'quiet':
        return await this.#held.advance({ kind: 'settle', state: 'skipped', reason: 'quiet' });
      case 'unready':
        await onUnready(this.run, schedule);
        return await this.#held.rest(UNREADY_REST, 'briefing-broken');
      default:
        return composed satisfies never;
    }
  }

  /** Freezes the edition and, where nothing is in the way, writes in the same stroke that its first part leaves. */
  async #freeze(freeze: RunChange): Promise<void> {
    const { publisher, clock, scheduleOf } = this.#parts;
    const frozen = applyChange(this.run, freeze, clock.now());
    const [first] = frozen.parts;
    const stop = await this.#stopFor(await scheduleOf(this.run.schedule));
    if (first === undefined || stop !== null || publisher.isAway(frozen.guild) || this.#mustAsk) {
      return await this.#held.advance(freeze);
    }
    const turn = await publisher.turn(addressOf(frozen, first), first);
    // The next step asks again, and rests as long as it takes.
    if (turn.kind === 'later') return await this.#held.advance(freeze);
    return await this.#sendInTurn(first, turn, [freeze]);
  }

  /**
   * An edition that goes out long after it was due may have been posted already, by a ledger of which this one is an older
   * copy that was restored.
   */
  get #mustAsk(): boolean {
    return !this.#hasAsked && this.#parts.clock.now() - this.run.at > this.#parts.patience.prompt;
  }

  /**
   * Sends a part that no request has left for, unless it stands there already. A history that cannot be read keeps nothing
   * back here: there is no sign that anything was posted.
   */
  async #sendUnlessThere(delivery: Delivery): Promise<void> {
    const { publisher } = this.#parts;
    const lookedAt = publisher.now();
    const address = addressOf(this.run, delivery);
    const outcome = inThread(this.run, delivery, await publisher.find(address, delivery, this.run.at));
    if (outcome.kind === 'unanswered') return await this.#held.rest(outcome.retryAfter ?? THREAD_REST, 'outage');
    this.#hasAsked = true;
    if (outcome.kind !== 'found') return await this.#send(delivery, outcome.kind === 'absent' ? lookedAt : null);
    if (delivery.part > 0) await this.#held.advance(aboutToLook(delivery));
    return await this.#held.advance(afterFind(delivery, outcome.message, lookedAt));
  }

  /** Sends a part; `lookedAt` is when the history, by the platform's clock, did not have it. */
  async #send(delivery: Delivery, lookedAt: number | null = null): Promise<void> {
    const { publisher } = this.#parts;
    if (publisher.isAway(this.run.guild)) return await this.#held.rest(UNREADY_REST, 'server-away');
    const [head] = this.run.parts;
    if (delivery.part > 0 && head?.kind === 'head' && this.run.thread === null) return await this.#openThread(head);
    if (delivery.attempts === 0 && this.#mustAsk) return await this.#sendUnlessThere(delivery);
    const turn = await publisher.turn(addressOf(this.run, delivery), delivery);
    if (turn.kind === 'later') return await this.#held.rest(turn.ms, 'rate-limit');
    return await this.#sendInTurn(delivery, turn, [], lookedAt);
  }

  async #sendInTurn(
    delivery: Delivery,
    turn: Extract<Turn, { readonly kind: 'go' }>,
    first: readonly RunChange[],
    lookedAt: number | null = null,
  ): Promise<void> {
    const { publisher, margin, onSuspicion } = this.#parts;
    const sending = aboutToSend(delivery, publisher.now());
    try {
      await this.#held.leave([...first, sending]);
    } catch (error) {
      turn.giveBack();
      throw error;
    }
    const mayLeave = (): boolean => this.#held.outlasts(margin) && this.#isFresh(delivery, lookedAt);
    const address = addressOf(this.run, delivery);
    const outcome = inThread(this.run, delivery, await publisher.send(address, delivery, turn, mayLeave));
    const change = afterSend(delivery, sending, outcome);
    const overtaken = await this.#held.tryAdvance(change);
    if (overtaken !== null) {
      if (outcome.kind === 'posted' || outcome.kind === 'unclear') {
        const message = outcome.kind === 'posted' ? outcome.message : null;
        const since = sending.lastSent ?? publisher.now();
        onSuspicion({ run: overtaken, part: delivery.part, message, since, until: publisher.now() });
      }
      throw new Over();
    }
    if (outcome.kind === 'posted') this.#suspect(delivery, delivery.attempts + 1);
    if (change.rest > 0) throw new Over();
  }

  /**
   * A repetition relies on the nonce, or on what the history said; if it took longer than these hold, perhaps because the
   * process stood still between its last check and its write, somebody has to look whether there are two.
   */
  #suspect({ part, firstSent }: Delivery, requests: number): void {
    const { publisher, patience, onSuspicion } = this.#parts;
    const until = publisher.now();
    if (firstSent === null || requests < 2 || until - firstSent < patience.young) return;
    onSuspicion({ run: this.run, part, message: null, since: firstSent, until });
  }

  /** Whether what was known when it was decided to send a doubtful part again still holds: the nonce, or the history. */
  #isFresh({ firstSent, kind }: Delivery, lookedAt: number | null): boolean {
    const since = lookedAt ?? (kind === 'forum post' ? null : firstSent);
    return since === null || this.#parts.publisher.now() - since < this.#parts.patience.young;
  }

  /** Opening is repeated until it is answered: that the thread is there already is as good. */
  async #openThread(head: Delivery): Promise<void> {
    const outcome = await this.#parts.publisher.openThread(addressOf(this.run, head), head);
    if (outcome.kind === 'posted') return await this.#held.advance({ kind: 'thread', thread: outcome.message });
    if (outcome.kind === 'refused') {
      const { reason } = outcome;
      return await this.#held.advance({ kind: 'settle', state: 'failed', reason });
    }
    const retryAfter = outcome.kind === 'not-sent' ? outcome.retryAfter : null;
    return await this.#held.rest(retryAfter ?? THREAD_REST, outcome.kind === 'not-sent' ? outcome.reason : 'unclear');
  }

  async #look(delivery: Delivery): Promise<void> {
    const { publisher, clock } = this.#parts;
    if (publisher.isAway(this.run.guild)) return await this.#held.rest(UNREADY_REST, 'server-away');
    await this.#held.advance(aboutToLook(delivery));
    const lookedAt = publisher.now();
    const outcome = await publisher.find(addressOf(this.run, delivery), delivery, delivery.firstSent ?? 0);
    const change = afterLook(delivery, inThread(this.run, delivery, outcome));
    if (change !== null) {
      await this.#held.advance(change);
      if (change.rest > 0) throw new Over();
      if (change.state === 'posted') this.#suspect(delivery, delivery.attempts);
      return;
    }
    // It certainly did not arrive.
    const schedule = await this.#parts.scheduleOf(this.run.schedule);
    const stop = (await this.#stopFor(schedule)) ?? (clock.now() > this.run.deadline ? 'too-late' : null);
    const looked = this.run.parts[delivery.part] ?? delivery;
    if (stop === null) return await this.#send(looked, lookedAt);
    if (delivery.part === 0) return await this.#held.advance({ kind: 'settle', state: 'skipped', reason: stop });
    return await this.#held.advance({ kind: 'settle', state: 'failed', reason: 'incomplete' });
  }
}
