import type { Inferred } from '../../model/civil.ts';
import { dayDays, dayOfToldMonth, weekdayDays } from './anchor-day.ts';
import { fromDocument, fromTold, step, weekendDays, yearAgo } from './anchor-relative.ts';
import { civilDate } from './civil-days.ts';
import type { Context } from './context.ts';
import {
  type Days,
  decadeDays,
  monthDays,
  monthsDays,
  quarterDays,
  seasonDays,
  shiftYears,
  weekAt,
  yearDays,
} from './days.ts';
import type { Meaning, YearRef } from './meaning.ts';
import { nthDays } from './nth-days.ts';
import { partDays } from './part-days.ts';
import { yearFor } from './year-for.ts';

/** The days that a meaning denotes where it stands; null when nothing there says. */
export function anchor(meaning: Meaning, context: Context): Days | null {
  switch (meaning.kind) {
    case 'day':
      return dayDays(meaning, context);
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
      return decadeDays(meaning.start);
    case 'weekday':
      return weekdayDays(meaning, context);
    case 'day-number':
      return dayOfToldMonth(meaning.day, context);
    case 'shift':
      if (meaning.anchor === 'named' || (meaning.anchor === 'event' && context.mode === 'news')) return null;
      return meaning.anchor === 'discourse' || meaning.anchor === 'event'
        ? fromTold(meaning.unit, meaning.amount, context)
        : fromDocument(meaning, context);
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
    case 'nth': {
      const whole = anchor(meaning.of, context);
      return whole === null ? null : nthDays(whole, meaning.nth);
    }
    case 'week-of': {
      const day = anchor(meaning.of, context);
      return day === null ? null : weekAt(day, meaning.side);
    }
    case 'weekend':
      return weekendDays(meaning.which, context);
    case 'range':
      return rangeDays(anchor(meaning.from, context), meaning.to, context);
    case 'before-common-era':
      break;
  }
  return null;
}

function ofYear(ref: YearRef, make: (year: number, inferred: Inferred) => Days, context: Context): Days | null {
  const year = yearFor(ref, (y) => make(y, 'none'), context);
  return year === null ? null : make(year, typeof ref === 'number' ? 'none' : 'year');
}

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
