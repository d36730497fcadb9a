import type { DeliveryLedger } from './delivery-ledger.ts';
import { addressOf, type Publisher } from './publisher.ts';
import { isSettled, type Run } from './run.ts';

/** A request of ours that left although the claim was over, because the process had stood still. */
export interface LatePost {
  /** As another process had it then. */
  readonly run: Run;
  readonly part: number;
  /** The message that it became; null where the answer was lost. */
  readonly message: string | null;
  /** When it left, by the platform's clock. */
  readonly sentAt: number;
}

/** Milliseconds between two looks, and how many there are: an hour. */
const LOOK = 2_000;
const LOOKS = 1_800;

/**
 * Waits for what becomes of a part in the hands of whoever took it over. They found our message, or were given it for the
 * same nonce: then all is well. Or they posted its twin, or settled that it is not posted: then ours is taken back, and
 * the answer says whether that went well. Null where there is nothing to take back. What is held stays, for an admin was
 * told to look. Whether a request without an answer became a message, the history tells after `quiet` milliseconds.
 */
export async function meetTwin(
  { ledger, publisher }: { readonly ledger: Pick<DeliveryLedger, 'read'>; readonly publisher: Publisher },
  post: LatePost,
  quiet: number,
  rest: (ms: number) => Promise<void>,
  isStopped: () => boolean,
): Promise<boolean | null> {
  const { run, part, message, sentAt } = post;
  for (let look = 0; look < LOOKS; look += 1) {
    // oxlint-disable eslint/no-await-in-loop -- waits for another process
    const now = look === 0 ? run : await ledger.read(run.id);
    const delivery = now?.parts[part];
    if (now === null || delivery === undefined || delivery.state === 'held') return null;
    if (message !== null && delivery.message === message) return null;
    // Settled as a whole, it may have parts that nobody began.
    if (isSettled(delivery.state) || isSettled(now.state)) {
      const address = addressOf(now, delivery);
      if (message !== null) return await publisher.retract(address, delivery, message);
      if (publisher.now() - sentAt >= quiet) {
        const outcome = await publisher.find(address, delivery, sentAt, delivery.message);
        if (outcome.kind === 'found') return await publisher.retract(address, delivery, outcome.message);
        if (outcome.kind !== 'unanswered') return null;
      }
    }
    if (isStopped()) return null;
    await rest(LOOK);
    // oxlint-enable eslint/no-await-in-loop
  }
  return null;
}
