import { weekdayOf } from './civil-days.ts';
import type { Days } from './days.ts';
import type { Nth } from './meaning.ts';

const SATURDAY = 5;

/**
 * The counted days, weeks or weekdays within a stretch. A month's weeks are counted from its first day, seven days
 * each, since nobody agrees on which calendar week is a month's first; null when the stretch has not so many.
 */
export function nthDays(whole: Days, nth: Nth): Days | null {
  const { inferred } = whole;
  if (nth.unit === 'day' || nth.unit === 'week') {
    const size = nth.unit === 'day' ? 1 : 7;
    const start = nth.first === 'last' ? whole.end + 1 - size * nth.count : whole.start + size * (nth.first - 1);
    const end = Math.min(whole.end, start + size * nth.count - 1);
    if (start < whole.start || start > end) return null;
    return { start, end, granularity: nth.count > 1 ? 'range' : nth.unit, inferred };
  }
  const day = nth.unit === 'weekend' ? SATURDAY : (nth.weekday ?? 0);
  const start =
    nth.first === 'last'
      ? whole.end - ((weekdayOf(whole.end) - day + 7) % 7)
      : whole.start + ((day - weekdayOf(whole.start) + 7) % 7) + 7 * (nth.first - 1);
  if (start < whole.start || start > whole.end) return null;
  if (nth.unit === 'weekend') return { start, end: start + 1, granularity: 'range', inferred };
  return { start, end: start, granularity: 'day', inferred };
}
