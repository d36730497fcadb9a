import type { Granularity, Inferred } from '../../model/civil.ts';
import { civilDate, dayNumber, daysInMonth, weekdayOf } from './civil-days.ts';
import type { Unit } from './meaning.ts';

/** A closed interval of day numbers with its granularity: what a meaning becomes when it is anchored. */
export interface Days {
  readonly start: number;
  readonly end: number;
  readonly granularity: Granularity;
  readonly inferred: Inferred;
}

export function dayOf(day: number, inferred: Inferred): Days {
  return { start: day, end: day, granularity: 'day', inferred };
}

/** Monday to Sunday. */
export function weekOf(day: number, inferred: Inferred): Days {
  const start = day - weekdayOf(day);
  return { start, end: start + 6, granularity: 'week', inferred };
}

/** The calendar week around a day, or the seven days from it on or up to it. */
export function weekAt(day: Days, side: 'around' | 'from' | 'to'): Days {
  if (side === 'around') return weekOf(day.start, day.inferred);
  const start = side === 'from' ? day.start : day.start - 6;
  return { start, end: start + 6, granularity: 'week', inferred: day.inferred };
}

/** `month` may lie outside 1–12 and rolls into other years. */
export function monthDays(year: number, month: number, inferred: Inferred): Days {
  return { start: dayNumber(year, month, 1), end: dayNumber(year, month + 1, 1) - 1, granularity: 'month', inferred };
}

export function monthsDays(year: number, from: number, to: number, granularity: Granularity, inferred: Inferred): Days {
  return { start: dayNumber(year, from, 1), end: dayNumber(year, to + 1, 1) - 1, granularity, inferred };
}

export function yearDays(year: number, inferred: Inferred): Days {
  return monthsDays(year, 1, 12, 'year', inferred);
}

/** Meteorological seasons of the northern half: spring is March to May, winter ends in the next year. */
export function seasonDays(year: number, season: number, inferred: Inferred): Days {
  return monthsDays(year, 3 + season * 3, 5 + season * 3, 'season', inferred);
}

export function quarterDays(year: number, quarter: number, inferred: Inferred): Days {
  return monthsDays(year, quarter * 3 - 2, quarter * 3, 'quarter', inferred);
}

/** "The 1980s" are ten years; "the 1800s" are a hundred, for nobody tells the years 1800 to 1809 so. */
export function decadeDays(start: number): Days {
  const years = start % 100 === 0 && start < 1900 ? 100 : 10;
  return monthsDays(start, 1, 12 * years, 'decade', 'none');
}

/** The unit that lies `amount` units from the one that holds `day`. */
export function unitAt(day: number, unit: Unit, amount: number, inferred: Inferred): Days {
  const { year, month } = civilDate(day);
  switch (unit) {
    case 'day':
      return dayOf(day + amount, inferred);
    case 'week':
      return weekOf(day + 7 * amount, inferred);
    case 'weekend': {
      const saturday = weekOf(day + 7 * amount, inferred).start + 5;
      return { start: saturday, end: saturday + 1, granularity: 'range', inferred };
    }
    case 'month':
      return monthDays(year, month + amount, inferred);
    case 'quarter':
      return quarterDays(year, Math.floor((month + 2) / 3) + amount, inferred);
    case 'year':
      break;
  }
  return yearDays(year + amount, inferred);
}

/** The same day or stretch `years` years on: 29 February falls back to the 28th. */
export function shiftYears(days: Days, years: number, inferred: Inferred): Days {
  const start = sameDay(days.start, years);
  const last = civilDate(days.end);
  const endsMonth = last.day === daysInMonth(last.year, last.month) && days.granularity !== 'day';
  const end = endsMonth ? dayNumber(last.year + years, last.month + 1, 1) - 1 : sameDay(days.end, years);
  return { ...days, start, end, inferred };
}

function sameDay(day: number, years: number): number {
  const date = civilDate(day);
  return dayNumber(date.year + years, date.month, Math.min(date.day, daysInMonth(date.year + years, date.month)));
}
