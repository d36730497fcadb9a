import type { DueRule, FormerRule, Schedule } from '../model/schedule.ts';
import { slotOn } from './due.ts';
import { dayAt, instantOf } from './wall-clock.ts';

/** What an admin may change about a schedule. */
export type ScheduleEdit = Partial<
  Pick<
    Schedule,
    'channel' | 'briefing' | 'time' | 'days' | 'zone' | 'sections' | 'mention' | 'quiet' | 'form' | 'picture'
  >
>;

/**
 * The schedule after an edit at an instant. A change of when (time, days, zone) holds from the next period on: the
 * present one keeps its rule, so that no edit makes a day's edition come twice or not at all.
 */
export function editSchedule(schedule: Schedule, edit: ScheduleEdit, at: number): Schedule {
  const { former: _, ...edited } = { ...schedule, ...edit };
  const former = presentRule(schedule, at);
  if (sameWhen(edited, former)) return { ...edited, since: former.since };
  if (sameWhen(edited, schedule)) return { ...schedule, ...edit };
  return { ...edited, since: sinceOf(edited, { ...schedule, former }, at), former };
}

/** The schedule, stopped by an admin. */
export function pauseSchedule(schedule: Schedule, by: string, at: number): Schedule {
  return { ...schedule, state: { kind: 'paused', by, at } };
}

/** The schedule, stopped by the bot: the reason is for an admin to read. */
export function suspendSchedule(schedule: Schedule, reason: string, at: number): Schedule {
  return { ...schedule, state: { kind: 'suspended', reason, at } };
}

/** The schedule, at work again from an instant on: what came due before is not made up for. */
export function resumeSchedule(schedule: Schedule, at: number): Schedule {
  const { former: _, ...rest } = schedule;
  const state = { kind: 'active' } as const;
  const present = { ...presentRule(schedule, at), since: at };
  if (sameWhen(present, schedule)) return { ...rest, since: at, state };
  return { ...rest, state, since: sinceOf(schedule, { ...schedule, former: present }, at), former: present };
}

/** The rule of the present period, as one that holds through it. */
function presentRule({ former, time, days, zone, since }: Schedule, at: number): FormerRule {
  const through = dayAt(zone, at);
  return former !== undefined && through <= former.through ? former : { time, days, zone, since, through };
}

/**
 * From when on a new rule holds: after the last slot of the rule that it follows, and after its own of that period,
 * which is not its own any more. Days of two zones overlap, so that neither says the other.
 */
function sinceOf(rule: DueRule, before: Schedule & { readonly former: FormerRule }, at: number): number {
  const { through } = before.former;
  const last = slotOn(before, through);
  return Math.max(at, instantOf(rule.zone, through, rule.time) + 1, last === null ? at : last.at + 1);
}

function sameWhen(a: DueRule, b: DueRule): boolean {
  return a.time === b.time && a.zone === b.zone && a.days.join() === b.days.join();
}
