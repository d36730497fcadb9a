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
  if (tail.year !== 'unstated') return { end: tail.end, meaning: { kind: 'season', season: number, year: tail.year } };
  if (which !== undefined) {
    if (/^[ ](?:from|of [A-Z])/.test(text.slice(end, end + 6))) return null;
    return { end, meaning: { kind: 'season', season: number, year: yearOf(which.toLowerCase()) } };
  }
  const left = before(text, at, 18);
  const led = /\b(?:in|during|by|since|until|late|early|mid|of|through|throughout|for)[ \n-](?:the )?$/i.test(left);
  if (!led || /^[ ]?(?:[-’']|of\b|from\b|[a-z]*(?:s\b|water|board|time))/.test(text.slice(end, end + 12))) return null;
  // "the fall" is a collapse oftener than a season, and "for spring" is a catalogue.
  if (/fall|spring/i.test(name) && !/\b(?:in|by|since|until|late|early)[ \n-](?:the )?$/i.test(left)) return null;
  return { end, meaning: { kind: 'season', season: number, year: 'unstated' } };
};

function yearOf(which: string): 'latest' | 'coming' | 'this-year' | 'same-year' | 'year-after' | 'year-before' {
  if (/last|this\s+past/.test(which)) return 'latest';
  if (/next|this\s+coming/.test(which)) return 'coming';
  if (/following/.test(which)) return 'year-after';
  if (/previous/.test(which)) return 'year-before';
  return which === 'that' ? 'same-year' : 'this-year';
}
