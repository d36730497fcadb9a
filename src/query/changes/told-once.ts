import type { Change } from './change.ts';

/**
 * The changes without those that tell a sentence again: one that is new as an event or a stake is not listed once more for
 * being a takeaway too. Who looks claims up by their ids takes the whole list.
 */
export function toldOnce(changes: readonly Change[]): readonly Change[] {
  const told = new Set(changes.flatMap((change) => (isNewTakeaway(change) ? [] : [keyOf(change)])));
  return changes.filter((change) => !isNewTakeaway(change) || !told.has(keyOf(change)));
}

function isNewTakeaway({ kind, of }: Change): boolean {
  return of === 'takeaway' && (kind === 'new' || kind === 'found');
}

function keyOf({ kind, text, citations: [first] }: Change): string {
  return `${kind} ${first?.document}:${first?.start} ${text}`;
}
