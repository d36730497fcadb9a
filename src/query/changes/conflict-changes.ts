import type { Citation, Conflict } from '../../model/claim.ts';
import type { Change } from './change.ts';
import { moreSources } from './claim-changes.ts';
import type { SharedWords } from './compare-words.ts';
import { pairClaims } from './pair-claims.ts';

/** A conflict as pairing sees it. */
interface Pairable {
  readonly id: string;
  readonly citations: readonly Citation[];
  readonly conflict: Conflict;
}

/** Conflicts that are new or gone, and those whose sides, or whose weaker side, changed. */
export function conflictChanges(
  earlier: readonly Conflict[],
  later: readonly Conflict[],
  words: SharedWords,
): readonly Change[] {
  // Its id changes with the first source of a side; what it is about stays.
  const { pairs, added, gone } = pairClaims(earlier.map(pairable), later.map(pairable), words, ({ conflict }) =>
    subject(conflict),
  );
  return [
    ...added.map((one) => asNew(one, words)),
    ...pairs.flatMap(([old, now]) => asChanged(old, now, words)),
    ...gone.map((one) => asGone(one, words)),
  ];
}

function pairable(conflict: Conflict): Pairable {
  return { id: conflict.id, citations: conflict.sides.flatMap(({ citations }) => citations), conflict };
}

function subject({ kind, about }: Conflict): string {
  return `${kind}: ${about}`;
}

function asNew({ citations, conflict }: Pairable, { wasHeld }: SharedWords): Change {
  const kind = citations.every(wasHeld) ? 'found' : 'conflict new';
  return { ...told(conflict), kind, was: null, is: conflict.id, before: null, after: valuesOf(conflict) };
}

function asGone({ citations, conflict }: Pairable, { isHeld }: SharedWords): Change {
  const kind = citations.every(isHeld) ? 'dropped' : 'withdrawn';
  return { ...told(conflict), kind, was: conflict.id, is: null, before: valuesOf(conflict), after: null };
}

function asChanged(old: Pairable, now: Pairable, words: SharedWords): readonly Change[] {
  const change = { ...told(now.conflict), was: old.id, is: now.id };
  const [before, after] = [valuesOf(old.conflict), valuesOf(now.conflict)];
  if (before !== after) return [{ ...change, kind: 'conflict changed', before, after }];
  const [weaker, now_weaker] = [old.conflict.weaker ?? '–', now.conflict.weaker ?? '–'];
  if (weaker !== now_weaker) return [{ ...change, kind: 'conflict changed', before: weaker, after: now_weaker }];
  const more = moreSources(old.citations, now.citations, words);
  return more === null ? [] : [{ ...change, kind: 'more sources', ...more }];
}

function told(conflict: Conflict) {
  const { id, about, sides } = conflict;
  const citations = sides.flatMap((side) => side.citations.slice(0, 1));
  return { of: 'conflict', text: `${about}: ${valuesOf(conflict)}`, citations, conflicts: [id] } as const;
}

function valuesOf({ sides }: Conflict): string {
  return sides.map(({ value }) => value).join(' ↔ ');
}
