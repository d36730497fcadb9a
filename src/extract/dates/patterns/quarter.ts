import { matchAt } from '../match-at.ts';
import type { DatePattern, YearRef } from '../meaning.ts';
import { GAP } from '../words-en.ts';
import { readYear, readYearTail } from '../year-words.ts';

const LEAD_YEAR = new RegExp(
  `(?:(?<ref>this|last|next)${GAP}year['’]s${GAP}|(?<year>[12]\\d{3})(?:['’]s)?${GAP}(?:fiscal${GAP})?)`,
  'iy',
);
const NAME = new RegExp(
  `(?:fiscal[- ])?(?:(?<word>first|second|third|fourth|final|1st|2nd|3rd|4th)(?:[- ](?:fiscal|calendar))?[- ](?<unit>quarter|half)(?![a-z])(?!-(?:final|back))(?:${GAP}of${GAP}fiscal)?|(?:the${GAP})?(?<latter>latter|last)${GAP}half(?=${GAP}of${GAP}(?:the${GAP}year|[12]\\d{3}|this|last|next|that))|Q(?<q>[1-4])(?!\\w|\\.\\d)|(?<q2>[1-4])Q(?!\\w)|H(?<h>[12])(?=[ ,]\\s?(?:of )?\\d{4}))`,
  'iy',
);
const OF_THE_YEAR = new RegExp(`${GAP}of${GAP}the${GAP}(?:fiscal${GAP})?year(?![a-z])`, 'iy');
const WORDS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
};
const REFS: Readonly<Record<string, YearRef>> = { this: 'this-year', last: 'last-year', next: 'next-year' };

/** `Q3`, `the third quarter of 2024`, `2024's first half`, `last year's fourth quarter`, `H1 2024`. */
export const quarter: DatePattern = (text, at) => {
  const lead = matchAt(LEAD_YEAR, text, at);
  const from = lead === null ? at : at + lead[0].length;
  const match = matchAt(NAME, text, from);
  if (match === null) return null;
  const { word, unit, latter, q, q2, h } = match.groups ?? {};
  // A game has quarters and halves too, and a lower-case q is a letter.
  if (q !== undefined && text[from] !== 'Q') return null;
  const number = latter === undefined ? Number(q ?? q2 ?? h ?? WORDS[(word ?? '').toLowerCase()]) : 2;
  const isHalf = latter !== undefined || h !== undefined || unit?.toLowerCase() === 'half';
  if (number > 2 && isHalf) return null;
  const end = from + match[0].length;
  const year = yearBefore(text, at, lead);
  if (lead !== null && year === null) return null;
  const ofYear = matchAt(OF_THE_YEAR, text, end);
  const tail =
    year !== null
      ? { end, year }
      : ofYear === null
        ? readYearTail(text, end)
        : { end: end + ofYear[0].length, year: 'unstated' as const };
  // "the second half" alone is a match or a book.
  if (isHalf && tail.year === 'unstated' && ofYear === null) return null;
  return isHalf
    ? { end: tail.end, meaning: { kind: 'half', half: number, year: tail.year } }
    : { end: tail.end, meaning: { kind: 'quarter', quarter: number, year: tail.year } };
};

function yearBefore(text: string, at: number, lead: RegExpExecArray | null): YearRef | null {
  if (lead === null) return null;
  const { ref } = lead.groups ?? {};
  if (ref !== undefined) return REFS[ref.toLowerCase()] ?? null;
  return readYear(text, at)?.year ?? null;
}
