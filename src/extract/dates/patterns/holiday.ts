import { matchAt } from '../match-at.ts';
import type { DatePattern } from '../meaning.ts';
import { GAP } from '../words-en.ts';
import { readYearTail } from '../year-words.ts';

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
  const match = matchAt(NAME, text, at);
  if (match === null) return null;
  const tail = readYearTail(text, at + match[0].length);
  if (/^(?:Christmas|May.Day)$/.test(match[0]) && tail.year === 'unstated') return null;
  const groups = match.groups ?? {};
  for (const [name, [month, day]] of Object.entries(DAYS))
    if (groups[name] !== undefined) return { end: tail.end, meaning: { kind: 'day', year: tail.year, month, day } };
  return null;
};
