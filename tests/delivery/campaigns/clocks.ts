import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PATIENCE } from '../../../src/delivery/next-step.ts';
import type { Schedule } from '../../../src/model/schedule.ts';
import { BUDGET_RULES } from '../../../src/platforms/discord/publish/rate-budget.ts';
import { nextSlots } from '../../../src/schedule/due.ts';
import { type Database, openDatabase } from '../../../src/storage/open-database.ts';
import { LEDGER_RULES } from '../../../src/storage/open-delivery-ledger.ts';
import { type Desk, openDesk, scheduleAt } from '../desk.ts';
import { pick, seeded } from './seeded.ts';
import { SimulatedDiscord } from './simulated-discord.ts';
import { SimulatedTime } from './simulated-time.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const BEGINS = Date.UTC(2031, 2, 28, 3, 0);
const BEAT = 4 * MINUTE;
const SCHEDULES = 6;
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Australia/Lord_Howe',
] as const;
const JUMPS = [HOUR, -HOUR, DAY, -DAY, 400 * DAY, -400 * DAY] as const;

export interface ClockFigures {
  readonly cases: number;
  readonly jumpsWhileRunning: number;
  readonly jumpsWhileStopped: number;
  readonly outages: number;
  readonly posted: number;
  readonly lateEditions: number;
  readonly skippedSlots: number;
  /** More than one late edition of a schedule after one jump or outage. */
  readonly bursts: number;
  readonly duplicates: number;
  /** Slots that came and of which nothing is written down. */
  readonly unrecorded: number;
  readonly failures: number;
}

interface Tally {
  jumpsWhileRunning: number;
  jumpsWhileStopped: number;
  outages: number;
  posted: number;
  lateEditions: number;
  skippedSlots: number;
  bursts: number;
  duplicates: number;
  unrecorded: number;
  failures: number;
}

/** Days of daily editions in six zones, while the clock jumps and the bot stops and starts. */
export async function clockCampaign({
  cases,
  seed,
}: {
  readonly cases: number;
  readonly seed: number;
}): Promise<ClockFigures> {
  const random = seeded(seed);
  const tally: Tally = {
    jumpsWhileRunning: 0,
    jumpsWhileStopped: 0,
    outages: 0,
    posted: 0,
    lateEditions: 0,
    skippedSlots: 0,
    bursts: 0,
    duplicates: 0,
    unrecorded: 0,
    failures: 0,
  };
  // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other
  for (let number = 0; number < cases; number += 1) await playCase(random, tally);
  return { cases, ...tally };
}

async function playCase(random: () => number, tally: Tally): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attache-clocks-'));
  const database = await openDatabase(path.join(folder, 'attache.db'));
  const time = new SimulatedTime(BEGINS);
  const discord = new SimulatedDiscord(time, () => 'fair', random);
  const schedules = Array.from({ length: SCHEDULES }, (_, index): Schedule => {
    const zone = ZONES[index % ZONES.length] ?? 'UTC';
    const more = { zone, time: `${two(random() * 24)}:${two(random() * 60)}`, since: BEGINS };
    return { ...scheduleAt(BEGINS, { id: `s${index}`, guild: '5', channel: String(1_000 + index) }), ...more };
  });
  let desk = open(database, discord, time, schedules);
  let newest = time.now();
  const pass = async (ms: number): Promise<void> => {
    const end = time.steady() + ms;
    while (time.steady() < end) {
      // oxlint-disable eslint/no-await-in-loop -- beat after beat
      newest = Math.max(newest, time.now());
      const beat = desk.courier.beat();
      await time.passUntil(Math.min(end, time.steady() + BEAT));
      await beat;
      // oxlint-enable eslint/no-await-in-loop
    }
  };
  const close = async (): Promise<void> => {
    const closing = desk.close();
    await time.passUntil(time.steady() + MINUTE);
    await closing;
    tally.failures += desk.failures.length;
  };
  try {
    await pass(26 * HOUR);
    for (let event = 0; event < 4; event += 1) {
      // oxlint-disable eslint/no-await-in-loop -- event after event
      const before = await lateBySchedule(desk, schedules);
      const kind = random();
      if (kind < 0.35) {
        tally.jumpsWhileRunning += 1;
        time.jump(pick(JUMPS, random));
      } else {
        await close();
        if (kind < 0.7) {
          tally.jumpsWhileStopped += 1;
          time.jump(pick(JUMPS, random));
        } else {
          tally.outages += 1;
          // From a second to 400 days, each order of magnitude as likely as the next.
          const ms = 1_000 * (400 * 86_400) ** random();
          await time.passUntil(time.steady() + ms);
        }
        desk = open(database, discord, time, schedules);
      }
      await pass(HOUR);
      const after = await lateBySchedule(desk, schedules);
      for (const { id } of schedules) if ((after.get(id) ?? 0) - (before.get(id) ?? 0) > 1) tally.bursts += 1;
      await pass(random() * 30 * HOUR);
      // oxlint-enable eslint/no-await-in-loop
    }
    await close();
    await check(database, desk, schedules, newest, tally);
    const copies = [...discord.copies.values()];
    tally.posted += copies.length;
    tally.duplicates += copies.reduce((sum, count) => sum + count - 1, 0);
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function two(number: number): string {
  return String(Math.floor(number)).padStart(2, '0');
}

function open(database: Database, wire: SimulatedDiscord, clock: SimulatedTime, schedules: readonly Schedule[]): Desk {
  return openDesk({
    queries: database.queries,
    api: '',
    token: '',
    wire,
    clock,
    schedules: () => schedules,
    timing: { ...PATIENCE, ...LEDGER_RULES, timeout: 15_000 },
    rules: BUDGET_RULES,
  });
}

async function lateBySchedule({ ledger }: Desk, schedules: readonly Schedule[]): Promise<ReadonlyMap<string, number>> {
  const late = new Map<string, number>();
  for (const { id } of schedules) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- one connection
    const runs = await ledger.lastRuns(id, 1_000);
    late.set(id, runs.filter((run) => run.kind === 'slot' && run.late && run.state === 'posted').length);
  }
  return late;
}

/** Of every slot that came by any clock, something must be written down, and nothing twice. */
async function check(
  { queries }: Database,
  { ledger }: Desk,
  schedules: readonly Schedule[],
  newest: number,
  tally: Tally,
): Promise<void> {
  for (const schedule of schedules) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- one connection
    const runs = await ledger.lastRuns(schedule.id, 10_000);
    const settled = new Set(runs.flatMap((run) => (run.kind === 'slot' && run.settledAt !== null ? [run.period] : [])));
    // oxlint-disable-next-line eslint/no-await-in-loop
    const skips = await queries.selectFrom('skips').selectAll().where('schedule', '=', schedule.id).execute();
    tally.lateEditions += runs.filter((run) => run.kind === 'slot' && run.late && run.state === 'posted').length;
    tally.skippedSlots += skips.reduce((sum, { count }) => sum + count, 0);
    const came = nextSlots(schedule, schedule.since - 1, 2_500).filter(({ at }) => at <= newest);
    tally.unrecorded += came.filter(
      ({ period }) => !settled.has(period) && !skips.some(({ first, last }) => first <= period && period <= last),
    ).length;
  }
}
