// One of several processes of a bot that share a database: posts what is due until it is told to stop by SIGTERM.
import { writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Schedule } from '../../../src/model/schedule.ts';
import { openDatabase } from '../../../src/storage/open-database.ts';
import { type DeskTiming, openDesk } from '../desk.ts';

/** The only argument, as JSON. */
export interface ManyOrders {
  readonly file: string;
  readonly api: string;
  readonly token: string;
  readonly schedules: readonly Schedule[];
  readonly timing: DeskTiming;
  readonly atOnce: number;
  /** How likely it is stopped right after a claim, and again between the last check and the write of a request. */
  readonly stops: number;
}

const orders: ManyOrders = JSON.parse(await readFile(process.argv[2] ?? '', 'utf8'));
const database = await openDatabase(orders.file);
const desk = openDesk({
  ...orders,
  queries: database.queries,
  schedules: () => orders.schedules,
  onLeave: () => mayStop('leaving'),
  wrapLedger: (ledger) => ({
    ...ledger,
    async claim(...args) {
      const claims = await ledger.claim(...args);
      if (claims.length > 0) mayStop('claimed');
      return claims;
    },
  }),
});

/** Stands still until somebody lets it go on. */
function mayStop(where: string): void {
  if (Math.random() >= orders.stops) return;
  writeSync(1, `stopping ${where}\n`);
  process.kill(process.pid, 'SIGSTOP');
}

const over = new AbortController();
process.on('SIGTERM', () => over.abort());
process.stdout.write('ready\n');
while (!over.signal.aborted) {
  // oxlint-disable eslint/no-await-in-loop -- beats until it is over
  await desk.courier.beat();
  await pause(200);
  // oxlint-enable eslint/no-await-in-loop
}
await desk.close();
const retracted = desk.twins.filter((twin) => twin.retracted).length;
process.stdout.write(
  `${JSON.stringify({ twins: desk.twins.length, retracted, failures: desk.failures.map(String) })}\n`,
);
await database.close();
process.exit(0);
