import type { Question } from '../../model/claim.ts';
import type { Change } from './change.ts';
import type { SharedWords } from './compare-words.ts';
import { pairClaims } from './pair-claims.ts';

type Proof = Pick<Change, 'citations' | 'conflicts'>;

/** Questions that are new, that moved, or on which new evidence bears. */
export function questionChanges(
  earlier: readonly Question[],
  later: readonly Question[],
  words: SharedWords,
): readonly Change[] {
  const { pairs, added, gone } = pairClaims(earlier, later, words);
  return [
    ...pairs.flatMap(([old, now]) => asMoved(old, now, words)),
    ...added.map((question) => asNew(question, words)),
    ...gone.map((question) => asGone(question, words)),
  ];
}

function asMoved(old: Question, now: Question, words: SharedWords): readonly Change[] {
  const change = { of: 'question', was: old.id, is: now.id, text: now.title, ...lastEvidence(now) } as const;
  if (old.status !== now.status) return [{ ...change, kind: 'question moved', before: old.status, after: now.status }];
  if (old.title !== now.title) return [{ ...change, kind: 'changed', before: old.title, after: now.title }];
  // A reprint says nothing that was not known.
  const known = new Set(old.ledger.map(({ text }) => text));
  const fresh = now.ledger.filter(
    ({ text, citations }) => !known.has(text) && citations.some((citation) => !words.wasHeld(citation)),
  );
  const newest = fresh.at(-1);
  if (newest === undefined) return [];
  const proof: Proof = {
    citations: fresh.toReversed().flatMap(({ citations }) => citations),
    conflicts: [...new Set(fresh.flatMap(({ conflicts }) => conflicts))],
  };
  const before = old.ledger.at(-1)?.text ?? null;
  return [{ ...change, ...proof, kind: 'question evidence', before, after: newest.text }];
}

/** A question that editors add is new whatever the documents said before. */
function asNew(question: Question, { wasHeld }: SharedWords): Change {
  const { id, title: text, status, tracked, citations } = question;
  const [asked] = citations;
  const kind = !tracked && asked !== undefined && wasHeld(asked) ? 'found' : 'question new';
  return { kind, of: 'question', was: null, is: id, text, before: null, after: status, ...lastEvidence(question) };
}

function asGone(question: Question, { isHeld }: SharedWords): Change {
  const { id, title: text, status, tracked, citations } = question;
  const [asked] = citations;
  const kind = !tracked && asked !== undefined && isHeld(asked) ? 'dropped' : 'withdrawn';
  return { kind, of: 'question', was: id, is: null, text, before: status, after: null, ...lastEvidence(question) };
}

function lastEvidence(question: Question): Proof {
  const { citations, conflicts } = question.ledger.at(-1) ?? {
    citations: question.citations.slice(0, 1),
    conflicts: [],
  };
  return { citations, conflicts };
}
