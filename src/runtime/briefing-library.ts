import type { Snapshot } from '../model/snapshot.ts';
import type { Search } from '../query/search.ts';
import type { Earlier } from './find-earlier.ts';

/** A briefing that answers: its snapshot, its full-text search, and what is wrong with it in words for its keepers. */
export interface LoadedBriefing {
  readonly id: string;
  readonly snapshot: Snapshot;
  readonly search: Search;
  /** Files that were left out; and before them, why the newest state could not be read if an older one stands. */
  readonly faults: readonly string[];
}

/** What happened to a briefing. `before` and `after` are the same snapshot when only the faults are others. */
export interface BriefingChange {
  readonly id: string;
  readonly before: Snapshot | null;
  readonly after: Snapshot | null;
  readonly faults: readonly string[];
}

/** All briefings as they stand at this moment; it follows the folders by itself. */
export interface BriefingLibrary {
  /** Ids of the briefings that answer, in alphabetical order. */
  ids(): readonly string[];
  get(id: string): LoadedBriefing | null;
  /** The briefing as it was at a version or on a day; or in words, what is allowed instead. */
  earlier(id: string, versionOrDay: string): Promise<Earlier>;
  /** What is wrong with each briefing, those that have never been whole included. */
  faults(): ReadonlyMap<string, readonly string[]>;
  onChange(listener: (change: BriefingChange) => void): () => void;
  close(): Promise<void>;
}
