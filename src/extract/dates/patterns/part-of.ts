import { matchAt } from '../match-at.ts';
import type { DatePattern, Meaning, Part } from '../meaning.ts';
import { GAP, unitNamed } from '../words-en.ts';

const NAME = new RegExp(
  `(?:(?<early>early)(?:${GAP}(?:part${GAP}of${GAP})?(?:in${GAP})?(?:the${GAP})?|-)|(?<mid>mid(?:dle${GAP}of${GAP}(?:the${GAP})?|[-–]${GAP}?|${GAP}))|(?<late>late(?:${GAP}(?:in${GAP})?(?:the${GAP})?|-))|(?<end>(?:very${GAP})?(?:end|close)${GAP}of${GAP}(?:the${GAP})?)|(?<start>(?:beginning|start|outset|dawn|opening)${GAP}of${GAP}(?:the${GAP})?)|(?<firstHalf>first${GAP}half${GAP}of${GAP}(?:the${GAP})?)|(?<secondHalf>(?:second|latter|last)${GAP}(?:half|part)${GAP}of${GAP}(?:the${GAP})?)|(?<whole>(?:earlier|later)${GAP}(?:in${GAP}(?:the${GAP})?)?))`,
  'iy',
);
const UNIT = new RegExp(`(?:(?:current|fiscal)${GAP})?(?<unit>day|week|weekend|month|quarter|year)(?![a-z-])`, 'iy');
const YEAR_END = /year(?:['’]s[- ]end|[- ]end)(?![a-z])/iy;

const PARTS: readonly (readonly [string, Part])[] = [
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['end', 'end'],
  ['start', 'start'],
  ['firstHalf', 'first-half'],
  ['secondHalf', 'second-half'],
  ['whole', 'whole'],
];

/** `early November 2025`, `mid-2023`, `the end of 2026`, `late last week`, `later that month`, `the end of the year`. */
export const partOf: DatePattern = (text, at, read) => {
  const yearEnd = matchAt(YEAR_END, text, at);
  if (yearEnd !== null)
    return { end: at + yearEnd[0].length, meaning: { kind: 'day', year: 'unstated', month: 12, day: 31 } };
  const match = matchAt(NAME, text, at);
  if (match === null) return null;
  const part = PARTS.find(([name]) => match.groups?.[name] !== undefined)?.[1];
  if (part === undefined) return null;
  const from = at + match[0].length;
  const inner = read(text, from);
  if (inner !== null) {
    if (!isDivisible(inner.meaning)) return null;
    return { end: inner.end, meaning: { kind: 'part', part, of: inner.meaning }, inner: [{ start: from, ...inner }] };
  }
  // "the end of the month" names no month: it is the one that is being told, or the document's own.
  const unit = /the\s+$/i.test(match[0]) && part !== 'early' && part !== 'late' ? matchAt(UNIT, text, from) : null;
  if (unit === null) return null;
  const of: Meaning = {
    kind: 'shift',
    unit: unitNamed(unit.groups?.['unit'] ?? 'year'),
    amount: 0,
    anchor: 'discourse',
  };
  const end = from + unit[0].length;
  return { end, meaning: { kind: 'part', part, of }, inner: [{ start: from, end, meaning: of }] };
};

function isDivisible(meaning: Meaning): boolean {
  return meaning.kind !== 'range' && meaning.kind !== 'before-common-era' && meaning.kind !== 'part';
}
