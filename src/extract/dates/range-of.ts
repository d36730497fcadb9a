import type { Meaning, YearRef } from './meaning.ts';

/** Ends of a range may be told at different fineness ("from May 1940 to 1945"), but only these have two sides. */
const ENDS: ReadonlySet<Meaning['kind']> = new Set([
  'day',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'part',
  'weekday',
]);

/** The range between two meanings, with what one end leaves out taken from the other; null when they make none. */
export function rangeOf(first: Meaning, second: Meaning): Extract<Meaning, { kind: 'range' }> | null {
  if (!ENDS.has(first.kind) || !ENDS.has(second.kind)) return null;
  if (first.kind === 'weekday' || second.kind === 'weekday') return null;
  const [firstYear, secondYear] = [yearOf(first), yearOf(second)];
  // "2018 - May 3": a stated year before a date without one is something else that the dash sets off.
  if (first.kind === 'year' && second.kind !== 'year' && secondYear === 'unstated') return null;
  if (firstYear === 'unstated' && typeof secondYear === 'number') {
    const year = orderOf(first) > orderOf(second) && second.kind !== 'year' ? secondYear - 1 : secondYear;
    return { kind: 'range', from: withYear(first, year), to: second };
  }
  if (secondYear === 'unstated' && typeof firstYear === 'number') {
    const year = orderOf(second) < orderOf(first) ? firstYear + 1 : firstYear;
    return { kind: 'range', from: first, to: withYear(second, year) };
  }
  if (typeof firstYear === 'number' && typeof secondYear === 'number' && secondYear < firstYear) return null;
  return { kind: 'range', from: first, to: second };
}

function yearOf(meaning: Meaning): YearRef | null {
  if (meaning.kind === 'part') return yearOf(meaning.of);
  if (meaning.kind === 'decade') return meaning.start;
  return 'year' in meaning ? meaning.year : null;
}

function withYear(meaning: Meaning, year: number): Meaning {
  if (meaning.kind === 'part') return { ...meaning, of: withYear(meaning.of, year) };
  return 'year' in meaning ? { ...meaning, year } : meaning;
}

/** Place within a year, to see whether a range runs over New Year. */
function orderOf(meaning: Meaning): number {
  switch (meaning.kind) {
    case 'day':
      return meaning.month * 100 + meaning.day;
    case 'month':
      return meaning.month * 100;
    case 'season':
      return [300, 600, 900, 1200][meaning.season] ?? 0;
    case 'quarter':
      return meaning.quarter * 300;
    case 'half':
      return meaning.half * 600;
    case 'part':
      return orderOf(meaning.of);
    default:
      return 0;
  }
}
