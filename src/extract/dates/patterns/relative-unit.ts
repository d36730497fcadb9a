import { before, matchAt } from '../match-at.ts';
import type { Anchor, DatePattern, Meaning, Reader, Reading, YearRef } from '../meaning.ts';
import { knowsPersonNamedMay } from '../named-may.ts';
import { GAP, MONTH, monthOf, unitNamed } from '../words-en.ts';

const NAME = new RegExp(
  `(?<the>the${GAP})?(?<which>last|previous|preceding|prior|next|coming|current|this(?:${GAP}(?:past|coming|same))?|following|subsequent|same|that(?:${GAP}same)?|latest)${GAP}(?:(?:fiscal|calendar|financial)${GAP})?(?:(?<unit>day|week|weekend|month|quarter|year)(?![a-z-])|(?<month>${MONTH})|(?<night>night|morning|afternoon|evening)(?![a-z]))`,
  'iy',
);
/** Discourse words look at the date that was told; the others at the document. */
const SHIFTS: Readonly<Record<string, readonly [number, Anchor]>> = {
  last: [-1, 'document'],
  latest: [0, 'discourse'],
  previous: [-1, 'discourse'],
  preceding: [-1, 'discourse'],
  prior: [-1, 'discourse'],
  next: [1, 'document'],
  coming: [1, 'document'],
  current: [0, 'document'],
  this: [0, 'document'],
  following: [1, 'discourse'],
  subsequent: [1, 'discourse'],
  same: [0, 'discourse'],
  that: [0, 'discourse'],
};

/** `last week`, `this month`, `next year`, `the following day`, `the same month`, `that year`, `last April`. */
export const relativeUnit: DatePattern = (text, at, read) => {
  const match = matchAt(NAME, text, at);
  if (match === null) return null;
  const { which = '', unit, month, night } = match.groups ?? {};
  const the = match.groups?.['the'] !== undefined || /\bthe\s$/i.test(before(text, at, 5));
  const end = at + match[0].length;
  const word = which.toLowerCase().replace(/\s+.*$/, '');
  const [amount, anchor] = shiftOf(word, which.toLowerCase(), the);
  if (month === 'May' && (word === 'that' || word === 'this') && knowsPersonNamedMay(text)) return null;
  if (month !== undefined) {
    if (month.charCodeAt(0) >= 97) return null;
    const year = monthYear(word, which);
    // "In this July 31 photo": beside a day, "this" only points at it.
    const dayYear = word === 'this' && !/coming|past/i.test(which) ? 'unstated' : year;
    const whole: Reading = { end, meaning: { kind: 'month', month: monthOf(month), year } };
    return dayOfMonth(text, at, end - month.length, dayYear, read) ?? whole;
  }
  if (night !== undefined) return nightOf(word, amount, end);
  // "This Week" is a programme.
  if (unit === undefined || /^[A-Z][a-z]/.test(unit)) return null;
  // "the last day" and "the current day" point at no day; "this day" hardly ever does.
  if (unit === 'day' && /^(?:last|latest|current|this|coming|prior)$/.test(word) && !/same/i.test(which)) return null;
  if (word === 'last' && the) return null;
  if (unit.toLowerCase() === 'weekend' && which.toLowerCase() === 'this')
    return { end, meaning: { kind: 'weekend', which: 'this' } };
  if (unit.toLowerCase() === 'weekend' && /coming/i.test(which))
    return { end, meaning: { kind: 'shift', unit: 'weekend', amount: 0, anchor: 'document' } };
  const meaning: Meaning = { kind: 'shift', unit: unitNamed(unit), amount, anchor };
  return unit.toLowerCase() === 'year' ? (ofThatYear(text, end, word, read) ?? { end, meaning }) : { end, meaning };
};

function shiftOf(word: string, which: string, the: boolean): readonly [number, Anchor] {
  if (/past/.test(which)) return [-1, 'document'];
  if (/coming/.test(which)) return [1, 'document'];
  if (/same/.test(which)) return [0, 'discourse'];
  const [amount, anchor] = SHIFTS[word] ?? [0, 'document'];
  return word === 'next' && the ? [1, 'discourse'] : [amount, anchor];
}

function monthYear(word: string, which: string): YearRef {
  if (/past/i.test(which) || word === 'last') return 'latest';
  if (/coming/i.test(which) || word === 'next') return 'coming';
  if (word === 'that' || word === 'same') return 'same-year';
  return word === 'following' ? 'year-after' : word === 'this' || word === 'current' ? 'this-year' : 'latest';
}

function nightOf(word: string, amount: number, end: number): Reading | null {
  if (word === 'that' || word === 'same')
    return { end, meaning: { kind: 'shift', unit: 'day', amount: 0, anchor: 'discourse' } };
  if (word === 'following' || word === 'next')
    return { end, meaning: { kind: 'shift', unit: 'day', amount, anchor: 'discourse' } };
  return null;
}

/** "This June 24, 2010", "last May 5": a day of the month, which may state its year itself. */
function dayOfMonth(text: string, at: number, monthAt: number, year: YearRef, read: Reader): Reading | null {
  const day = read(text, monthAt);
  if (day === null || day.meaning.kind !== 'day') return null;
  return day.meaning.year === 'unstated'
    ? { start: at, end: day.end, meaning: { ...day.meaning, year } }
    : { start: monthAt, end: day.end, meaning: day.meaning };
}

/** "last year's summer": the year that the words point at belongs to what it owns. */
function ofThatYear(text: string, end: number, word: string, read: Reader): Reading | null {
  const owns = /['’]s /y;
  const match = matchAt(owns, text, end);
  if (match === null) return null;
  const owned = read(text, end + match[0].length);
  const year = ({ last: 'last-year', this: 'this-year', next: 'next-year' } as const)[word];
  if (owned === null || year === undefined) return null;
  const { meaning } = owned;
  if (meaning.kind !== 'season' && meaning.kind !== 'month' && meaning.kind !== 'quarter') return null;
  return meaning.year === 'unstated' ? { end: owned.end, meaning: { ...meaning, year } } : null;
}
