import type { CivilDay } from '../model/civil.ts';
import type { DocumentDate, SourceText, WrittenDay } from '../model/document.ts';
import { civilDay } from './as-of.ts';

const DAY = 864e5;

/**
 * The published day of a document. A byline without a year takes the year that brings it nearest to `around` (the middle
 * of what the briefing's other documents know), else the latest year that does not lie in the future; it says so.
 */
export function settlePublished(
  source: Pick<SourceText, 'written'>,
  around: CivilDay | null,
  today: CivilDay,
): DocumentDate | null {
  const { written } = source;
  if (written === null) return null;
  if (written.year !== null) {
    const day = civilDay(written.year, written.month, written.day);
    return day === null ? null : { start: day, end: day, basis: written.basis, inferred: 'none' };
  }
  const near = around ?? today;
  const best = candidates(written, Number(near.slice(0, 4)))
    .filter((day) => around !== null || day <= today)
    .toSorted((a, b) => distance(a, near) - distance(b, near) || (a < b ? -1 : 1))[0];
  if (best === undefined) return null;
  const why =
    around === null
      ? 'the latest such day that is not in the future'
      : 'the one nearest to what the other documents know';
  return { start: best, end: best, basis: `${written.basis}; the year is inferred: ${why}`, inferred: 'year' };
}

function candidates(written: WrittenDay, year: number): CivilDay[] {
  return [year - 1, year, year + 1].flatMap((y) => civilDay(y, written.month, written.day) ?? []);
}

function distance(a: CivilDay, b: CivilDay): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
}

/** The middle one of some days, or null when there is none. */
export function middleDay(days: readonly CivilDay[]): CivilDay | null {
  return days.toSorted()[Math.floor((days.length - 1) / 2)] ?? null;
}
