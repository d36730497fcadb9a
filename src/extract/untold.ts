import { type Analysis, tokenRange } from './analysis.ts';
import type { WordClass } from './cues/lexicon.ts';

/** How far before the word that asks what would make it known may stand (`no word yet on when …`), and its `not` before that, in words. */
const NEAR_ASKING = 3;
const NEAR_NOT = 5;
/** How far behind the start of a sentence the word that asks may stand (`Just how …`, `For now, who …`). */
const OPENING = 3;
const PAUSE = /[,;:.—–()“”"-]/u;

/**
 * The word that asks what nobody makes known: `The board would not say when …`, `No one has explained why …`, `How they
 * got in has not been disclosed`; null where a sentence leaves nothing untold. `When he came, nobody said a word` asks nothing.
 */
export function untoldAt(analysis: Analysis, index: number): number | null {
  const { tokens, matcher, hits, document } = analysis;
  const { from, to } = tokenRange(analysis, index);
  const all = hits[index] ?? [];
  const nots = all.filter(({ kind }) => kind === 'negated');
  if (nots.length === 0) return null;
  const is = (kind: WordClass, at: number): boolean => at < to && matcher.isA(kind, tokens.word[at] ?? -1);
  const pauses = (first: number, last: number): boolean =>
    PAUSE.test(document.text.slice(tokens.end[first] ?? 0, tokens.start[last] ?? 0));
  /** Whether a word that makes something known is denied right before it. */
  const isKept = (at: number): boolean =>
    is('decided', at) &&
    nots.some(({ from: not, to: end }) => not < at && end <= at && not >= at - NEAR_NOT && !pauses(not, at));
  for (const { kind, from: asks } of all) {
    if (kind !== 'interrogative') continue;
    for (let at = asks - 1; at >= Math.max(from, asks - NEAR_ASKING - 1); at--) {
      // In some languages a comma always stands before what is asked.
      if (!matcher.traits.verbsStandLast && pauses(at, asks)) break;
      if (isKept(at)) return asks;
    }
    // `A hall where nobody may say a word` names a hall.
    const opens = analysis.stems.subarray(from, asks).every((stem) => stem < 0);
    if (asks > from + OPENING || !opens || pauses(from, asks) || is('when', asks)) continue;
    for (let at = asks + 2; at < to; at++) if (isKept(at)) return asks;
  }
  return null;
}
