import type { Transaction } from 'kysely';
import { z } from 'zod';
import { EDITION_SECTIONS, type Schedule } from '../model/schedule.ts';
import { SCHEDULE_CHANGES, type ScheduleChange } from '../schedule/schedule-store.ts';
import type { Tables } from './tables.ts';

/** A schedule with what its row adds. */
export interface KeptSchedule {
  readonly schedule: Schedule;
  readonly number: number;
  readonly revision: number;
}

export async function readSchedule(transaction: Transaction<Tables>, id: string): Promise<KeptSchedule | null> {
  const row = await transaction.selectFrom('schedules').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  return { schedule: scheduleFrom(row.id, row.schedule), number: row.number, revision: row.revision };
}

/** The schedules of a guild, or the active ones of all (null), oldest first. */
export async function readSchedules(
  transaction: Transaction<Tables>,
  guild: string | null,
): Promise<readonly Schedule[]> {
  const all = transaction.selectFrom('schedules').select(['id', 'schedule']).orderBy('number');
  const wanted = guild === null ? all.where('active', '=', 1) : all.where('guild', '=', guild);
  return (await wanted.execute()).map(({ id, schedule }) => scheduleFrom(id, schedule));
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
    before: before === null ? null : scheduleFrom(id, before),
    after: after === null ? null : scheduleFrom(id, after),
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

/** Writes a change: the record of it, and what holds after it. */
export async function writeChange(
  transaction: Transaction<Tables>,
  { guild, number, ...change }: ScheduleChange & { readonly guild: string; readonly number: number },
): Promise<void> {
  const { schedule: id, revision, before, after } = change;
  const text = after === null ? null : JSON.stringify(after);
  await transaction
    .insertInto('schedule_changes')
    .values({ ...change, guild, number, before: before === null ? null : JSON.stringify(before), after: text })
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

const weekday = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
]);
const rule = {
  time: z.string().regex(/^\d\d:\d\d$/u),
  days: z.array(weekday).min(1),
  zone: z.string(),
  since: z.number(),
};
const stored = z.strictObject({
  id: z.string(),
  guild: z.string(),
  channel: z.string(),
  briefing: z.string(),
  ...rule,
  former: z.strictObject({ ...rule, through: z.string() }).exactOptional(),
  sections: z.array(z.enum(EDITION_SECTIONS)),
  mention: z.string().nullable(),
  quiet: z.enum(['note', 'skip']),
  form: z.enum(['messages', 'thread', 'forum']),
  picture: z.boolean(),
  state: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('active') }),
    z.strictObject({ kind: z.literal('paused'), by: z.string(), at: z.number() }),
    z.strictObject({ kind: z.literal('suspended'), reason: z.string(), at: z.number() }),
  ]),
  createdBy: z.string(),
  createdAt: z.number(),
}) satisfies z.ZodType<Schedule>;

/** Reads a schedule as it was stored. One that is not of the shape was written by another hand: nothing is guessed. */
export function scheduleFrom(id: string, text: string): Schedule {
  const read = stored.safeParse(JSON.parse(text));
  if (read.success) return read.data;
  throw new Error(`The stored schedule ${id} is ${text}, which this version does not understand`, {
    cause: read.error,
  });
}
