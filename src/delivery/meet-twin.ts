import type { DeliveryLedger } from './delivery-ledger.ts';
import { addressOf, type Publisher } from './publisher.ts';
import { isSettled, type Run } from './run.ts';

/** A message of ours that arrived although the claim was over, because the process had stood still. */
export interface LatePost {
  /** As another process had it then. */
  readonly run: Run;
  readonly part: number;
  readonly message: string;
}

/** Milliseconds between two looks, and how many there are: an hour. */
const LOOK = 2_000;
const LOOKS = 1_800;

/**
 * Waits for what becomes of a part in the hands of whoever took it over. They found our message, or were given it for the
 * same nonce: then all is well. Or they posted its twin, or settled that it is not posted: then ours is taken back, and
 * the answer says whether that went well. Null where there is nothing to take back. What is held stays, for an admin was
 * told to look.
 */
export async function meetTwin(
  { ledger, publisher }: { readonly ledger: Pick<DeliveryLedger, 'read'>; readonly publisher: Publisher },
  { run, part, message }: LatePost,
  rest: (ms: number) => Promise<void>,
  isStopped: () => boolean,
): Promise<boolean | null> {
  for (let look = 0; look < LOOKS; look += 1) {
    // oxlint-disable eslint/no-await-in-loop -- waits for another process
    const now = look === 0 ? run : await ledger.read(run.id);
    const delivery = now?.parts[part];
    if (now === null || delivery === undefined || delivery.message === message || delivery.state === 'held')
      return null;
    // Settled as a whole, it may have parts that nobody began.
    if (isSettled(delivery.state) || isSettled(now.state)) {
      return await publisher.retract(addressOf(now, delivery), delivery, message);
    }
    if (isStopped()) return null;
    await rest(LOOK);
    // oxlint-enable eslint/no-await-in-loop
  }
  return null;
}
