import type { Citation } from '../../model/claim.ts';

/**
 * How a line differs between two snapshots. `new` and its kin rest on words that the earlier snapshot did not hold, and
 * `withdrawn` on words that the later one no longer holds. What merely shows or vanishes because documents are counted
 * against each other is `found` in, or `dropped` from, documents that both hold: it is no news.
 */
export const CHANGE_KINDS = [
  'question moved',
  'question new',
  'question evidence',
  'conflict new',
  'conflict changed',
  'new',
  'changed',
  'withdrawn',
  'more sources',
  'found',
  'dropped',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What a change is a change of. */
export type Changed = 'event' | 'stake' | 'takeaway' | 'question' | 'conflict';

/** One difference of two snapshots; `before` is null for what is new, `after` for what is withdrawn. */
export interface Change {
  readonly kind: ChangeKind;
  readonly of: Changed;
  /** Its id in the earlier snapshot, and in the later one; null where there is none. */
  readonly was: string | null;
  readonly is: string | null;
  readonly text: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly citations: readonly Citation[];
  /** Ids of conflicts that the line repeats a side of. */
  readonly conflicts: readonly string[];
}
