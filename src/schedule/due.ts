import type { CivilDay } from '../model/civil.ts';
import type { DueRule, Schedule, Slot } from '../model/schedule.ts';
import { dayAt, instantOf, plusDays, weekdayOf } from './wall-clock.ts';

/** What decides about a schedule's slots. */
export type Timetable = Pick<Schedule, 'id' | 'time' | 'days' | 'zone' | 'since' | 'former'>;

/** Slots in a row, both ends included, that will never be posted. */
export interface SkippedSlots {
  readonly first: Slot;
  readonly last: Slot;
  readonly count: number;
  /** `too-late`: nobody could post in time. `overtaken`: a newer slot is due, and one edition tells what both would. */
  readonly reason: 'too-late' | 'overtaken';
}

export interface DuePlan {
  readonly due: { readonly slot: Slot; readonly late: boolean } | null;
  readonly skipped: readonly SkippedSlots[];
}

/**
 * Milliseconds after its moment in which a missed slot is still posted. Six hours: a morning edition in the evening is
 * no morning edition. (Half a period would be the bound for anything oftener than twice a day; a period is a day.)
 */
export const WINDOW = 6 * 60 * 60 * 1000;

/** Milliseconds after which an edition is called late; the alarm beats every minute, and a beat may wait for another. */
const ON_TIME = 5 * 60 * 1000;

/** The slot of a period; null on a day of the week that is not chosen. Whether the schedule held then is not asked. */
export function slotOn(schedule: Timetable, period: CivilDay): Slot | null {
  const rule = ruleOf(schedule, period);
  if (!rule.days.includes(weekdayOf(period))) return null;
  return { schedule: schedule.id, period, at: instantOf(rule.zone, period, rule.time) };
}

/** The next slots after an instant, soonest first. Whether the schedule is paused is not asked. */
export function nextSlots(schedule: Timetable, after: number, count: number): readonly Slot[] {
  const slots: Slot[] = [];
  for (let period = firstPeriod(schedule, after); slots.length < count; period = plusDays(period, 1)) {
    const slot = existingSlot(schedule, period);
    if (slot !== null && slot.at > after) slots.push(slot);
  }
  return slots;
}

/**
 * What to do about a schedule now, whatever was missed since: its newest slot that has come (`newestSlot`) is due when it
 * is not too old; all older ones are skipped, and nothing is ever due twice or in a burst.
 *
 * `settledThrough` is the newest period about which anything was recorded, of those that are not after the newest slot's:
 * a clock that ran ahead may have settled periods whose slots are still to come, and shortly after midnight even that of
 * today. What was recorded as skipped at an instant that is still to come counts for nothing, for the same reason.
 */
export function planDue(
  schedule: Timetable,
  newest: Slot | null,
  settledThrough: CivilDay | null,
  now: number,
  window: number = WINDOW,
): DuePlan {
  if (newest === null || (settledThrough !== null && newest.period <= settledThrough))
    return { due: null, skipped: [] };
  const isDue = now - newest.at <= window;
  const unsettled = existingSlots(schedule, settledThrough, newest.period);
  const due = isDue ? { slot: newest, late: now - newest.at > ON_TIME } : null;
  return { due, skipped: skip(isDue ? unsettled.slice(0, -1) : unsettled, isDue ? 'overtaken' : 'too-late') };
}

function skip(slots: readonly Slot[], reason: SkippedSlots['reason']): readonly SkippedSlots[] {
  const [first, last] = [slots[0], slots.at(-1)];
  return first === undefined || last === undefined ? [] : [{ first, last, count: slots.length, reason }];
}

/** The newest slot that has come; null before the first. */
export function newestSlot(schedule: Timetable, now: number): Slot | null {
  const oldest = firstPeriod(schedule, Number.NEGATIVE_INFINITY);
  for (let period = newestPeriod(schedule, now); period >= oldest; period = plusDays(period, -1)) {
    const slot = existingSlot(schedule, period);
    if (slot !== null && slot.at <= now) return slot;
  }
  return null;
}

/** All slots after a period (null: all there were) up to one, oldest first. */
function existingSlots(schedule: Timetable, after: CivilDay | null, through: CivilDay): readonly Slot[] {
  const slots: Slot[] = [];
  const first = firstPeriod(schedule, Number.NEGATIVE_INFINITY);
  let period = after !== null && after >= first ? plusDays(after, 1) : first;
  for (; period <= through; period = plusDays(period, 1)) {
    const slot = existingSlot(schedule, period);
    if (slot !== null) slots.push(slot);
  }
  return slots;
}

function ruleOf(schedule: Timetable, period: CivilDay): DueRule {
  const { former } = schedule;
  return former !== undefined && period <= former.through ? former : schedule;
}

function existingSlot(schedule: Timetable, period: CivilDay): Slot | null {
  const slot = slotOn(schedule, period);
  return slot !== null && slot.at >= ruleOf(schedule, period).since ? slot : null;
}

/** The earliest period whose slot may lie after an instant; a slot in a gap at midnight lies on the day after its own. */
function firstPeriod({ zone, since, former }: Timetable, after: number): CivilDay {
  const rules = former === undefined ? [{ zone, since }] : [{ zone, since }, former];
  return rules.map((rule) => plusDays(dayAt(rule.zone, Math.max(after, rule.since)), -1)).toSorted()[0] ?? '';
}

/** The latest period whose slot may have come. */
function newestPeriod({ zone, former }: Timetable, now: number): CivilDay {
  const zones = former === undefined ? [zone] : [zone, former.zone];
  return (
    zones
      .map((one) => dayAt(one, now))
      .toSorted()
      .at(-1) ?? ''
  );
}
