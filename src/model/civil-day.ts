import type { CivilDay } from './civil.ts';

/** A day's milliseconds: civil days are counted in UTC, where all are of one length. */
const LENGTH = 86_400_000;

/** True for `YYYY-MM-DD` of a day that the calendar has. */
export function isCivilDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** `YYYY-MM-DD` of a year, a month (1–12) and a day of it, whether the calendar has it or not. */
export function writeDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A day of the calendar, or null when there is no such day. */
export function civilDay(year: number, month: number, day: number): CivilDay | null {
  const text = writeDay(year, month, day);
  return isCivilDay(text) ? text : null;
}

/** So many days later; earlier where they are less than none. */
export function shiftDay(day: CivilDay, days: number): CivilDay {
  return new Date(Date.parse(day) + days * LENGTH).toISOString().slice(0, 10);
}

/** How many days later the second is than the first. */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return (Date.parse(to) - Date.parse(from)) / LENGTH;
}
