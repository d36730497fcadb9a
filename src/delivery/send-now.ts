import type { Schedule } from '../model/schedule.ts';
import { deliveryKey } from './delivery-key.ts';
import type { DeliveryLedger } from './delivery-ledger.ts';
import { isSettled, type NewRun, type Run } from './run.ts';

export interface SendNowParts {
  readonly ledger: Pick<DeliveryLedger, 'plan' | 'read'>;
  /** Has whoever brings editions look at once. */
  readonly rouse: () => void;
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Milliseconds in which an edition that an admin sends must have begun to be posted. */
const DEADLINE = 30 * 60_000;
/** Milliseconds between two looks, and how many there are. */
const LOOK = 200;
const LOOKS = 60;

/**
 * Sends a schedule's edition at once, beside its slots: the same ledger, the same care, and for each request (by its id)
 * one edition, however often it is repeated. Answers the run as it is when it has come to its end, or after twelve
 * seconds as it is then.
 */
export async function sendNow(parts: SendNowParts, schedule: Schedule, request: string): Promise<Run> {
  const { ledger, rouse, now, sleep } = parts;
  const { id, guild, channel, briefing } = schedule;
  const at = now();
  const period = `now-${request}`;
  const wish: NewRun = {
    schedule: id,
    guild,
    channel,
    briefing,
    period,
    kind: 'extra',
    at,
    late: false,
    deadline: at + DEADLINE,
  };
  await ledger.plan([wish], [], at);
  rouse();
  for (let look = 0; ; look += 1) {
    // oxlint-disable eslint/no-await-in-loop -- waits for others
    const run = await ledger.read(deliveryKey(wish));
    if (run === null) throw new Error(`The run ${deliveryKey(wish)} that was just planned is not in the ledger`);
    if (isSettled(run.state) || look >= LOOKS) return run;
    await sleep(LOOK);
    // oxlint-enable eslint/no-await-in-loop
  }
}
