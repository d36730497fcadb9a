import type { Transaction } from 'kysely';
import type { Schedule } from '../model/schedule.ts';
import { SCHEDULE_CHANGES, type ScheduleChange } from '../schedule/schedule-store.ts';
import { readStored } from './stored-schedule.ts';
import type { Tables } from './tables.ts';

/** A schedule with what its row adds. */
export interface KeptSchedule {
  readonly schedule: Schedule;
  /** As it is stored. */
  readonly text: string;
  readonly number: number;
  readonly revision: number;
}

export async function readSchedule(transaction: Transaction<Tables>, id: string): Promise<KeptSchedule | null> {
  const row = await transaction.selectFrom('schedules').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  const schedule = readStored(row.id, row.guild, row.schedule);
  return { schedule, text: row.schedule, number: row.number, revision: row.revision };
}

/** The schedules of a guild, or the active ones of all (null), oldest first. */
export async function readSchedules(
  transaction: Transaction<Tables>,
  guild: string | null,
): Promise<readonly Schedule[]> {
  const all = transaction.selectFrom('schedules').select(['id', 'guild', 'schedule']).orderBy('number');
  const wanted = guild === null ? all.where('active', '=', 1) : all.where('guild', '=', guild);
  return (await wanted.execute()).map((row) => readStored(row.id, row.guild, row.schedule));
}

/** Changes of a guild's schedules, newest first. */
export async function readChanges(
  transaction: Transaction<Tables>,
  guild: string,
  limit: number,
  schedule?: string,
): Promise<readonly ScheduleChange[]> {
  let query = transaction.selectFrom('schedule_changes').selectAll().where('guild', '=', guild);
  if (schedule !== undefined) query = query.where('schedule', '=', schedule);
  const rows = await query.orderBy('at', 'desc').orderBy('revision', 'desc').limit(limit).execute();
  return rows.map(({ schedule: id, revision, at, actor, kind, before, after }) => ({
    schedule: id,
    revision,
    at: Number(at),
    actor,
    kind: SCHEDULE_CHANGES.find((one) => one === kind) ?? 'edit',
    before: before === null ? null : readStored(id, guild, before),
    after: after === null ? null : readStored(id, guild, after),
  }));
}

/** The number of the next schedule: one that none ever had, for a removed one's deliveries are still remembered. */
export async function nextNumber(transaction: Transaction<Tables>): Promise<number> {
  const last = await transaction
    .selectFrom('schedule_changes')
    .select((select) => select.fn.max('number').as('number'))
    .executeTakeFirst();
  return (last?.number ?? 0) + 1;
}

/** Writes a change: the record of it, and what holds after it. `before` is kept as it was stored. */
export async function writeChange(
  transaction: Transaction<Tables>,
  {
    guild,
    number,
    ...change
  }: Omit<ScheduleChange, 'before'> & {
    readonly guild: string;
    readonly number: number;
    readonly before: string | null;
  },
): Promise<void> {
  const { schedule: id, revision, after } = change;
  const text = after === null ? null : JSON.stringify(after);
  await transaction
    .insertInto('schedule_changes')
    .values({ ...change, guild, number, after: text })
    .execute();
  if (after === null || text === null) {
    await transaction.deleteFrom('schedules').where('id', '=', id).execute();
    return;
  }
  const row = { guild, number, active: after.state.kind === 'active' ? 1 : 0, revision, schedule: text };
  await transaction
    .insertInto('schedules')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}
