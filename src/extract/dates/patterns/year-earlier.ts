import { matchAt } from '../match-at.ts';
import type { DatePattern } from '../meaning.ts';
import { GAP } from '../words-en.ts';

const NAME = new RegExp(
  `year(?:-(?:ago|earlier)|${GAP}(?:ago|earlier)(?=${GAP}(?:quarter|period)))(?<quarter>${GAP}(?:(?:first|second|third|fourth)${GAP})?(?:quarter|period))?(?![a-z])`,
  'iy',
);

/** `the year-earlier quarter`, `year-ago results`: the same stretch of the year before. */
export const yearEarlier: DatePattern = (text, at) => {
  const match = matchAt(NAME, text, at);
  if (match === null) return null;
  const of = match.groups?.['quarter'] === undefined ? null : 'quarter';
  return { end: at + match[0].length, meaning: { kind: 'year-ago', years: 1, of } };
};
