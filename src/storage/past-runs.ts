import type { Kysely, Transaction } from 'kysely';
import type { PastRun, Skip } from '../delivery/delivery-ledger.ts';
import { DELIVERY_STATES, type DeliveryState } from '../delivery/run.ts';
import type { CivilDay } from '../model/civil.ts';
import { partsOf, runFrom } from './run-rows.ts';
import type { Tables } from './tables.ts';

type Reader = Kysely<Tables> | Transaction<Tables>;

const DAY = 86_400_000;

/** Values in one list of a query; SQLite takes 32,766. */
const CHUNK = 1_000;

export async function settledThrough(
  queries: Reader,
  through: ReadonlyMap<string, CivilDay>,
  now: number,
): Promise<ReadonlyMap<string, CivilDay>> {
  const result = new Map<string, CivilDay>();
  const note = (rows: readonly { readonly schedule: string; readonly period: string | null }[]): void => {
    for (const { schedule, period } of rows) {
      const known = result.get(schedule);
      if (period !== null && (known === undefined || period > known)) result.set(schedule, period);
    }
  };
  // Daily slots came today or yesterday, those of chosen days of the week a week ago at most: there are few groups.
  for (const [period, entries] of Map.groupBy(through, ([, one]) => one)) {
    const all = entries.map(([schedule]) => schedule);
    for (let at = 0; at < all.length; at += CHUNK) {
      const schedules = all.slice(at, at + CHUNK);
      // oxlint-disable eslint/no-await-in-loop -- one connection
      note(
        await queries
          .selectFrom('runs')
          .select((select) => ['schedule', select.fn.max('period').as('period')])
          .where('schedule', 'in', schedules)
          .where('kind', '=', 'slot')
          .where('period', '<=', period)
          .groupBy('schedule')
          .execute(),
      );
      note(
        await queries
          .selectFrom('skips')
          .select((select) => ['schedule', select.fn.max('last').as('period')])
          .where('schedule', 'in', schedules)
          .where('last', '<=', period)
          // Skipped by a clock that ran ahead: by now it is not so.
          .where('at', '<=', now)
          .groupBy('schedule')
          .execute(),
      );
      // oxlint-enable eslint/no-await-in-loop
    }
  }
  return result;
}

export async function lastRuns(queries: Reader, schedule: string, count: number): Promise<readonly PastRun[]> {
  const rows = await queries
    .selectFrom('runs')
    .selectAll()
    .where('schedule', '=', schedule)
    .orderBy('at', 'desc')
    .limit(count)
    .execute();
  const parts = await partsOf(
    queries,
    rows.map(({ id }) => id),
  );
  const skips = await queries
    .selectFrom('skips')
    .selectAll()
    .where('schedule', '=', schedule)
    .orderBy('last', 'desc')
    .limit(count)
    .execute();
  const all: PastRun[] = [
    ...rows.map((row) => runFrom(row, parts)),
    ...skips.map(({ first, last, count: slots, reason, at }) => {
      const skip: Skip = { schedule, first, last, count: slots, reason: reasonFrom(reason) };
      return { ...skip, kind: 'skip', state: 'skipped', settledAt: Number(at) } as const;
    }),
  ];
  return all.toSorted((a, b) => momentOf(b) - momentOf(a)).slice(0, count);
}

/** Skipped slots come before the run that overtook them. */
function momentOf(run: PastRun): number {
  return run.kind === 'skip' ? run.settledAt - 1 : run.at;
}

function reasonFrom(text: string): Skip['reason'] {
  return text === 'overtaken' ? 'overtaken' : 'too-late';
}

export async function lastDelivered(
  queries: Reader,
  channel: string,
  briefing: string,
): Promise<{ readonly version: string; readonly at: number } | null> {
  const row = await queries
    .selectFrom('runs')
    .select(['version', 'settled_at'])
    .where('channel', '=', channel)
    .where('briefing', '=', briefing)
    .where('state', '=', 'posted')
    .orderBy('posted_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row?.version == null) return null;
  return { version: row.version, at: Number(row.settled_at) };
}

export async function versionsInUse(
  queries: Reader,
): Promise<readonly { readonly briefing: string; readonly version: string }[]> {
  const rows = await queries
    .selectFrom('runs')
    .select(['briefing', 'version'])
    .distinct()
    .where('version', 'is not', null)
    .where((where) =>
      where.or([
        where('settled_at', 'is', null),
        // The last edition of the briefing that reached the channel.
        where.and([
          where('state', '=', 'posted'),
          where.not(
            where.exists(
              where
                .selectFrom('runs as newer')
                .select('newer.id')
                .whereRef('newer.channel', '=', 'runs.channel')
                .whereRef('newer.briefing', '=', 'runs.briefing')
                .where('newer.state', '=', 'posted')
                .whereRef('newer.posted_at', '>', 'runs.posted_at'),
            ),
          ),
        ]),
      ]),
    )
    .execute();
  return rows.flatMap(({ briefing, version }) => (version === null ? [] : [{ briefing, version }]));
}

export async function countRuns(queries: Reader, now: number): Promise<ReadonlyMap<DeliveryState, number>> {
  const rows = await queries
    .selectFrom('runs')
    .select(['state', (select) => select.fn.countAll<number | string>().as('count')])
    .where((where) => where.or([where('settled_at', 'is', null), where('settled_at', '>', now - DAY)]))
    .groupBy('state')
    .execute();
  const counts = new Map(rows.map(({ state, count }) => [state, Number(count)]));
  return new Map(DELIVERY_STATES.map((state) => [state, counts.get(state) ?? 0]));
}
