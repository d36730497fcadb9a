import { before, matchAt } from '../match-at.ts';
import type { DatePattern, Reading } from '../meaning.ts';
import { GAP } from '../words-en.ts';
import { readYearTail } from '../year-words.ts';

const BETWEEN_YEARS = new RegExp(
  `Christmas(?:${GAP}Day)?${GAP}and${GAP}(?:the${GAP})?New${GAP}Year(?!\\w|['’]s${GAP}Day)(?:['’]s(?:${GAP}Eve)?)?`,
  'y',
);
const TURN = new RegExp(`turn${GAP}of${GAP}the${GAP}year(?![a-z-])`, 'iy');
/** "By Christmas" is a day; "Christmas shopping" is none. */
const LED = /\b(?:by|until|till) $/i;
const GOES_ON =
  /^(?:[,.;:!?)"”]|\s*$| (?:and|or|but|in|on|at|when|if|the|to|for|with|because|as|that|this|last|next|it|he|she|they|we|will|would|has|have|was|is)\b)/;

/** Feasts with a fixed civil date that is the same everywhere. */
const NAME = new RegExp(
  `(?:(?<christmasEve>Christmas${GAP}Eve)|(?<christmas>Christmas(?:${GAP}Day)?)|(?<newYearsEve>New${GAP}Year['’]?s['’]?${GAP}Eve)|(?<newYear>New${GAP}Year['’]?s['’]?${GAP}Day)|(?<valentine>Valentine['’]?s${GAP}Day)|(?<mayDay>May${GAP}Day))(?![\\w-])`,
  'y',
);
const DAYS = {
  christmasEve: [12, 24],
  christmas: [12, 25],
  newYearsEve: [12, 31],
  newYear: [1, 1],
  valentine: [2, 14],
  mayDay: [5, 1],
} as const;

/** `Christmas Eve 1968`, `New Year's Day`, `Christmas 1941`; `Christmas` alone is a season of shopping. */
export const holiday: DatePattern = (text, at) => {
  const between = /\bbetween\s$/i.test(before(text, at, 9)) ? matchAt(BETWEEN_YEARS, text, at) : null;
  if (between !== null) return daysOfTwo(text, at + between[0].length, [12, 25], [12, 31]);
  const turn = matchAt(TURN, text, at);
  if (turn !== null) return daysOfTwo(text, at + turn[0].length, [12, 31], [1, 1]);
  const match = matchAt(NAME, text, at);
  if (match === null) return null;
  const tail = readYearTail(text, at + match[0].length);
  if (/^(?:Christmas|May.Day)$/.test(match[0]) && tail.year === 'unstated') {
    const isDay = LED.test(before(text, at, 8)) && GOES_ON.test(text.slice(tail.end, tail.end + 12));
    if (!isDay) return null;
  }
  const groups = match.groups ?? {};
  for (const [name, [month, day]] of Object.entries(DAYS))
    if (groups[name] !== undefined) return { end: tail.end, meaning: { kind: 'day', year: tail.year, month, day } };
  return null;
};

type MonthAndDay = readonly [month: number, day: number];

/** The days between two feasts; a year behind them is the first one's. */
function daysOfTwo(text: string, at: number, first: MonthAndDay, last: MonthAndDay): Reading {
  const tail = readYearTail(text, at);
  const [[month, day], [lastMonth, lastDay]] = [first, last];
  const lastYear = typeof tail.year === 'number' && lastMonth < month ? tail.year + 1 : tail.year;
  return {
    end: tail.end,
    meaning: {
      kind: 'range',
      from: { kind: 'day', year: tail.year, month, day },
      to: { kind: 'day', year: lastYear, month: lastMonth, day: lastDay },
    },
  };
}
