import type { Step } from './apply-changes.ts';
import type { Change, Settings } from './setting.ts';
import type { SettingsFault } from './settings-fault.ts';

/** What was changed at once, by whom and when: the unit of history. */
export interface ChangeSet {
  /** Counts from 1 in each guild, without gaps. */
  readonly revision: number;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Id of the person who did it. */
  readonly actor: string;
  readonly kind: 'edit' | 'import';
  readonly steps: readonly Step[];
}

/** Who changes a guild's settings, when, and on the strength of which state. */
export interface Author {
  readonly guild: string;
  readonly actor: string;
  /** Epoch milliseconds; the caller has the clock. */
  readonly at: number;
  /**
   * The revision that the author saw. When someone else has since changed one of the same keys (for an import: any
   * key), nothing is done. Null for a change that does not rest on what was there.
   */
  readonly seen: number | null;
}

export type ChangeOutcome =
  | { readonly kind: 'changed'; readonly settings: Settings; readonly changeSet: ChangeSet }
  /** It was so already; nothing is recorded. */
  | { readonly kind: 'unchanged'; readonly settings: Settings }
  /** Nothing was done, for these reasons: all of them. */
  | { readonly kind: 'refused'; readonly faults: readonly SettingsFault[] }
  /** Nothing was done: others have changed the same in the meantime, oldest first. */
  | { readonly kind: 'conflict'; readonly settings: Settings; readonly others: readonly ChangeSet[] };

/**
 * Keeps what admins configure, each guild for itself. A promise of a change is kept only after it is on the disk.
 * There is no way to erase a guild: when the bot is removed from a server, or the server is unreachable, its settings
 * wait for its return.
 */
export interface SettingsStore {
  /** A guild's settings; null for places without a guild, which have none but must know what is private. */
  read(guild: string | null): Promise<Settings>;
  /** Applies all changes or none. */
  change(author: Author, changes: readonly Change[]): Promise<ChangeOutcome>;
  /** Makes the settings those of an exported file, whole: what is not in it is unset. */
  importFile(author: Author, text: string): Promise<ChangeOutcome>;
  /** Newest first; only revisions below `before` when it is given. At most 100 change sets at once. */
  history(guild: string, limit: number, before?: number): Promise<readonly ChangeSet[]>;
}
