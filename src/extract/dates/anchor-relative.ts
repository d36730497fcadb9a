import type { Granularity } from '../../model/civil.ts';
import { weekdayOf } from './civil-days.ts';
import type { Context } from './context.ts';
import { type Days, dayOf, shiftYears, unitAt } from './days.ts';
import type { Meaning, Unit } from './meaning.ts';

type Shift = Extract<Meaning, { kind: 'shift' }>;

/** A unit counted from the day of the document, or from where a history stands. */
export function fromDocument(meaning: Shift, context: Context): Days | null {
  const { unit, amount } = meaning;
  // Even in a history, "two years ago" and "last month" are told from the day of writing; "last year" is not.
  // A history's "today" is no day at all.
  if (unit === 'day' && amount === 0 && context.mode === 'background') return null;
  if (
    context.reference !== null &&
    (context.mode === 'news' || meaning.anchor === 'writing' || (unit !== 'year' && unit !== 'quarter'))
  ) {
    // On a Sunday, "last week" is the one that ends: papers think in weeks that begin on it.
    const isSunday = unit === 'week' && weekdayOf(context.reference) === 6;
    return unitAt(context.reference + (isSunday ? 1 : 0), unit, amount, 'all');
  }
  return context.told === null ? null : unitAt(context.told.start, unit, amount, 'all');
}

/** Weekdays (Monday 0) on which a weekend that is told in the past is the one before: "the weekend" longer than "this". */
const WEEKEND_IS_OVER = { this: 2, the: 4 } as const;
const OPEN_WEEKEND_IS_OVER = 2;

/** "Over the weekend" told on a Monday is over, "at the weekend" told on a Thursday is not, unless the verb says so. */
export function weekendDays(which: 'this' | 'the', context: Context): Days | null {
  const { reference, outlook } = context;
  if (reference === null || context.mode === 'background') return null;
  const today = weekdayOf(reference);
  const isOver =
    outlook === 'past' ? today <= WEEKEND_IS_OVER[which] : outlook !== 'future' && today <= OPEN_WEEKEND_IS_OVER;
  return unitAt(reference, 'weekend', isOver ? -1 : 0, 'all');
}

/** A unit counted from the date that was told last. */
export function fromTold(unit: Unit, amount: number, context: Context): Days | null {
  if (unit === 'quarter' && amount === 0) return toldQuarter(context);
  if (unit === 'day') {
    if (context.toldDay === null) return null;
    return dayOf((amount < 0 ? (context.toldDayStart ?? context.toldDay) : context.toldDay) + amount, 'all');
  }
  const { told } = context;
  if (told === null) {
    // "The end of the year" with nothing told before is the document's own year.
    return context.reference === null || context.mode !== 'news'
      ? null
      : unitAt(context.reference, unit, amount, 'all');
  }
  return step(told, unit, amount);
}

/** From a date that was told: exact when it is a day, else as fine as its coarser side. */
export function step(from: Days, unit: Unit, amount: number): Days | null {
  const base = amount < 0 ? from.start : from.end;
  if (unit === 'day') return from.end - from.start > 31 ? null : dayOf(base + amount, 'all');
  if (unit === 'week' && from.start === from.end && Math.abs(amount) >= 1) return dayOf(base + amount * 7, 'all');
  if (unit === 'month' && from.end - from.start > 92) return null;
  if (unit === 'week' && from.end - from.start > 31) return null;
  return unitAt(amount === 0 ? from.start : base, unit, amount, 'all');
}

function toldQuarter(context: Context): Days | null {
  if (context.toldQuarter !== null) return context.toldQuarter;
  // Results are told of the quarter that has ended last.
  return context.reference === null ? null : unitAt(context.reference, 'quarter', -1, 'all');
}

/**
 * "A year earlier" compares with the same stretch of the year before: the quarter or month that is being told. Results
 * tell their quarter once and compare with it for some sentences on.
 */
export function yearAgo(meaning: Extract<Meaning, { kind: 'year-ago' }>, context: Context): Days | null {
  const quarter = meaning.of === 'quarter' ? toldQuarter(context) : context.nearQuarter;
  if (quarter !== null) return shiftYears(quarter, -meaning.years, 'all');
  if (context.near !== null && COMPARED.has(context.near.granularity))
    return shiftYears(context.near, -meaning.years, 'all');
  if (context.mode === 'background')
    return context.told === null ? null : unitAt(context.told.start, 'year', -meaning.years, 'all');
  return context.reference === null ? null : unitAt(context.reference, 'year', -meaning.years, 'all');
}

/** What figures are compared over; a single day is just when something was said. */
const COMPARED: ReadonlySet<Granularity> = new Set(['month', 'half', 'season']);
