import type { Citation, Event } from '../../model/claim.ts';
import type { Change, Changed } from './change.ts';
import type { SharedWords } from './compare-words.ts';
import { pairClaims } from './pair-claims.ts';

/** What events, stakes and takeaways have in common. */
interface Claim {
  readonly id: string;
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly conflicts: readonly string[];
}

/** New, changed and withdrawn claims of one kind; `stateOf` is what may change of a claim while its words stay. */
export function claimChanges<T extends Claim>(
  of: Changed,
  earlier: readonly T[],
  later: readonly T[],
  words: SharedWords,
  stateOf: (claim: T) => string = () => '',
): readonly Change[] {
  const { pairs, added, gone } = pairClaims(earlier, later, words, stateOf);
  return [
    ...added.map((claim) => asNew(of, claim, words)),
    ...pairs.flatMap(([old, now]) => asChanged(of, old, now, words, stateOf)),
    ...gone.map((claim) => asGone(of, claim, words)),
  ];
}

/** What of an event may change while it stays the same event. */
export function eventState({ date, status }: Event): string {
  const when = date === null ? 'undated' : date.start === date.end ? date.start : `${date.start} to ${date.end}`;
  return `${when}, ${status}`;
}

function asNew(of: Changed, { id, text, citations, conflicts }: Claim, { wasHeld }: SharedWords): Change {
  const [first] = citations;
  const kind = first !== undefined && wasHeld(first) ? 'found' : 'new';
  return { kind, of, was: null, is: id, text, before: null, after: text, citations, conflicts };
}

function asGone(of: Changed, { id, text, citations, conflicts }: Claim, { isHeld }: SharedWords): Change {
  const [first] = citations;
  const kind = first !== undefined && isHeld(first) ? 'dropped' : 'withdrawn';
  return { kind, of, was: id, is: null, text, before: text, after: null, citations, conflicts };
}

function asChanged<T extends Claim>(
  of: Changed,
  old: T,
  now: T,
  words: SharedWords,
  stateOf: (claim: T) => string,
): readonly Change[] {
  const { text, citations, conflicts } = now;
  const change = { of, was: old.id, is: now.id, text, citations, conflicts };
  const [before, after] = [stateOf(old), stateOf(now)];
  if (before !== after) return [{ ...change, kind: 'changed', before, after }];
  const more = moreSources(old.citations, citations, words);
  if (isReworded(old, now, words, more !== null))
    return [{ ...change, kind: 'changed', before: old.text, after: text }];
  return more === null ? [] : [{ ...change, kind: 'more sources', ...more }];
}

/**
 * Which of several sentences that say the same is shown changes with their number, and is no news. It is when the words
 * that were shown are gone, or when those shown now came in their place.
 */
function isReworded(old: Claim, now: Claim, { wasHeld, isHeld }: SharedWords, hasMore: boolean): boolean {
  if (old.text === now.text) return false;
  const [before, after] = [old.citations[0], now.citations[0]];
  if (before !== undefined && !isHeld(before)) return true;
  return after !== undefined && !wasHeld(after) && !hasMore;
}

/** How many documents stood behind a line and do so now, when further ones say the same; null when none does. */
export function moreSources(
  old: readonly Citation[],
  now: readonly Citation[],
  { wasHeld }: SharedWords,
): { readonly before: string; readonly after: string } | null {
  const [before, after] = [documentsBehind(old), documentsBehind(now)];
  if (after <= before || !now.some((citation) => !wasHeld(citation))) return null;
  return { before: String(before), after: String(after) };
}

function documentsBehind(citations: readonly Citation[]): number {
  return new Set(citations.map(({ document }) => document)).size;
}
