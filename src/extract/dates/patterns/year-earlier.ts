import { matchAt } from '../match-at.ts';
import type { DatePattern } from '../meaning.ts';
import { GAP } from '../words-en.ts';

const NAME = new RegExp(
  `(?:year-(?:ago|earlier|before)|year${GAP}(?:ago|earlier)(?=${GAP}(?:quarter|period)))(?:${GAP}(?:(?:first|second|third|fourth)${GAP})?(?:quarter|period|month|week))?(?![a-z])`,
  'iy',
);

/** `the year-earlier quarter`, `year-ago`: the same stretch of the year before. */
export const yearEarlier: DatePattern = (text, at) => {
  const match = matchAt(NAME, text, at);
  return match === null ? null : { end: at + match[0].length, meaning: { kind: 'year-ago', years: 1 } };
};
