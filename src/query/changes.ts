import type { Snapshot } from '../model/snapshot.ts';
import type { Change, ChangeKind } from './changes/change.ts';
import { claimChanges, eventState } from './changes/claim-changes.ts';
import { compareWords } from './changes/compare-words.ts';
import { conflictChanges } from './changes/conflict-changes.ts';
import { questionChanges } from './changes/question-changes.ts';

export { CHANGE_KINDS, type Change, type Changed, type ChangeKind } from './changes/change.ts';

/** Kinds that are no news, and told last. */
const ASIDE: ReadonlySet<ChangeKind> = new Set(['more sources', 'found', 'dropped']);

/**
 * What the later snapshot has that the earlier one had not, or had otherwise, and what it no longer has. Each line that
 * differs is told once. Nothing is told as new that rests on words which the earlier snapshot held.
 */
export function changes(earlier: Snapshot, later: Snapshot): readonly Change[] {
  const words = compareWords(earlier, later);
  const all = [
    ...questionChanges(earlier.questions, later.questions, words),
    ...claimChanges('event', earlier.events, later.events, words, eventState),
    ...claimChanges('stake', earlier.stakes, later.stakes, words, ({ theme }) => theme),
    ...claimChanges('takeaway', earlier.takeaways, later.takeaways, words),
    ...conflictChanges(earlier.conflicts, later.conflicts, words),
  ];
  return [...all.filter(({ kind }) => !ASIDE.has(kind)), ...all.filter(({ kind }) => ASIDE.has(kind))];
}
