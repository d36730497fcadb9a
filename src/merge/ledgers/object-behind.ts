import { type Analysis, textBetween } from '../../extract/analysis.ts';
import type { TokenRange } from '../../extract/tokens.ts';

/** What ends a phrase. */
export const BORDER = /[,;:.—–()“”"|]/u;

/** What stands right behind a verb, up to the next word that hangs something else on it. */
export function objectBehind({ tokens, matcher, stems, document }: Analysis, verb: number, to: number): TokenRange {
  const isApart = (at: number): boolean =>
    BORDER.test(textBetween({ tokens, document }, at - 1)) ||
    (['preposition', 'since', 'opener', 'modal', 'that'] as const).some((kind) =>
      matcher.isA(kind, tokens.word[at] ?? -1),
    );
  let end = verb + 1;
  while (end < to && !isApart(end)) end += 1;
  for (let at = verb + 1; at < end; at++) if ((stems[at] ?? -1) >= 0) return { from: verb + 1, to: end };
  return { from: verb + 1, to: verb + 1 };
}
