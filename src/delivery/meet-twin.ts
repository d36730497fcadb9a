import type { DeliveryLedger } from './delivery-ledger.ts';
import { addressOf, type Publisher } from './publisher.ts';
import { isSettled, type Run } from './run.ts';

/**
 * A part of which there may be a second message: a request left although the claim was over, because the process had stood
 * still; or one was repeated, and the nonce may have been forgotten by the time it arrived.
 */
export interface Suspicion {
  /** As it is by now, perhaps in the hands of another. */
  readonly run: Run;
  readonly part: number;
  /** The message that a request became though the claim was over; null where only the history can tell. */
  readonly message: string | null;
  /** When the first request left and the last may have arrived, by the platform's clock. */
  readonly since: number;
  readonly until: number;
}

/** Milliseconds between two looks, and how many there are: an hour. */
const LOOK = 2_000;
const LOOKS = 1_800;
/** How often it is tried to take a message back. */
const TRIES = 5;

/**
 * Waits for what becomes of a part in the hands of whoever took it over. They found our message, or were given it for the
 * same nonce: then all is well. Or they posted its twin, or settled that it is not posted: then ours is taken back, and
 * the answer says whether that went well. Null where there is nothing to take back. What is held stays, for an admin was
 * told to look. Where there is no answer to go by, the history tells, `quiet` milliseconds after the last request; or at once,
 * where we are stopped.
 */
export async function meetTwin(
  { ledger, publisher }: { readonly ledger: Pick<DeliveryLedger, 'read'>; readonly publisher: Publisher },
  suspicion: Suspicion,
  quiet: number,
  rest: (ms: number) => Promise<void>,
  isStopped: () => boolean,
): Promise<boolean | null> {
  const { run, part, message, since, until } = suspicion;
  let tries = 0;
  for (let look = 0; look < LOOKS; look += 1) {
    // oxlint-disable eslint/no-await-in-loop -- waits for another process
    const now = look === 0 ? run : await ledger.read(run.id);
    const delivery = now?.parts[part];
    if (now === null || delivery === undefined || delivery.state === 'held') return null;
    if (message !== null && delivery.message === message) return null;
    // Settled as a whole, it may have parts that nobody began.
    if (isSettled(delivery.state) || isSettled(now.state)) {
      const address = addressOf(now, delivery);
      let copy = message;
      if (copy === null && (publisher.now() - until >= quiet || isStopped())) {
        const outcome = await publisher.find(address, delivery, since, delivery.message);
        if (outcome.kind === 'found') copy = outcome.message;
        else if (outcome.kind !== 'unanswered') return tries === 0 ? null : true;
      }
      if (copy !== null) {
        if (await publisher.retract(address, delivery, copy)) return true;
        tries += 1;
        if (tries === TRIES) return false;
      }
    }
    if (isStopped()) return null;
    await rest(LOOK);
    // oxlint-enable eslint/no-await-in-loop
  }
  return null;
}
