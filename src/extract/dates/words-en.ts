import { ENGLISH_NUMBERS } from '../numbers-en.ts';
import type { Unit } from './meaning.ts';

/** The English words of dates, as sources for regular expressions and as tables. */

/** White space but for line ends, sign by sign: the complement (`[^\S\n]`) takes long to compile where case is ignored. */
const BLANK = '[\\t\\v\\f\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]';

/** White space inside an expression: short, and at most one line break, so that no date runs over paragraphs. */
export const GAP = `(?:${BLANK}{1,3}|${BLANK}{0,2}\\n${BLANK}{0,2})`;

export const MONTH =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|jun(?:e|\\.)?|jul(?:y|\\.)?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)(?![a-z])';

export const WEEKDAY =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)(?![a-z])';

export const FULL_WEEKDAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?![a-z])';

export const SEASON = '(?:spring|summer|autumn|fall|winter)(?![a-z])';

export const DAY_TIME = '(?:mid-?)?(?:morning|afternoon|evening|night)(?![a-z])';

const MONTH_STARTS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAY_STARTS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** 1–12 of a month's name or abbreviation. */
export function monthOf(word: string): number {
  return MONTH_STARTS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** Monday 0 … Sunday 6. */
export function weekdayNumber(word: string): number {
  return WEEKDAY_STARTS.indexOf(word.slice(0, 3).toLowerCase());
}

export function seasonOf(word: string): number {
  const name = word.toLowerCase();
  return SEASONS.indexOf(name === 'fall' ? 'autumn' : name);
}

const NUMBERS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, ...ENGLISH_NUMBERS };

export const NUMBER_WORD = `(?:an?|one|${Object.keys(ENGLISH_NUMBERS).join('|')})(?![a-z])`;

/** A count written as a word or in digits. */
export function countOf(word: string): number | null {
  return NUMBERS[word.toLowerCase()] ?? (/^\d{1,3}$/.test(word) ? Number(word) : null);
}

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
};

export const ORDINAL_WORD =
  '(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)(?![a-z])';

/** The number of an ordinal: `third`, `3rd`, `twenty-first`. */
export function ordinalOf(word: string): number | null {
  const digits = /^\d{1,2}/.exec(word);
  if (digits !== null) return Number(digits[0]);
  const [tens, ones] = word.toLowerCase().split(/[- ]/);
  if (tens === undefined) return null;
  if (ones === undefined) return ORDINALS[tens] ?? null;
  const sum = (NUMBERS[tens] ?? 0) + (ORDINALS[ones] ?? 0);
  return sum > 0 ? sum : null;
}

const UNITS: Readonly<Record<string, Unit>> = {
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
};

/** The unit that a pattern has matched; asking for a word that none matches is a bug. */
export function unitNamed(word: string): Unit {
  const unit = UNITS[word.toLowerCase()];
  if (unit === undefined) throw new Error(`not a calendar unit: ${word}`);
  return unit;
}
