import { matchAt } from '../match-at.ts';
import type { DatePattern } from '../meaning.ts';
import { GAP } from '../words-en.ts';

const NAME = new RegExp(
  `the${GAP}(?:latest${GAP})?(?:(?:fiscal${GAP})?quarter)(?![a-z-])(?!${GAP}(?:of|century|final|mile|back|million|billion))`,
  'iy',
);

/** `the quarter`, `the latest quarter`: the one that the text is telling of. */
export const toldQuarter: DatePattern = (text, at) => {
  const match = matchAt(NAME, text, at);
  return match === null
    ? null
    : { end: at + match[0].length, meaning: { kind: 'shift', unit: 'quarter', amount: 0, anchor: 'discourse' } };
};
