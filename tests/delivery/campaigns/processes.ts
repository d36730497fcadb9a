import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startSandbox } from '../../../sandbox/start-sandbox.ts';
import { addChannel } from '../../../sandbox/world/channels.ts';
import type { Schedule } from '../../../src/model/schedule.ts';
import { openDatabase } from '../../../src/storage/open-database.ts';
import { openDeliveryLedger } from '../../../src/storage/open-delivery-ledger.ts';
import type { ManyOrders } from '../children/post-many.ts';
import { countCopies } from '../count-copies.ts';
import { describeTwins } from '../describe-twins.ts';
import { type DeskTiming, scheduleAt } from '../desk.ts';
import { seeded } from './seeded.ts';

const PROCESSES = 4;
const TIMING: DeskTiming = {
  young: 1_000,
  quiet: 1_500,
  prompt: 3_600_000,
  lease: 2_000,
  timeout: 800,
  perSecond: 100_000,
};
/** Shorter than the longest pause: what leaves after it is no twin that Discord would know. */
const NONCE_WINDOW = 3_000;
const CHILD = path.join(import.meta.dirname, '..', 'children', 'post-many.ts');

export interface ProcessFigures {
  readonly processes: number;
  readonly slots: number;
  readonly pauses: number;
  /** Pauses between the last check of the claim and the write of the request. */
  readonly pausesBeforeWriting: number;
  readonly longestPauseMs: number;
  readonly duplicates: number;
  /** What is known of each duplicate. */
  readonly twice: readonly string[];
  readonly lost: number;
  /** Second copies that a process posted after its pause, and took back as soon as it knew. */
  readonly twins: number;
  readonly retracted: number;
  readonly failures: readonly string[];
}

/** Several processes share a database and a bot, and stand still at the worst moments. */
export async function processCampaign({
  slots,
  seed,
  nonceWindowMs = NONCE_WINDOW,
}: {
  readonly slots: number;
  readonly seed: number;
  /** How long the local Discord knows a nonce. */
  readonly nonceWindowMs?: number;
}): Promise<ProcessFigures> {
  const random = seeded(seed);
  const folder = await mkdtemp(path.join(tmpdir(), 'attache-processes-'));
  const file = path.join(folder, 'attache.db');
  const sandbox = await startSandbox({ rateLimits: 'off', nonceWindowMs, journalLimit: 100 });
  const database = await openDatabase(file);
  const ledger = openDeliveryLedger(database.queries);
  const guild = sandbox.driver.channel('briefings').guildId ?? '';
  const minute = Math.floor(Date.now() / 60_000) * 60_000;
  const schedules = Array.from({ length: slots }, (_, index): Schedule => {
    const { id: channel } = addChannel(sandbox.world, guild, { name: `c${index}` });
    const briefing = index % 4 === 0 ? 'river:messages:2' : 'river:messages:1';
    return scheduleAt(minute, { id: `s${index}`, guild, channel, briefing });
  });
  const { api, token } = sandbox;
  const orders: ManyOrders = { file, api, token, schedules, timing: TIMING, atOnce: 8, stops: 0.03 };
  const told = path.join(folder, 'orders.json');
  await writeFile(told, JSON.stringify(orders));
  const counted = { pauses: 0, pausesBeforeWriting: 0, longestPauseMs: 0 };

  /** Lets a stopped process go on: half of the time within its lease, else long after it. */
  const letGo = (child: ChildProcess): void => {
    const ms = random() < 0.5 ? 200 + random() * 1_500 : 2_500 + random() * 6_000;
    counted.pauses += 1;
    counted.longestPauseMs = Math.max(counted.longestPauseMs, Math.round(ms));
    setTimeout(() => child.kill('SIGCONT'), ms);
  };
  const children = Array.from({ length: PROCESSES }, () => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', CHILD, told]);
    const said = { out: '', err: '' };
    child.stdout.on('data', (chunk: Buffer) => {
      const text = chunk.toString();
      said.out += text;
      for (const line of text.split('\n').filter((one) => one.startsWith('stopping'))) {
        if (line.endsWith('leaving')) counted.pausesBeforeWriting += 1;
        letGo(child);
      }
    });
    child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
    return { child, said, closed: once(child, 'close') };
  });
  try {
    const end = performance.now() + 120_000 + slots * 500;
    for (;;) {
      // oxlint-disable eslint/no-await-in-loop -- waits for the processes
      await pause(500);
      const counts = await ledger.counts(Date.now());
      if ((counts.get('posted') ?? 0) >= slots || performance.now() > end) break;
      // oxlint-enable eslint/no-await-in-loop
    }
    const over = Date.now();
    for (const { child } of children) child.kill('SIGTERM');
    await Promise.all(children.map(({ closed }) => closed));
    const reports = children.map(({ said }) => {
      const last = said.out.trim().split('\n').at(-1) ?? '';
      if (!last.startsWith('{')) throw new Error(`A process died of itself: ${said.err}`);
      const report: { twins: number; retracted: number; failures: string[] } = JSON.parse(last);
      return report;
    });
    const copies = countCopies(sandbox);
    const parts = schedules.reduce((sum, { briefing }) => sum + Number(briefing.split(':')[2]), 0);
    return {
      processes: PROCESSES,
      slots,
      ...counted,
      duplicates: [...copies.values()].reduce((sum, count) => sum + count - 1, 0),
      twice: [...(await describeTwins(sandbox, ledger)), `over at ${over}`],
      lost: parts - copies.size,
      twins: reports.reduce((sum, { twins }) => sum + twins, 0),
      retracted: reports.reduce((sum, { retracted }) => sum + retracted, 0),
      failures: reports.flatMap(({ failures }) => failures),
    };
  } finally {
    for (const { child } of children) child.kill('SIGKILL');
    await database.close();
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  }
}
