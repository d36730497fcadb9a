import type { Kysely, Transaction } from 'kysely';
import { isDeepStrictEqual } from 'node:util';
import type { Schedule } from '../model/schedule.ts';
import { editSchedule, pauseSchedule, resumeSchedule, suspendSchedule } from '../schedule/change-schedule.ts';
import {
  BOT,
  MOST_SCHEDULES,
  type ScheduleAuthor,
  type ScheduleChange,
  type ScheduleOutcome,
  type ScheduleStore,
} from '../schedule/schedule-store.ts';
import { nextNumber, readChanges, readSchedule, readSchedules, writeChange } from './schedule-rows.ts';
import type { Tables } from './tables.ts';

/** Most changes that one question of history is answered with. */
const MOST_CHANGES = 100;

/** The schedules kept in a database, which several processes may share. */
export function openScheduleStore(queries: Kysely<Tables>): ScheduleStore {
  const reading = <T>(read: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> =>
    queries.transaction().setAccessMode('read only').execute(read);

  // What a schedule becomes is worked out inside the transaction that writes it: nothing can change between.
  // Whose it is does not matter where no guild is given.
  const change = (
    { guild, actor, at }: Pick<ScheduleAuthor, 'actor' | 'at'> & { readonly guild: string | null },
    id: string,
    kind: ScheduleChange['kind'],
    become: (schedule: Schedule) => Schedule | null,
  ): Promise<ScheduleOutcome> =>
    queries.transaction().execute(async (transaction): Promise<ScheduleOutcome> => {
      const kept = await readSchedule(transaction, id);
      if (kept === null || (guild !== null && kept.schedule.guild !== guild)) return { kind: 'unknown' };
      const { schedule: before, text, number, revision } = kept;
      // What it would become could only be guessed; that it shall be gone is clear.
      if (before.state.kind === 'unreadable' && kind !== 'remove') return { kind: 'unreadable', schedule: before };
      const after = become(before);
      if (after !== null && isDeepStrictEqual(before, after)) return { kind: 'unchanged', schedule: before };
      const made = { schedule: id, revision: revision + 1, at, actor, kind, before: text, after };
      await writeChange(transaction, { ...made, guild: before.guild, number });
      return { kind: 'changed', before, schedule: after ?? before };
    });

  return {
    list: (guild) => reading((transaction) => readSchedules(transaction, guild)),
    get: (id) => reading(async (transaction) => (await readSchedule(transaction, id))?.schedule ?? null),
    active: () => reading((transaction) => readSchedules(transaction, null)),
    add: ({ guild, actor, at }, wanted) =>
      queries.transaction().execute(async (transaction) => {
        const { count } = await transaction
          .selectFrom('schedules')
          .select((select) => select.fn.countAll().as('count'))
          .where('guild', '=', guild)
          .executeTakeFirstOrThrow();
        if (Number(count) >= MOST_SCHEDULES) return 'too-many';
        const number = await nextNumber(transaction);
        const state = { kind: 'active' } as const;
        const after = { ...wanted, id: `d${number}`, guild, state, createdBy: actor, createdAt: at, since: at };
        const added = { schedule: after.id, revision: 1, at, actor, kind: 'add', before: null, after } as const;
        await writeChange(transaction, { ...added, guild, number });
        return after;
      }),
    edit: (author, id, edit) => change(author, id, 'edit', (schedule) => editSchedule(schedule, edit, author.at)),
    pause: (author, id) =>
      change(author, id, 'pause', (schedule) =>
        schedule.state.kind === 'paused' ? schedule : pauseSchedule(schedule, author.actor, author.at),
      ),
    resume: (author, id) =>
      change(author, id, 'resume', (schedule) =>
        schedule.state.kind === 'active' ? schedule : resumeSchedule(schedule, author.at),
      ),
    remove: (author, id) => change(author, id, 'remove', () => null),
    async suspend(id, reason, at) {
      const outcome = await change({ guild: null, actor: BOT, at }, id, 'suspend', (schedule) =>
        schedule.state.kind === 'active' ? suspendSchedule(schedule, reason, at) : schedule,
      );
      return outcome.kind === 'changed';
    },
    history: (guild, limit, schedule) => {
      const most = Math.min(Math.max(1, Math.floor(limit)), MOST_CHANGES);
      return reading((transaction) => readChanges(transaction, guild, most, schedule));
    },
  };
}
