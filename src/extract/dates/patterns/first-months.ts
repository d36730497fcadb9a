import { matchAt } from '../match-at.ts';
import type { DatePattern } from '../meaning.ts';
import { countOf, GAP, NUMBER_WORD } from '../words-en.ts';
import { readYearTail } from '../year-words.ts';

const NAME = new RegExp(
  `(?<side>first|last|final)${GAP}(?<count>${NUMBER_WORD}|\\d{1,2})${GAP}(?<unit>months|quarters)(?<the>${GAP}of${GAP}the${GAP}year)?`,
  'iy',
);

/** `the first nine months of 2024`, `first two quarters of the year`: months counted from one end of a year. */
export const firstMonths: DatePattern = (text, at) => {
  const match = matchAt(NAME, text, at);
  if (match === null) return null;
  const { side = '', count = '', unit = '', the } = match.groups ?? {};
  const months = (countOf(count) ?? 0) * (unit.toLowerCase() === 'months' ? 1 : 3);
  if (months < 1 || months > 12) return null;
  const tail = readYearTail(text, at + match[0].length);
  if (tail.year === 'unstated' && the === undefined) return null;
  const first = side.toLowerCase() === 'first';
  const [from, to] = first ? [1, months] : [13 - months, 12];
  const year = tail.year === 'unstated' ? 'this-year' : tail.year;
  const yearStart = tail.end - (typeof tail.year === 'number' ? 4 : 'the year'.length);
  const inner = [{ start: yearStart, end: tail.end, meaning: { kind: 'year', year } }] as const;
  return { end: tail.end, meaning: { kind: 'months', year: tail.year, from, to }, inner };
};
