// Delivers one schedule's edition and ends; or, as its orders say, is killed in the middle of it.
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { Schedule } from '../../../src/model/schedule.ts';
import { openDatabase } from '../../../src/storage/open-database.ts';
import { type DeskTiming, openDesk } from '../desk.ts';
import { openPoints, pointsInDatabase, pointsInLedger, pointsOnSockets } from './points.ts';

/** One line of JSON on the standard input. */
export interface Orders {
  readonly file: string;
  readonly api: string;
  readonly token: string;
  readonly schedule: Schedule;
  readonly timing: DeskTiming;
  /** Which point it is killed at, counted from 0; null for none. */
  readonly killAt: number | null;
}

const [line = ''] = await new Promise<string[]>((resolve) => {
  const input = createInterface({ input: process.stdin });
  input.once('line', (text) => {
    input.close();
    resolve([text]);
  });
});
const orders: Orders = JSON.parse(line);
const points = openPoints(process.argv.includes('--trace'));
pointsInDatabase(points);
pointsOnSockets(points);
const database = await openDatabase(orders.file);
const { api, token, timing, schedule } = orders;
const desk = openDesk({
  queries: database.queries,
  api,
  token,
  timing,
  schedules: () => [schedule],
  // Whatever it finds that others have left is as good as its own.
  unknown: (id) => ({ ...schedule, id }),
  wrapLedger: (ledger) => pointsInLedger(ledger, points),
});
points.arm(orders.killAt ?? Number.POSITIVE_INFINITY);
await desk.courier.beat();
for (;;) {
  // oxlint-disable-next-line eslint/no-await-in-loop -- waits for the courier
  const [run] = await desk.ledger.lastRuns(schedule.id, 1);
  if (run !== undefined && run.kind !== 'skip' && run.settledAt !== null) break;
  // oxlint-disable-next-line eslint/no-await-in-loop
  await pause(20);
}
process.stdout.write(`done ${points.count}\n`);
await desk.close();
await database.close();
process.exit(0);
