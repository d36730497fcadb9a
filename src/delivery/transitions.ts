import type { DeliveryState } from './run.ts';

/** Which state may follow which. What is not here is a fault of the program, and the ledger refuses it. */
export const NEXT: Readonly<Record<DeliveryState, readonly DeliveryState[]>> = {
  // Back to planned: it cannot be composed at the moment.
  planned: ['claimed', 'skipped', 'failed'],
  claimed: ['claimed', 'planned', 'ready', 'skipped', 'failed'],
  // Reconciling: it may stand there already, without this ledger having sent it.
  ready: ['sending', 'reconciling', 'deferred', 'skipped', 'failed'],
  sending: ['posted', 'deferred', 'ambiguous', 'failed'],
  deferred: ['sending', 'deferred', 'skipped', 'failed'],
  ambiguous: ['sending', 'reconciling', 'ambiguous', 'failed'],
  reconciling: ['posted', 'sending', 'ambiguous', 'held', 'skipped', 'failed'],
  posted: [],
  held: [],
  skipped: [],
  failed: [],
};

export function mayFollow(before: DeliveryState, after: DeliveryState): boolean {
  return NEXT[before].includes(after);
}
