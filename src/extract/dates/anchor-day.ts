import { civilDate, dayNumber, isDayOfMonth, weekdayOf } from './civil-days.ts';
import type { Context } from './context.ts';
import { type Days, dayOf } from './days.ts';
import type { Meaning } from './meaning.ts';
import type { Outlook } from './outlook.ts';
import { yearFor } from './year-for.ts';

type Day = Extract<Meaning, { kind: 'day' }>;

/** Years around the likeliest one in which a day may fall on its weekday, or exist at all (29 February). */
const AROUND = [0, -1, 1, -2, 2, -3, 3];

/** A day of the year; null when no year is known or the month has no such day. */
export function dayDays(meaning: Day, context: Context): Days | null {
  const { month, day, weekday } = meaning;
  const inYear = (year: number) => ({ start: dayNumber(year, month, day), end: dayNumber(year, month, day) });
  const likely = yearFor(meaning.year, inYear, context);
  if (likely === null) return null;
  if (typeof meaning.year === 'number')
    return isDayOfMonth(likely, month, day) ? dayOf(dayNumber(likely, month, day), 'none') : null;
  const { reference, mode } = context;
  const middle = weekday !== undefined && reference !== null && mode === 'news' ? civilDate(reference).year : likely;
  const fits = AROUND.map((distance) => middle + distance).filter((year) => isDayOfMonth(year, month, day));
  const year =
    fits.find((one) => weekday === undefined || weekdayOf(dayNumber(one, month, day)) === weekday) ?? fits[0];
  return year === undefined ? null : dayOf(dayNumber(year, month, day), 'year');
}

/** A weekday near the document, or after the day that was told. */
export function weekdayDays(meaning: Extract<Meaning, { kind: 'weekday' }>, context: Context): Days | null {
  if (meaning.which === 'before-named' || meaning.which === 'after-named') return null;
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
    case 'next-not-tomorrow':
      return dayOf(strictlyNext - base === 1 ? strictlyNext + 7 : strictlyNext, 'all');
    case 'this':
      return dayOf(context.outlook === 'past' ? past : next, 'all');
    case 'plain':
      break;
  }
  return dayOf(told || isAhead(context.outlook, next - base, base - past) ? next : past, 'all');
}

/** Days ahead within which a weekday is the coming one unless something looks back: five days ago is "last Monday". */
const SOON = 2;

function isAhead(outlook: Outlook, ahead: number, back: number): boolean {
  if (outlook === 'open') return ahead <= SOON && back > 0;
  return outlook === 'future' || (outlook === 'either' && ahead < back);
}

/** "On the 9th": of the month that is being told. */
export function dayOfToldMonth(day: number, context: Context): Days | null {
  const month = context.toldMonth;
  if (month === null) return null;
  const { year, month: number } = civilDate(month);
  return isDayOfMonth(year, number, day) ? dayOf(dayNumber(year, number, day), 'month') : null;
}
