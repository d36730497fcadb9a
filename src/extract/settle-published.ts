import type { CivilDay } from '../model/civil.ts';
import type { DocumentDate, SourceText, WrittenDay } from '../model/document.ts';
import { civilDay, daysBetween } from '../model/civil-day.ts';

/** Years before the likeliest ones in which a written weekday may fall on its day; the calendar comes round after these. */
const WEEKDAY_YEARS = 6;
/** Likeliest years of which it is asked whether the days told in them agree with those of other documents. */
const ASKED = 4;

/** What the rest of a briefing and the document itself say of the year in which it was written. */
export interface YearEvidence {
  /** How far the other documents know. */
  readonly others: readonly CivilDay[];
  /** The latest day that the document tells with its year, and as over. */
  readonly toldUntil?: CivilDay | null;
  /** How many of its own days without a year fall on days that other documents tell with one, if it was written on this day. */
  readonly agreement?: (written: CivilDay) => number;
}

/**
 * The published day of a document. A byline without a year takes the one that its weekday allows, in which the days that
 * it shares with other documents agree, and that brings it nearest to what they know, in this order; alone, the first one
 * after what it tells, else the latest that is not to come. The basis says which.
 */
export function settlePublished(
  source: Pick<SourceText, 'written'>,
  evidence: YearEvidence,
  today: CivilDay,
): DocumentDate | null {
  const { written } = source;
  if (written === null) return null;
  if (written.year !== null) {
    const day = civilDay(written.year, written.month, written.day);
    return day === null ? null : { start: day, end: day, basis: written.basis, inferred: 'none' };
  }
  const { others, toldUntil = null } = evidence;
  // What is promised for a day may read as told: beside others, what the document tells is one voice among them.
  const near = toldUntil === null ? others : [...others, toldUntil];
  const possible = candidates(written, near.length > 0 ? near : [today]);
  const later = possible.filter((day) => others.length > 0 || toldUntil === null || day >= toldUntil);
  const likely = (later.length > 0 ? later : possible)
    .filter((day) => near.length > 0 || day <= today)
    .toSorted((a, b) => far(a, near, today) - far(b, near, today) || (a < b ? -1 : 1))
    .slice(0, ASKED);
  const agreeing = likely.map((day) => evidence.agreement?.(day) ?? 0);
  const most = Math.max(0, ...agreeing);
  const best = likely[agreeing.indexOf(most)];
  if (best === undefined) return null;
  const why =
    most > 0
      ? 'the one in which other documents tell the days that it tells'
      : others.length > 0
        ? 'the one nearest to what the other documents know'
        : toldUntil === null
          ? 'the latest such day that is not in the future'
          : 'the first one after all that it tells';
  return { start: best, end: best, basis: `${written.basis}; the year is inferred: ${why}`, inferred: 'year' };
}

/** The days on which it may have been written: in the years around those known, and where a weekday is written, on such a one. */
function candidates(written: WrittenDay, near: readonly CivilDay[]): CivilDay[] {
  const years = near.map((day) => Number(day.slice(0, 4))).flatMap((year) => [year - 1, year, year + 1]);
  const days = daysIn(written, years);
  if (written.weekday === undefined) return days;
  const fits = (day: CivilDay): boolean => (new Date(day).getUTCDay() + 6) % 7 === written.weekday;
  const fitting = days.filter(fits);
  if (fitting.length > 0) return fitting;
  const first = Math.min(...years);
  const earlier = Array.from({ length: WEEKDAY_YEARS }, (_, index) => first - 1 - index);
  const farther = daysIn(written, earlier).filter(fits);
  // A weekday that never fits is a slip of the pen.
  return farther.length > 0 ? farther : days;
}

function daysIn(written: WrittenDay, years: readonly number[]): CivilDay[] {
  return [...new Set(years)].flatMap((year) => civilDay(year, written.month, written.day) ?? []);
}

/** How far a day lies from others in all; from today when there are none. */
function far(day: CivilDay, others: readonly CivilDay[], today: CivilDay): number {
  const from = others.length > 0 ? others : [today];
  return from.reduce((sum, other) => sum + Math.abs(daysBetween(day, other)), 0);
}
