import type { CivilDay } from '../../model/civil.ts';
import { writeDay } from '../../model/civil-day.ts';

/**
 * Calendar arithmetic on plain integers: a day is counted from 1970-01-01, in the proleptic Gregorian calendar.
 * Integers because reading a folder asks this a million times, and because a number has no zone to go wrong in.
 */

/** The day number of a civil date; `month` is 1–12. Out-of-range months and days roll over. */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + (month - 1);
  const y = Math.floor(months / 12);
  const m = months - y * 12 + 1;
  const shifted = m <= 2 ? y - 1 : y;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468 + (day - 1);
}

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The civil date of a day number. */
export function civilDate(dayCount: number): CivilDate {
  const shifted = dayCount + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Days in a month, leap years counted. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** Day of the week, Monday 0 … Sunday 6. */
export function weekdayOf(dayCount: number): number {
  return (((dayCount + 3) % 7) + 7) % 7;
}

export function isDayOfMonth(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** `YYYY-MM-DD`; only years 1–9999 have this form, and nothing outside is ever asked for. */
export function formatDay(dayCount: number): CivilDay {
  const { year, month, day } = civilDate(dayCount);
  return writeDay(year, month, day);
}

/** The day number of `YYYY-MM-DD`; throws on anything else, since a civil day comes from our own code. */
export function parseDay(day: CivilDay): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (match === null) throw new Error(`not a civil day: ${JSON.stringify(day)}; expected YYYY-MM-DD`);
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (!isDayOfMonth(year, month, date)) throw new Error(`no such civil day: ${day}`);
  return dayNumber(year, month, date);
}
