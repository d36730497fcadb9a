import type { Interval } from '../model/civil.ts';
import { writeDay } from '../model/civil-day.ts';
import { findWrittenDays } from './clean/written-day.ts';

/**
 * Reads a date as authors write it in front matter: `2031-05-09` (a time of day may follow), `2031-05`, `2031`, two of them
 * with a slash between as ISO 8601 writes intervals, or a day in words with its year.
 */
export function civilInterval(value: string): Interval | null {
  const [from, to, more] = value.split('/');
  if (more !== undefined || from === undefined) return inWords(value);
  const first = oneInterval(from);
  if (to === undefined) return first ?? inWords(value);
  const last = oneInterval(to);
  return first === null || last === null || last.end < first.start ? null : { start: first.start, end: last.end };
}

function inWords(value: string): Interval | null {
  const days = findWrittenDays(value);
  const day = days[0]?.day;
  if (days.length !== 1 || day === undefined || day.year === null) return null;
  const start = writeDay(day.year, day.month, day.day);
  return { start, end: start };
}

function oneInterval(value: string): Interval | null {
  const match =
    /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:(?:[T ]|\s+)\d{1,2}:\d{2}\S*(?:\s+[+-]\d{2}:?\d{2}|\s+[A-Z]{1,5})?)?)?)?$/.exec(
      value.trim(),
    );
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const dayOfMonth = match[3] === undefined ? null : Number(match[3]);
  if (month !== null && (month < 1 || month > 12)) return null;
  const last = new Date(Date.UTC(year, month ?? 12, 0)).getUTCDate();
  if (dayOfMonth !== null && (dayOfMonth < 1 || dayOfMonth > last)) return null;
  return { start: writeDay(year, month ?? 1, dayOfMonth ?? 1), end: writeDay(year, month ?? 12, dayOfMonth ?? last) };
}
