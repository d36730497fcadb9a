import type { DateExpression } from '../model/claim.ts';
import { type Analysis, tokenRange } from './analysis.ts';
import type { WordClass } from './cues/lexicon.ts';
import { tokenFrom, type TokenRange } from './tokens.ts';

/** How far before its new date `postponed` may stand (`put the opening of the bridge back to 5 May`), in words. */
const REACH = 8;
/** How far behind it, in languages whose verbs stand last. */
const BEHIND = 3;
/** A date so near to the sentence's beginning dates all that it tells (`On 3 May the hearing was moved to 5 June`). */
const OPENING = 2;

/** Index of the verb that puts something off to the date (`postponed until 5 May`), or null: what is told is planned for then. */
export function putOffTo(analysis: Analysis, range: TokenRange, date: DateExpression): number | null {
  const { tokens, matcher } = analysis;
  const is = (kind: WordClass, at: number): boolean =>
    at >= range.from && at < range.to && matcher.isA(kind, tokens.word[at] ?? -1);
  const at = tokenFrom(tokens, range, date.start);
  // `al` is both.
  const till = is('determiner', at - 1) && !is('till', at - 1) ? at - 2 : at - 1;
  if (!is('till', till)) return null;
  for (let i = till - 1; i >= Math.max(range.from, till - REACH); i--) if (is('reschedules', i)) return i;
  if (!matcher.traits.verbsStandLast) return null;
  const end = tokenFrom(tokens, range, date.end);
  for (let i = end; i < end + BEHIND; i++) if (is('reschedules', i)) return i;
  return null;
}

/**
 * `The hearing of 3 May was put back to 5 June`, `moved from 3 May to 5 June`: the date that no longer holds. A date that
 * opens the sentence is that of the decision, and `isSaid` tells of the verb whether the date is that of its announcement.
 */
export function isPutOff(
  analysis: Analysis,
  index: number,
  date: DateExpression,
  isSaid: (verb: number) => boolean,
): boolean {
  const range = tokenRange(analysis, index);
  const at = tokenFrom(analysis.tokens, range, date.start);
  const later = (analysis.dates[index] ?? []).filter(({ start }) => start > date.end);
  return later.some((next) => {
    const verb = putOffTo(analysis, range, next);
    return verb !== null && (verb < at || (at - range.from > OPENING && !isSaid(verb)));
  });
}
