import { matchAt } from '../match-at.ts';
import type { DatePattern } from '../meaning.ts';
import { GAP } from '../words-en.ts';

const NAME = new RegExp(`(?:day|evening|night|morning)${GAP}(?<side>before|after|following)(?![a-z-])`, 'iy');
const THE = new RegExp(`\\bthe${GAP}$`, 'i');
const ENDS = /(?=[,.;:!?)”"]|\s*$)/y;
/** What is counted from, when that is no date. */
const EVENT = new RegExp(`${GAP}(?!yesterday|tomorrow)[\\p{L}“"‘]`, 'uy');

/** `the day after the vote`, `the evening before the talks`; `the day after` alone counts from the day that was told. */
export const dayBeside: DatePattern = (text, at) => {
  const match = matchAt(NAME, text, at);
  if (match === null || !THE.test(text.slice(Math.max(0, at - 8), at))) return null;
  const side = (match.groups?.['side'] ?? '').toLowerCase();
  const end = at + match[0].length;
  const amount = side === 'before' ? -1 : 1;
  if (side !== 'following' && matchAt(ENDS, text, end) !== null)
    return { end, meaning: { kind: 'shift', unit: 'day', amount, anchor: 'discourse' } };
  if (matchAt(EVENT, text, end) === null) return null;
  return { end, meaning: { kind: 'shift', unit: 'day', amount, anchor: 'named' } };
};
