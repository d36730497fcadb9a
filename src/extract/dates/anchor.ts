import type { Granularity, Inferred } from '../../model/civil.ts';
import { civilDate, dayNumber, isDayOfMonth, weekdayOf } from './civil-days.ts';
import type { Context } from './context.ts';
import {
  type Days,
  dayOf,
  monthDays,
  monthsDays,
  quarterDays,
  seasonDays,
  shiftYears,
  unitAt,
  yearDays,
} from './days.ts';
import type { Meaning, Unit } from './meaning.ts';
import { partDays } from './part-days.ts';
import { yearFor } from './year-for.ts';

/** The days that a meaning denotes where it stands; null when nothing there says. */
export function anchor(meaning: Meaning, context: Context): Days | null {
  switch (meaning.kind) {
    case 'day': {
      const year = yearFor(
        meaning.year,
        (y) => ({ start: dayNumber(y, meaning.month, meaning.day), end: dayNumber(y, meaning.month, meaning.day) }),
        context,
      );
      if (year === null || !isDayOfMonth(year, meaning.month, meaning.day)) return null;
      return dayOf(dayNumber(year, meaning.month, meaning.day), inferredYear(meaning.year));
    }
    case 'month':
      return ofYear(meaning.year, (y, inferred) => monthDays(y, meaning.month, inferred), context);
    case 'months':
      return ofYear(meaning.year, (y, inferred) => monthsDays(y, meaning.from, meaning.to, 'range', inferred), context);
    case 'season':
      return ofYear(meaning.year, (y, inferred) => seasonDays(y, meaning.season, inferred), context);
    case 'quarter':
      return ofYear(meaning.year, (y, inferred) => quarterDays(y, meaning.quarter, inferred), context);
    case 'half':
      return ofYear(
        meaning.year,
        (y, inferred) => monthsDays(y, meaning.half * 6 - 5, meaning.half * 6, 'half', inferred),
        context,
      );
    case 'year':
      return ofYear(meaning.year, yearDays, context);
    case 'decade':
      return {
        start: dayNumber(meaning.start, 1, 1),
        end: dayNumber(meaning.start + 10, 1, 1) - 1,
        granularity: 'decade',
        inferred: 'none',
      };
    case 'weekday':
      return weekdayDays(meaning, context);
    case 'day-number':
      return dayOfToldMonth(meaning.day, context);
    case 'shift':
      return meaning.anchor === 'document'
        ? fromDocument(meaning.unit, meaning.amount, context)
        : fromTold(meaning.unit, meaning.amount, context);
    case 'year-ago':
      return yearAgo(meaning, context);
    case 'counted': {
      const from = anchor(meaning.from, context);
      return from === null ? null : step(from, meaning.unit, meaning.amount);
    }
    case 'part': {
      const whole = anchor(meaning.of, context);
      return whole === null ? null : partDays(whole, meaning.part);
    }
    case 'range':
      return rangeDays(anchor(meaning.from, context), meaning.to, context);
    case 'before-common-era':
      break;
  }
  return null;
}

type YearRefOf = Extract<Meaning, { kind: 'month' }>['year'];

function inferredYear(year: YearRefOf): Inferred {
  return typeof year === 'number' ? 'none' : 'year';
}

function ofYear(ref: YearRefOf, make: (year: number, inferred: Inferred) => Days, context: Context): Days | null {
  const year = yearFor(ref, (y) => make(y, 'none'), context);
  return year === null ? null : make(year, inferredYear(ref));
}

function weekdayDays(meaning: Extract<Meaning, { kind: 'weekday' }>, context: Context): Days | null {
  const told = meaning.which === 'after' || meaning.which === 'before' || context.mode === 'background';
  const base = told ? (context.toldDay ?? null) : context.reference;
  if (base === null) return null;
  const day = base - weekdayOf(base) + meaning.weekday;
  const past = day > base ? day - 7 : day;
  const next = day < base ? day + 7 : day;
  const strictlyPast = past === base ? past - 7 : past;
  const strictlyNext = next === base ? next + 7 : next;
  switch (meaning.which) {
    case 'last':
    case 'before':
      return dayOf(strictlyPast, 'all');
    case 'next':
    case 'after':
      return dayOf(strictlyNext, 'all');
    case 'this':
      return dayOf(context.outlook === 'past' ? past : next, 'all');
    case 'plain':
      break;
  }
  return dayOf(told || context.outlook === 'future' ? next : past, 'all');
}

function dayOfToldMonth(day: number, context: Context): Days | null {
  const month = context.toldMonth;
  if (month === null) return null;
  const { year, month: number } = civilDate(month);
  return isDayOfMonth(year, number, day) ? dayOf(dayNumber(year, number, day), 'month') : null;
}

function fromDocument(unit: Unit, amount: number, context: Context): Days | null {
  // Even in a history, "yesterday" and "last month" are told from the day of writing; "last year" is not.
  if (
    context.reference !== null &&
    (context.mode === 'news' || (unit !== 'year' && unit !== 'quarter' && amount !== 0))
  ) {
    // On a Sunday, "last week" is the one that ends: papers think in weeks that begin on it.
    const isSunday = unit === 'week' && weekdayOf(context.reference) === 6;
    return unitAt(context.reference + (isSunday ? 1 : 0), unit, amount, 'all');
  }
  // A history's "last year" is told from where the story stands; its "today" is no day at all.
  if (unit === 'day' && amount === 0) return null;
  return context.told === null ? null : unitAt(context.told.start, unit, amount, 'all');
}

function fromTold(unit: Unit, amount: number, context: Context): Days | null {
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
function step(from: Days, unit: Unit, amount: number): Days | null {
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
function yearAgo(meaning: Extract<Meaning, { kind: 'year-ago' }>, context: Context): Days | null {
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

function rangeDays(from: Days | null, to: Meaning, context: Context): Days | null {
  const end = anchor(
    to,
    from === null ? context : { ...context, told: from, year: civilDate(from.start).year, sentenceYear: null },
  );
  if (from === null || end === null) return null;
  // "From October to March" runs into the next year.
  const over = end.end < from.start && end.inferred === 'year' ? shiftYears(end, 1, 'year') : end;
  if (over.end < from.start) return null;
  return {
    start: from.start,
    end: over.end,
    granularity: 'range',
    inferred: from.inferred === 'none' ? end.inferred : from.inferred,
  };
}
