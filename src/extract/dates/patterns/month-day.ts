import { before, matchAt } from '../match-at.ts';
import type { DatePattern, Meaning, Mention, Reading, YearRef } from '../meaning.ts';
import { DAY_TIME, GAP, MONTH, monthOf, ORDINAL_WORD, ordinalOf, WEEKDAY, weekdayNumber } from '../words-en.ts';
import { readYearTail } from '../year-words.ts';

/** A number behind a month that is no day: a clock time, an amount, a year's first digits. */
const DAY = `(?<day>(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d%]|:\\d|[.,]\\d|[a-z])|${ORDINAL_WORD}(?=[.,;:)\\]"”]|\\s*$|\\s\\d{4}))`;
const WEEKDAY_LEAD = `(?<weekday>${WEEKDAY})\\.?(?:${GAP}${DAY_TIME})?,?${GAP}(?:the${GAP})?`;
const DAY_TO = `(?:(?:${GAP}|)(?:[-–—]|to|through)(?:${GAP}|)(?<to>(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d%]|:\\d|[.,]\\d|[a-z])))?`;
const MONTH_DAY = new RegExp(`(?:${WEEKDAY_LEAD})?(?<month>${MONTH})${GAP}?(?:the${GAP})?${DAY}${DAY_TO}`, 'iy');
const DAY_MONTH = new RegExp(
  `(?:${WEEKDAY_LEAD})?(?<first>(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?|${ORDINAL_WORD})(?:(?:(?:${GAP}|)[-–—/](?:${GAP}|)|${GAP}(?<word>to|through|until|and)${GAP})(?:${WEEKDAY}${GAP})?(?<last>(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?))?(?:${GAP}day)?(?:${GAP}of)?(?:${GAP}|-)(?<month>${MONTH})`,
  'iy',
);

type Day = Extract<Meaning, { kind: 'day' }>;

/** `August 6th, 2025`, `Friday, Feb. 12`, `June 5–8`, `May 10 of that year`. */
export const monthDay: DatePattern = (text, at) => {
  const match = matchAt(MONTH_DAY, text, at);
  if (match === null) return null;
  const { weekday, month = '', day = '', to } = match.groups ?? {};
  const number = ordinalOf(day);
  // "May the Second Fleet": an ordinal with a capital belongs to a name.
  if (number === null || /^[A-Z]/.test(day)) return null;
  const tail = readYearTail(text, at + match[0].length);
  if (isLowerCase(month) && typeof tail.year !== 'number') return null;
  // "March 10 people" is too rare a sentence start to lose "March 10" for.
  const from = dayOf(tail.year, month, number, weekday);
  const until = to === undefined ? null : ordinalOf(to);
  if (to === undefined || until === null || until <= number) return { end: tail.end, meaning: from };
  const toStart = at + match[0].length - to.length;
  const firstEnd = at + match[0].indexOf(day, match[0].indexOf(month) + month.length) + day.length;
  return daysRange({ start: at, end: firstEnd, meaning: from }, until, toStart, tail.end);
};

/** `6 August 2025`, `12th of May`, `5-8 June`, `between 3 and 5 May`. */
export const dayMonth: DatePattern = (text, at) => {
  // A number before it makes it no day ("5 10 May"), unless that is a clock time: "at 19:27 26th May".
  const left = before(text, at, 6);
  if (/\d/.test(text[at] ?? '') && /(?:[$€£]\s?|\d[.,:/–-]|\d\s)$/.test(left) && !/\d:\d\d\s$/.test(left)) return null;
  const match = matchAt(DAY_MONTH, text, at);
  if (match === null) return null;
  const { weekday, first = '', last, word, month = '' } = match.groups ?? {};
  const number = ordinalOf(first);
  if (number === null || number > 31) return null;
  const tail = readYearTail(text, at + match[0].length);
  if (isLowerCase(month) && typeof tail.year !== 'number') return null;
  // "the second May", "first March": a word needs "of" or a year to be a day before its month.
  if (!/^\d/.test(first) && !/\bof\b/i.test(match[0]) && typeof tail.year !== 'number') return null;
  const until = last === undefined ? null : ordinalOf(last);
  const from = dayOf(tail.year, month, number, weekday);
  const firstEnd = at + match[0].indexOf(first) + first.length;
  if (until !== null && word?.toLowerCase() === 'and' && !/\bbetween\s$/i.test(before(text, at)))
    return { end: firstEnd, meaning: from };
  if (last === undefined || until === null || until <= number) return { end: tail.end, meaning: from };
  return daysRange(
    { start: at, end: firstEnd, meaning: from },
    until,
    at + match[0].indexOf(last, firstEnd - at),
    tail.end,
  );
};

function dayOf(year: YearRef, month: string, day: number, weekday: string | undefined): Day {
  const one: Day = { kind: 'day', year, month: monthOf(month), day };
  return weekday === undefined ? one : { ...one, weekday: weekdayNumber(weekday) };
}

/** Two days of one month, which stand at one name of it. */
function daysRange(first: Mention & { readonly meaning: Day }, until: number, toStart: number, end: number): Reading {
  const from = first.meaning;
  const to: Day = { kind: 'day', year: from.year, month: from.month, day: until };
  return { end, meaning: { kind: 'range', from, to }, inner: [first, { start: toStart, end, meaning: to }] };
}

function isLowerCase(word: string): boolean {
  return word.charCodeAt(0) >= 97;
}
