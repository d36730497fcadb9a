import { before, matchAt } from '../match-at.ts';
import type { DatePattern } from '../meaning.ts';
import { GAP } from '../words-en.ts';

const NAME = new RegExp(
  `(?:(?<beforeLast>(?:the${GAP})?day${GAP}before${GAP}yesterday)|(?<afterNext>(?:the${GAP})?day${GAP}after${GAP}tomorrow)|(?<yesterday>yesterday(?:${GAP}(?:morning|afternoon|evening|night))?|last${GAP}(?:night|evening))|(?<today>today|tonight|this${GAP}(?:morning|afternoon|evening))|(?<tomorrow>tomorrow(?:${GAP}(?:morning|afternoon|evening|night))?))(?![a-z-])`,
  'iy',
);
const SHIFTS = { beforeLast: -2, yesterday: -1, today: 0, tomorrow: 1, afterNext: 2 } as const;
/** "Today" as an age: "the villages of today". */
const NO_DAY = /\b[Oo]f $/;

/** `today`, `yesterday evening`, `tonight`, `the day after tomorrow`. */
export const nearDay: DatePattern = (text, at) => {
  const match = matchAt(NAME, text, at);
  if (match === null) return null;
  const groups = match.groups ?? {};
  if (groups['tomorrow'] !== undefined && /\bof $/.test(before(text, at, 4))) return null;
  // A capital inside a sentence is a title: "Newsroom Today".
  if (match[0].startsWith('T') && /[A-Za-z]\s$/.test(before(text, at, 2))) return null;
  if (
    groups['today'] !== undefined &&
    (NO_DAY.test(before(text, at, 8)) ||
      /^['’]s\s+(?:world|society|youth|young|standards)/.test(text.slice(at + 5, at + 20)))
  )
    return null;
  for (const [name, amount] of Object.entries(SHIFTS))
    if (groups[name] !== undefined)
      return {
        end: at + match[0].length,
        meaning: { kind: 'shift', unit: 'day', amount, anchor: amount === 0 ? 'document' : 'writing' },
      };
  return null;
};
