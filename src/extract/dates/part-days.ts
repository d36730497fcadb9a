import { civilDate, dayNumber } from './civil-days.ts';
import type { Days } from './days.ts';
import type { Part } from './meaning.ts';

/** Months `[from, to]` of a year that a part of it covers: thirds, with a start and an end of one quarter. */
const OF_YEAR: Readonly<Record<Part, readonly [number, number]>> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
  start: [1, 3],
  end: [10, 12],
  'first-half': [1, 6],
  'second-half': [7, 12],
  whole: [1, 12],
};

/** Days `[from, to]` of a month; 0 is its last day. The end of a month is its last day: that is what deadlines mean. */
const OF_MONTH: Readonly<Record<Part, readonly [number, number]>> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, 0],
  start: [1, 10],
  end: [0, 0],
  'first-half': [1, 15],
  'second-half': [16, 0],
  whole: [1, 0],
};

/** Years `[from, to]` of a decade. */
const OF_DECADE: Readonly<Record<Part, readonly [number, number]>> = {
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
  start: [0, 2],
  end: [7, 9],
  'first-half': [0, 4],
  'second-half': [5, 9],
  whole: [0, 9],
};

/** A part of a stretch of days. Parts of a week or a day are told too loosely to cut it. */
export function partDays(days: Days, part: Part): Days {
  if (part === 'whole') return days;
  const { year, month } = civilDate(days.start);
  switch (days.granularity) {
    case 'month': {
      const [from, to] = OF_MONTH[part];
      return {
        start: from === 0 ? days.end : dayNumber(year, month, from),
        end: to === 0 ? days.end : dayNumber(year, month, to),
        granularity: 'part-of-month',
        inferred: days.inferred,
      };
    }
    case 'year': {
      const [from, to] = OF_YEAR[part];
      return {
        start: dayNumber(year, from, 1),
        end: dayNumber(year, to + 1, 1) - 1,
        granularity: 'part-of-year',
        inferred: days.inferred,
      };
    }
    case 'decade': {
      const [from, to] = OF_DECADE[part];
      const scale = Math.round((days.end - days.start) / 3652);
      return {
        ...days,
        start: dayNumber(year + from * scale, 1, 1),
        end: dayNumber(year + (to + 1) * scale, 1, 1) - 1,
      };
    }
    default:
      return days;
  }
}
