import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PATIENCE } from '../../../src/delivery/next-step.ts';
import { isSettled } from '../../../src/delivery/run.ts';
import type { Schedule } from '../../../src/model/schedule.ts';
import { BUDGET_RULES } from '../../../src/platforms/discord/publish/rate-budget.ts';
import { openDatabase } from '../../../src/storage/open-database.ts';
import { LEDGER_RULES } from '../../../src/storage/open-delivery-ledger.ts';
import { openDesk, scheduleAt } from '../desk.ts';
import { seeded } from './seeded.ts';
import { SimulatedDiscord, type Weather } from './simulated-discord.ts';
import { SimulatedTime } from './simulated-time.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MORNING = Date.UTC(2031, 4, 6, 7, 0);

export interface StormFigures {
  readonly channels: number;
  readonly requestsDuringStorm: number;
  readonly invalidInTenMinutes: number;
  readonly sentBeforeRetryAfter: number;
  /** Simulated minutes from the end of the storm until the last edition was settled. */
  readonly minutesToSettle: number;
  /** Answers 429 in fair weather: ours was the fault. */
  readonly tooManyInFairWeather: number;
  /** Simulated seconds from the first to the last post after the storm, over what 50 requests a second would take. */
  readonly ratio: number;
  readonly posted: number;
  readonly otherwise: Readonly<Record<string, number>>;
  readonly duplicates: number;
  readonly lost: number;
}

/** A storm from ten minutes before all channels are due, with real timing of everything in simulated time. */
export async function storm({
  weather,
  hours,
  channels,
  seed,
}: {
  readonly weather: Weather;
  readonly hours: number;
  readonly channels: number;
  readonly seed: number;
}): Promise<StormFigures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attache-storm-'));
  const database = await openDatabase(path.join(folder, 'attache.db'));
  const begins = MORNING - 10 * MINUTE;
  const ends = begins + hours * HOUR;
  const time = new SimulatedTime(begins - MINUTE);
  const discord = new SimulatedDiscord(time, (now) => (now >= begins && now < ends ? weather : 'fair'), seeded(seed));
  const schedules = Array.from(
    { length: channels },
    (_, index): Schedule =>
      scheduleAt(MORNING, {
        id: `s${index}`,
        guild: '5',
        channel: String(1_000 + index),
        briefing: 'river:messages:1',
      }),
  );
  const desk = openDesk({
    queries: database.queries,
    api: '',
    token: '',
    wire: discord,
    clock: time,
    schedules: () => schedules,
    timing: { ...PATIENCE, ...LEDGER_RULES, timeout: 15_000 },
    rules: BUDGET_RULES,
  });
  const settledAt = new Map<string, number>();
  const isOver = (): boolean => {
    for (const run of desk.seen.splice(0)) if (isSettled(run.state)) settledAt.set(run.id, time.now());
    return settledAt.size >= channels;
  };
  try {
    const alarm = (async () => {
      while (!isOver()) {
        // oxlint-disable-next-line eslint/no-await-in-loop -- rings every minute
        await desk.courier.beat();
        // oxlint-disable-next-line eslint/no-await-in-loop
        await time.sleep(MINUTE);
      }
    })();
    await time.passUntil(ends + 2 * HOUR, isOver);
    const counts = await desk.ledger.counts(time.now());
    const copies = discord.copies;
    const after = discord.asked.filter(({ at }) => at >= Math.max(ends, MORNING));
    const [first, last] = [after[0]?.at ?? 0, after.at(-1)?.at ?? 0];
    const states = Object.fromEntries([...counts].filter(([state, count]) => count > 0 && state !== 'posted'));
    const posted = counts.get('posted') ?? 0;
    const closing = desk.close();
    await time.passUntil(time.now() + HOUR);
    await Promise.all([closing, alarm]);
    return {
      channels,
      requestsDuringStorm: discord.asked.filter(({ at }) => at >= begins && at < ends).length,
      invalidInTenMinutes: mostWithin(
        discord.asked.filter(({ status }) => [401, 403, 429].includes(status)).map(({ at }) => at),
      ),
      sentBeforeRetryAfter: discord.tooEarly.length,
      minutesToSettle: Math.round(((Math.max(...settledAt.values()) - ends) / MINUTE) * 10) / 10,
      tooManyInFairWeather: after.filter(({ status }) => status === 429).length,
      ratio: Math.round(((last - first) / 1_000 / (after.length / 50)) * 100) / 100,
      posted,
      otherwise: states,
      duplicates: [...copies.values()].reduce((sum, count) => sum + count - 1, 0),
      lost: posted - copies.size,
    };
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The most of these moments that lie within any ten minutes. */
function mostWithin(moments: readonly number[]): number {
  let [first, most] = [0, 0];
  for (const [index, at] of moments.entries()) {
    while ((moments[first] ?? at) <= at - 10 * MINUTE) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}
