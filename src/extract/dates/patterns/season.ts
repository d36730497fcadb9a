import { before, matchAt } from '../match-at.ts';
import type { DatePattern } from '../meaning.ts';
import { GAP, SEASON, seasonOf } from '../words-en.ts';
import { readYearTail } from '../year-words.ts';

const NAME = new RegExp(
  `(?:(?<which>last|next|this(?:${GAP}(?:past|coming))?|that|the${GAP}(?:following|previous))${GAP})?(?<season>${SEASON})`,
  'iy',
);
const SPAN_OF_YEARS = /[ \n](?:of )?(\d{4})[/–-](?:\d{4}|\d\d)(?!\d)/y;

/** `spring 2019`, `the summer of 1941`, `last fall`, `that winter`, `in the spring`. */
export const season: DatePattern = (text, at) => {
  const match = matchAt(NAME, text, at);
  if (match === null) return null;
  const { which, season: name = '' } = match.groups ?? {};
  const number = seasonOf(name);
  const end = at + match[0].length;
  const years = matchAt(SPAN_OF_YEARS, text, end);
  if (years !== null)
    return { end: end + years[0].length, meaning: { kind: 'season', season: number, year: Number(years[1]) } };
  const tail = readYearTail(text, end);
  // "Prices fall this year" tells of no season.
  const falls =
    /^fall$/i.test(name) &&
    typeof tail.year !== 'number' &&
    !/\b(?:in|the|early|late|by|since|until)[ \n-]$/i.test(before(text, at, 8));
  if (tail.year !== 'unstated' && !(falls && which === undefined))
    return { end: tail.end, meaning: { kind: 'season', season: number, year: tail.year } };
  if (which !== undefined) {
    if (/^[ ](?:from|of [A-Z])/.test(text.slice(end, end + 6))) return null;
    return { end, meaning: { kind: 'season', season: number, year: yearOf(which.toLowerCase()) } };
  }
  return isSeason(name.toLowerCase(), before(text, at, 18), text.slice(end, end + 24))
    ? { end, meaning: { kind: 'season', season: number, year: 'unstated' } }
    : null;
};

/** Words before a season that stands alone, and what may not follow it: a water's spring, a fall from grace. */
const IN_SEASON = /\b(?:in|during|by|since|until|late|early|mid|throughout|through|over|into|all)[ \n-](?:the )?$/i;
const NO_SEASON = /^[ ]?(?:[-’']|of\b|from\b|[a-z]*(?:water|board|time))/;
/** What is held in a season: "the summer offensive", "spring elections". */
const HELD =
  /^ (?:offensives?|campaigns?|sessions?|recess|elections?|conferences?|summits?|talks|negotiations|fighting|break|holidays?|vacation|months|season|term|semester)\b/;
/** A season with its article, when the sentence goes on from it. */
const GOES_ON = /^(?:[,.;)]| (?:and|when|as|while|before|after|he|she|it|they|was|were|had|to)\b)/;

/** A season that the sentence is about tells what it was like, not when something came about: "The autumn was poor". */
const SUBJECT = /(?:^|[.!?:;"”“\n]\s*)The\s$/;

function isSeason(name: string, left: string, right: string): boolean {
  if (NO_SEASON.test(right)) return false;
  if (HELD.test(right)) return true;
  // "The fall" is a collapse oftener than a season, and "for spring" is a catalogue.
  if (name === 'fall') return /\b(?:in|by|since|until|late|early)[ \n-](?:the )?$/i.test(left);
  if (IN_SEASON.test(left)) return true;
  if (SUBJECT.test(left)) return false;
  return name !== 'spring'
    ? /\bthe $/i.test(left) && GOES_ON.test(right)
    : /\bthe $/i.test(left) && /^ and\b/.test(right);
}

function yearOf(which: string): 'latest' | 'coming' | 'this-year' | 'same-year' | 'year-after' | 'year-before' {
  if (/last|this\s+past/.test(which)) return 'latest';
  if (/next|this\s+coming/.test(which)) return 'coming';
  if (/following/.test(which)) return 'year-after';
  if (/previous/.test(which)) return 'year-before';
  return which === 'that' ? 'same-year' : 'this-year';
}
