import { tokenRange } from '../../extract/analysis.ts';
import { typeAt } from '../../extract/clause-facts.ts';
import { tokenFrom } from '../../extract/tokens.ts';
import type { EventClaim } from '../event-claim.ts';

/** Kinds of happening of which one leads to the next, so that a word for one says nothing of another (`exploded`, `sank`). */
const CHAINED: ReadonlySet<string> = new Set(['accident', 'attack', 'disaster', 'protest']);
/** How far from its date a happening's own word may stand, in words. */
const NEAR = 6;

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
  const found = new Map<string, Set<number>>();
  if (date === null) return found;
  const { tokens, stems } = analysis;
  const range = tokenRange(analysis, sentence);
  const from = Math.max(range.from, tokenFrom(tokens, range, date.start) - NEAR);
  const to = Math.min(range.to, tokenFrom(tokens, range, date.end) + NEAR);
  for (let i = from; i < to; i++) {
    const kind = typeAt(analysis, i);
    if (kind !== null && CHAINED.has(kind)) found.set(kind, (found.get(kind) ?? new Set<number>()).add(stems[i] ?? -1));
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
