import type { BriefingFolder } from '../briefing/load-briefing.ts';
import type { CivilDay } from '../model/civil.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { RelevanceIndex } from '../query/relevance.ts';
import type { SearchIndex } from '../query/search.ts';

/** Builds a briefing's snapshot and keeps it in the archive. `known` is the digest of the one that stands. */
export interface BuildJob {
  readonly kind: 'build';
  readonly folder: BriefingFolder;
  readonly today: CivilDay;
  readonly archive: string;
  readonly known: string | null;
}

/** Finds a briefing as it was at a kept version or on a day; `now` is the snapshot of now, without its texts. */
export interface EarlierJob {
  readonly kind: 'earlier';
  readonly folder: BriefingFolder;
  readonly today: CivilDay;
  readonly archive: string;
  readonly since: string;
  readonly now: Snapshot;
}

export type Job = BuildJob | EarlierJob;

/** What questions to a snapshot rest on, made beside it: whoever asks first is not to wait for it. */
export interface Indexes {
  readonly search: SearchIndex;
  readonly timeline: RelevanceIndex;
}

/** How a job ended that ran to its end; a snapshot's slices were sent before. */
export type Result =
  | {
      readonly kind: 'built';
      readonly digest: string;
      readonly notes: readonly string[];
      readonly indexes: Indexes;
    }
  /** Nothing that a reader could see has changed. */
  | { readonly kind: 'same' }
  | { readonly kind: 'found' }
  /** Something in the folder is not as it must be, in words for the people who keep it. */
  | { readonly kind: 'fault'; readonly message: string };

/** What the worker sends. */
export type Sent =
  | { readonly kind: 'slice'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'result'; readonly result: Result };

/** How a job ended, seen from outside. */
export type Outcome =
  | (Extract<Result, { kind: 'built' }> & { readonly snapshot: Snapshot })
  | { readonly kind: 'same' }
  | { readonly kind: 'found'; readonly snapshot: Snapshot }
  /** `again` where another try may go better though the folder looks the same. */
  | { readonly kind: 'fault'; readonly message: string; readonly again?: boolean }
  /** The worker ended before its job did: out of memory, out of time, or by an error in it. */
  | { readonly kind: 'crashed'; readonly message: string; readonly cause?: unknown }
  | { readonly kind: 'stopped' };
