import { isDayOfMonth } from '../civil-days.ts';
import { before, matchAt } from '../match-at.ts';
import type { DatePattern, Reading } from '../meaning.ts';
import { fullYear } from '../year-words.ts';

const ISO = /(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-]|[A-Za-z])/y;
const YEAR_FIRST = /(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?![\d/]|\.\d)/y;
const YEAR_LAST = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?![\d/]|[.-]\d)/y;

/** `2025-08-06`, `2025/08/06`, `08/15/2025`, `15.08.2025`. Which of two small numbers is the month, the language says. */
export function writtenNumeric(monthFirst: boolean): DatePattern {
  return (text, at) => {
    if (/[\d/.,:$€£-]$/.test(before(text, at, 1))) return null;
    const iso = matchAt(ISO, text, at) ?? null;
    if (iso !== null) return fixed(at + iso[0].length, Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const yearFirst = matchAt(YEAR_FIRST, text, at);
    if (yearFirst !== null)
      return fixed(at + yearFirst[0].length, Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
    const match = matchAt(YEAR_LAST, text, at);
    if (match === null) return null;
    // With a two-digit year, only the slash makes a date: dots make versions and hyphens make scores.
    const short = match[4]?.length === 2;
    if (short && match[2] !== '/') return null;
    const year = short ? fullYear(Number(match[4])) : Number(match[4]);
    const [one, two] = [Number(match[1]), Number(match[3])];
    // Dots are a European habit whatever the language.
    const american = monthFirst && match[2] !== '.';
    const end = at + match[0].length;
    const [month, day] = american ? [one, two] : [two, one];
    const first = fixed(end, year, month, day);
    const second = one === two ? null : fixed(end, year, day, month);
    if (first === null) return second;
    if (second === null || first.meaning.kind !== 'day') return first;
    return { end, meaning: { ...first.meaning, swapped: true } };
  };
}

function fixed(end: number, year: number, month: number, day: number): Reading | null {
  if (year < 1000 || year > 2199 || !isDayOfMonth(year, month, day)) return null;
  return { end, meaning: { kind: 'day', year, month, day } };
}
