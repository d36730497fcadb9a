import { type Analysis, hasCue, tokenRange } from '../../extract/analysis.ts';
import { typeAt } from '../../extract/clause-facts.ts';
import { tokenFrom, type TokenRange } from '../../extract/tokens.ts';
import type { Span } from '../../model/document.ts';
import type { EventClaim } from '../event-claim.ts';

/** Kinds of happening of which one leads to the next, so that a word for one says nothing of another (`exploded`, `sank`). */
const CHAINED: ReadonlySet<string> = new Set(['accident', 'attack', 'disaster', 'protest']);
/** How far from its date a happening's own word may stand, in words. */
const NEAR = 6;
/** So near a date stands what says that it is of the page, in words. */
const BESIDE = 2;

/** True when the dates of two claims stand by two different words of one such kind. */
export function tellOtherActs(a: EventClaim, b: EventClaim): boolean {
  const [one, two] = [actsByDate(a), actsByDate(b)];
  for (const kind of CHAINED) {
    const [here, there] = [one.get(kind), two.get(kind)];
    if (here !== undefined && there !== undefined && here.isDisjointFrom(there)) return true;
  }
  return false;
}

/** Stems of the words of such kinds that stand near the claim's date, by kind. */
function actsByDate({ analysis, sentence, date }: EventClaim): Map<string, Set<number>> {
  if (date === null) return new Map();
  const { tokens } = analysis;
  const range = tokenRange(analysis, sentence);
  const from = Math.max(range.from, tokenFrom(tokens, range, date.start) - NEAR);
  const to = Math.min(range.to, tokenFrom(tokens, range, date.end) + NEAR);
  const near = actsIn(analysis, { from, to });
  // `3 May: The ferry, which had cost a fortune, sinks.`
  return near.size > 0 ? near : actsIn(analysis, range);
}

function actsIn(analysis: Analysis, { from, to }: TokenRange): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (let i = from; i < to; i++) {
    const kind = typeAt(analysis, i);
    if (kind !== null && CHAINED.has(kind))
      found.set(kind, (found.get(kind) ?? new Set<number>()).add(analysis.stems[i] ?? -1));
  }
  return found;
}

/** `Nobody has come since 3 May`: the day from which something has been so is no day of a happening. */
export function isSince({ analysis, sentence, date }: EventClaim): boolean {
  if (date === null) return false;
  const { tokens, matcher } = analysis;
  const range = tokenRange(analysis, sentence);
  return matcher.isA('sinceThen', tokens.word[tokenFrom(tokens, range, date.start) - 1] ?? -1);
}

/** `8 May 2031, last updated at noon`, `on Monday or Tuesday`: the day of the page, or one of two, is no day of a happening. */
export function isOfPageOrOpen(analysis: Analysis, sentence: number, { start, end }: Span): boolean {
  const { tokens, matcher, hits } = analysis;
  const range = tokenRange(analysis, sentence);
  const [from, to] = [tokenFrom(tokens, range, start), tokenFrom(tokens, range, end)];
  if (hasCue(hits[sentence] ?? [], 'asOf', { from: from - BESIDE, to: to + BESIDE })) return true;
  return [from - 1, to].some((at) => matcher.isA('or', tokens.word[at] ?? -1));
}
