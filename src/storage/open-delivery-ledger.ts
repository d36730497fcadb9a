import type { Kysely, Transaction } from 'kysely';
import { applyChange, type RunChange, takeOver } from '../delivery/apply-change.ts';
import type { Advance, Claim, DeliveryLedger } from '../delivery/delivery-ledger.ts';
import { deliveryKey } from '../delivery/delivery-key.ts';
import type { NewRun, Run } from '../delivery/run.ts';
import { markTold, raiseAlerts, takeAlerts } from './alert-rows.ts';
import { claimable } from './claimable-runs.ts';
import { countRuns, lastDelivered, lastRuns, settledThrough, versionsInUse } from './past-runs.ts';
import { readRun, writeRun } from './run-rows.ts';
import type { Tables } from './tables.ts';

export interface LedgerRules {
  /** Milliseconds for which a claim holds without a sign of life; longer than any request may take. */
  readonly lease: number;
  /** Requests that all processes together may let leave within a second. */
  readonly perSecond: number;
}

/** Discord allows 50 requests a second; what is not posted by a delivery needs some of them too. */
export const LEDGER_RULES: LedgerRules = { lease: 60_000, perSecond: 49 };

/** The delivery ledger kept in a database. */
export function openDeliveryLedger(queries: Kysely<Tables>, rules: LedgerRules = LEDGER_RULES): DeliveryLedger {
  const writing = <T>(work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> =>
    queries.transaction().execute(work);
  const reading = <T>(work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> =>
    queries.transaction().setAccessMode('read only').execute(work);
  return {
    settledThrough: (through, now) => reading((transaction) => settledThrough(transaction, through, now)),
    plan: (runs, skips, now) =>
      writing(async (transaction) => {
        if (skips.length > 0) {
          const rows = skips.map((skip) => ({ ...skip, at: now }));
          await transaction
            .insertInto('skips')
            .values(rows)
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        }
        return insertRuns(transaction, runs);
      }),
    async claim(now, except, most) {
      // A look without the write lock first: most beats find nothing.
      const free = await claimable(queries, now, rules.lease, except).executeTakeFirst();
      if (free === undefined) return [];
      return writing(async (transaction) => {
        const claims: Claim[] = [];
        while (claims.length < most) {
          // oxlint-disable eslint/no-await-in-loop -- statements of one transaction run one after another
          const taken = await claimable(transaction, now, rules.lease, except).executeTakeFirst();
          const before = taken === undefined ? null : await readRun(transaction, taken.id);
          if (before === null) break;
          const run = takeOver(before);
          const until = now + rules.lease;
          await writeRun(transaction, before, run, { lease: until, restsSince: 0, restsUntil: 0, left: now });
          // oxlint-enable eslint/no-await-in-loop
          claims.push({ run, until });
        }
        return claims;
      });
    },
    nextDue: (now) => nextDue(queries, now, rules.lease),
    advance: (claim, changes, now) => writing((transaction) => advance(transaction, claim, changes, now, rules)),
    read: (run) => readRun(queries, run),
    lastRuns: (schedule, count) => reading((transaction) => lastRuns(transaction, schedule, count)),
    lastDelivered: (channel, briefing) => lastDelivered(queries, channel, briefing),
    versionsInUse: () => versionsInUse(queries),
    counts: (now) => countRuns(queries, now),
    raise: (alerts, now) => raiseAlerts(queries, alerts, now),
    takeAlerts: (now) => writing((transaction) => takeAlerts(transaction, now)),
    told: (alerts, now) => markTold(queries, alerts, now),
  };
}

/** Columns of a run that nobody has touched yet. */
const UNTOUCHED = {
  state: 'planned',
  reason: null,
  version: null,
  thread: null,
  fence: 0,
  lease: 0,
  rests_since: 0,
  rests_until: 0,
  settled_at: null,
  posted_at: null,
} as const;

/** Rows that one statement inserts; each has two dozen values. */
const ROWS = 200;

/** Answers those that were not there before. */
async function insertRuns(transaction: Transaction<Tables>, wishes: readonly NewRun[]): Promise<readonly Run[]> {
  const planned: Run[] = [];
  for (let from = 0; from < wishes.length; from += ROWS) {
    const some = new Map(wishes.slice(from, from + ROWS).map((wish) => [deliveryKey(wish), wish]));
    const rows = Array.from(some, ([id, { late, ...columns }]) => {
      return { id, ...columns, ...UNTOUCHED, late: late ? 1 : 0 };
    });
    // oxlint-disable-next-line eslint/no-await-in-loop -- statements of one transaction run one after another
    const added = await transaction
      .insertInto('runs')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .execute();
    const { state, reason, version, thread, fence } = UNTOUCHED;
    for (const { id } of added) {
      const wish = some.get(id);
      if (wish !== undefined) {
        planned.push({ ...wish, id, state, reason, version, thread, fence, settledAt: null, parts: [] });
      }
    }
  }
  return planned;
}

/** Steps in one transaction: whoever holds an older fence changes nothing. */
async function advance(
  transaction: Transaction<Tables>,
  claim: Claim,
  changes: readonly RunChange[],
  now: number,
  { lease, perSecond }: LedgerRules,
): Promise<Advance> {
  const before = await readRun(transaction, claim.run.id);
  if (before === null) throw new Error(`Run ${claim.run.id} is not in the ledger any more`);
  if (before.fence !== claim.run.fence || before.settledAt !== null) return { kind: 'overtaken', run: before };
  const leaves = changes.some((change) => change.kind === 'part' && change.state === 'sending');
  if (leaves && (await leftWithin(transaction, now)) >= perSecond) return { kind: 'crowded' };
  const run = changes.reduce((so, change) => applyChange(so, change, now), before);
  const rest = Math.ceil(Math.max(0, ...changes.map(restOf)));
  const until = rest > 0 ? 0 : now + lease;
  await writeRun(transaction, before, run, { lease: until, restsSince: now, restsUntil: now + rest, left: now });
  return { kind: 'advanced', claim: { run, until } };
}

/** Milliseconds for which a step lets a run rest. */
function restOf(change: RunChange): number {
  if (change.kind === 'rest') return change.ms;
  return change.kind === 'part' ? change.rest : 0;
}

/** How many requests of any process left within the last second. */
async function leftWithin(transaction: Transaction<Tables>, now: number): Promise<number> {
  const { left } = await transaction
    .selectFrom('deliveries')
    .select((select) => select.fn.countAll<number | string>().as('left'))
    .where('left_at', '>', now - 1000)
    // A clock that ran ahead must not keep everybody waiting.
    .where('left_at', '<=', now)
    .executeTakeFirstOrThrow();
  return Number(left);
}

async function nextDue(queries: Kysely<Tables>, now: number, lease: number): Promise<number | null> {
  const open = await queries
    .selectFrom('runs')
    .select((select) => select.fn<number | string | null>('max', ['lease', 'rests_until', 'at']).as('due'))
    .where('settled_at', 'is', null)
    .orderBy('due')
    .limit(1)
    .executeTakeFirst();
  if (open === undefined) return null;
  // What lies further ahead than anything rests is the mark of a clock that has jumped: look soon.
  return Math.min(Number(open.due), now + lease);
}
