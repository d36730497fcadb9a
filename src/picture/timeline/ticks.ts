import { dateOf, dayOf } from './days.ts';
import type { TimeScale } from './time-scale.ts';

/** A mark of the calendar on the axis; `label` is empty where there is no room for one. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** A unit of the calendar, and the next of its borders at or after a day. */
interface Unit {
  readonly days: number;
  readonly format: 'day' | 'month' | 'year';
  next(day: number): number;
}

const years = (count: number): Unit => ({
  days: 365.25 * count,
  format: 'year',
  next(day) {
    const year = Math.floor(dateOf(day).getUTCFullYear() / count) * count;
    const border = dayOf(year, 0, 1);
    return border >= day ? border : dayOf(year + count, 0, 1);
  },
});

const months = (count: number): Unit => ({
  days: 30.44 * count,
  format: 'month',
  next(day) {
    const date = dateOf(day);
    const month = Math.floor(date.getUTCMonth() / count) * count;
    const border = dayOf(date.getUTCFullYear(), month, 1);
    return border >= day ? border : dayOf(date.getUTCFullYear(), month + count, 1);
  },
});

const UNITS: readonly Unit[] = [
  { days: 1, format: 'day', next: (day) => Math.ceil(day) },
  // Mondays: the fourth day of 1970 was one.
  { days: 7, format: 'day', next: (day) => Math.ceil((day - 4) / 7) * 7 + 4 },
  months(1),
  months(3),
  years(1),
  years(2),
  years(5),
  years(10),
  years(25),
  years(100),
];

/** Marks that stand nearer to each other than this many times the least distance are more than the eye wants. */
const AIRY = 1.7;

/**
 * Marks of the calendar along the axis, in a unit fine enough to go by, and no two labels nearer than `distance`. Each
 * stretch between breaks begins with one, so that a reader always knows where a break has led to; where it begins with
 * one of `coarse` days, which stand for a longer stretch, the day itself is not told.
 */
export function ticksOf(
  scale: TimeScale,
  locale: string,
  distance: number,
  coarse: ReadonlySet<number> = new Set(),
): readonly Tick[] {
  const unit = UNITS.find(({ days }) => days * scale.perDay >= distance * AIRY) ?? UNITS.at(-1);
  if (unit === undefined) return [];
  const write = writer(locale);
  const ticks: Tick[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const { from, to, start } of scale.segments) {
    const days = [from];
    if (scale.perDay > 0) for (let day = unit.next(from + 1); day <= to; day = unit.next(day + 1)) days.push(day);
    for (const [index, day] of days.entries()) {
      const at = index === 0 ? start : scale.at(day);
      const hasRoom = at - last >= distance;
      if (index === 0 && scale.segments.length > 1 && !hasRoom) continue;
      ticks.push({
        at,
        label: hasRoom
          ? write(day, index === 0 && (unit.format === 'month' || coarse.has(day)) ? 'first' : unit.format)
          : '',
      });
      if (hasRoom) last = at;
    }
  }
  return ticks;
}

/** Writes marks, and the year only when it is another than that of the mark before. */
function writer(locale: string): (day: number, format: Unit['format'] | 'first') => string {
  const formats = {
    day: format(locale, { day: 'numeric', month: 'short' }),
    month: format(locale, { month: 'short' }),
    monthAndYear: format(locale, { month: 'short', year: 'numeric' }),
    whole: format(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
    year: format(locale, { year: 'numeric' }),
  };
  let before: number | null = null;
  return (day, unit) => {
    const date = dateOf(day);
    const year = date.getUTCFullYear();
    const isNew = year !== before;
    before = year;
    if (unit === 'year') return formats.year.format(date);
    if (unit === 'day') return (isNew ? formats.whole : formats.day).format(date);
    return (isNew || unit === 'first' ? formats.monthAndYear : formats.month).format(date);
  };
}

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
}

/** How long nothing happened, in the unit that says it shortest. */
export function showLength(days: number, locale: string): string {
  const [unit, length] =
    days < 60 ? (['day', 1] as const) : days < 730 ? (['month', 30.44] as const) : (['year', 365.25] as const);
  const count = Math.max(1, Math.round(days / length));
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}
