import type { Kysely, Transaction } from 'kysely';
import type { Alert } from '../delivery/alert.ts';
import type { Tables } from './tables.ts';

/** Milliseconds for which whoever took alerts has them alone. */
const TAKEN = 60_000;
/** Milliseconds after which nobody is told any more: it would be no news. */
const STALE = 24 * 60 * 60_000;
const MOST = 500;

export async function raiseAlerts(queries: Kysely<Tables>, alerts: readonly Alert[], now: number): Promise<void> {
  if (alerts.length === 0) return;
  await queries
    .insertInto('alerts')
    .values(
      alerts.map((alert) => ({ cause: alert.cause, at: now, body: JSON.stringify(alert), next_try: 0, told_at: null })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function takeAlerts(transaction: Transaction<Tables>, now: number): Promise<readonly Alert[]> {
  const rows = await transaction
    .selectFrom('alerts')
    .select(['cause', 'body'])
    .where('told_at', 'is', null)
    .where('at', '>', now - STALE)
    // One that was taken in the future was so by a clock that ran ahead.
    .where((where) => where.or([where('next_try', '<=', now), where('next_try', '>', now + TAKEN)]))
    .orderBy('at')
    .limit(MOST)
    .execute();
  if (rows.length === 0) return [];
  await transaction
    .updateTable('alerts')
    .set({ next_try: now + TAKEN })
    .where(
      'cause',
      'in',
      rows.map(({ cause }) => cause),
    )
    .execute();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by this program only
  return rows.map(({ body }) => JSON.parse(body) as Alert);
}

export async function markTold(queries: Kysely<Tables>, alerts: readonly Alert[], now: number): Promise<void> {
  if (alerts.length === 0) return;
  await queries
    .updateTable('alerts')
    .set({ told_at: now })
    .where(
      'cause',
      'in',
      alerts.map(({ cause }) => cause),
    )
    .execute();
}
