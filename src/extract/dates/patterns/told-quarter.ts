import { before, matchAt } from '../match-at.ts';
import type { DatePattern } from '../meaning.ts';
import { GAP } from '../words-en.ts';

const NAME = new RegExp(
  `the${GAP}(?:(?<quarter>(?:latest${GAP})?(?:fiscal${GAP})?quarter|latest${GAP}period)|(?:full${GAP}|fiscal${GAP})?year)(?![a-z-])(?!${GAP}(?:of|century|final|mile|back|million|billion|\\d))`,
  'iy',
);

/** `the quarter`, `the latest quarter`, `for the year`: the one that the text is telling of. */
export const toldQuarter: DatePattern = (text, at) => {
  const match = matchAt(NAME, text, at);
  if (match === null) return null;
  const end = at + match[0].length;
  if (match.groups?.['quarter'] !== undefined)
    return { end, meaning: { kind: 'shift', unit: 'quarter', amount: 0, anchor: 'discourse' } };
  if (!/\b(?:for|in|during|through)\s$/i.test(before(text, at, 10))) return null;
  return { end, meaning: { kind: 'shift', unit: 'year', amount: 0, anchor: 'document' } };
};
