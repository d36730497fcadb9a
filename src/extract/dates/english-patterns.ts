import type { DatePattern } from './meaning.ts';
import { countedUnits } from './patterns/counted-units.ts';
import { dayBeside } from './patterns/day-beside.ts';
import { dayNumber } from './patterns/day-number.ts';
import { decade } from './patterns/decade.ts';
import { firstMonths } from './patterns/first-months.ts';
import { holiday } from './patterns/holiday.ts';
import { dayMonth, monthDay } from './patterns/month-day.ts';
import { month } from './patterns/month.ts';
import { nearDay } from './patterns/near-day.ts';
import { nthOf, weekOf } from './patterns/nth-of.ts';
import { partOf } from './patterns/part-of.ts';
import { quarter } from './patterns/quarter.ts';
import { relativeUnit } from './patterns/relative-unit.ts';
import { season } from './patterns/season.ts';
import { toldQuarter } from './patterns/told-quarter.ts';
import { weekday } from './patterns/weekday.ts';
import { weekend } from './patterns/weekend.ts';
import { writtenNumeric } from './patterns/written-numeric.ts';
import { yearEarlier } from './patterns/year-earlier.ts';
import { year } from './patterns/year.ts';
import { FULL_WEEKDAY, GAP, MONTH, NUMBER_WORD, WEEKDAY } from './words-en.ts';

const UNIT_AHEAD = `(?=${GAP}(?:day|week|fortnight|month|quarter|year|decade|full|same|past|coming|fiscal|calendar|financial|morning|afternoon|evening|night|spring|summer|autumn|fall|winter|half|part|two|three|six|nine|\\d|${MONTH}|${FULL_WEEKDAY}))`;
const COUNT_AHEAD = '(?=[- \\n](?:full |few )?(?:day|week|fortnight|month|quarter|year|decade))';

/**
 * Where an English date may begin: a digit, a month, a weekday, another word of time (in this order, as groups).
 * Everything else is passed over at the speed of one regular expression; frequent words need their unit ahead.
 */
export const ENGLISH_TRIGGER = new RegExp(
  `\\b(?:(\\d)|(${MONTH})|(${WEEKDAY})|((?:last|next|this|that|previous|preceding|prior|coming|current|following|subsequent|same|latest|past|final)${UNIT_AHEAD}|${NUMBER_WORD}${COUNT_AHEAD}|(?:early|earlier|mid|middle|late|later|end|close|beginning|start|outset|dawn|opening|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|latter|spring|summer|autumn|fall|winter|today|tonight|yesterday|tomorrow|fiscal|year(?=[- '’])|Q(?=[1-4])|H(?=[12])|Christmas|Valentine|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|nineteen(?=[- ])|two(?= thousand)|twenty(?=[- ])|turn(?= of the year)|week(?= (?:of|beginning|starting|commencing|from|ending) )|weekend|closing(?= (?:day|week))|New(?= Year)|(?:day|evening|night|morning)(?= (?:before|after|following)\\b)|the(?= (?:latest |fiscal |full )*(?:quarter|period|year|following|next|previous|preceding)\\b))))`,
  'gi',
);

const NUMERIC = writtenNumeric(true);

/** The ordered patterns for each kind of beginning; the first that reads something wins. */
export const ENGLISH_PATTERNS: Readonly<Record<'digit' | 'month' | 'weekday' | 'word', readonly DatePattern[]>> = {
  digit: [NUMERIC, dayMonth, quarter, countedUnits, nthOf, decade, year, dayNumber],
  month: [holiday, monthDay, month],
  weekday: [monthDay, dayMonth, weekday],
  word: [
    nthOf,
    weekOf,
    firstMonths,
    quarter,
    partOf,
    nearDay,
    dayBeside,
    countedUnits,
    yearEarlier,
    relativeUnit,
    weekend,
    weekday,
    season,
    toldQuarter,
    decade,
    holiday,
    dayMonth,
    year,
  ],
};
