import type { CivilDay } from '../model/civil.ts';
import type { Alert } from './alert.ts';
import type { RunChange } from './apply-change.ts';
import type { DeliveryState, NewRun, Run } from './run.ts';

/** Slots in a row that were never planned, and why. */
export interface Skip {
  readonly schedule: string;
  readonly first: CivilDay;
  readonly last: CivilDay;
  readonly count: number;
  readonly reason: 'too-late' | 'overtaken';
}

/** What `/digest why` shows: a run, or slots that were skipped together. */
export type PastRun = Run | (Skip & { readonly kind: 'skip'; readonly state: 'skipped'; readonly settledAt: number });

/** A run in somebody's hands, until another takes it over. */
export interface Claim {
  readonly run: Run;
  /** By the wall clock, until when nobody may take it over. */
  readonly until: number;
}

/** What became of a step: taken; refused because another holds the run by now; or to be tried again after a while. */
export type Advance =
  | { readonly kind: 'advanced'; readonly claim: Claim }
  | { readonly kind: 'overtaken'; readonly run: Run }
  /** All processes together send as much as the platform allows in a second. */
  | { readonly kind: 'crowded' };

/**
 * The book of what was due, what was sent, and what became of it. It outlives every crash, and decides between
 * processes that share it: each step is taken in one transaction that checks the fence.
 */
export interface DeliveryLedger {
  /** Newest period of each schedule about which anything is recorded, none after what `through` has for it. */
  settledThrough(through: ReadonlyMap<string, CivilDay>, now: number): Promise<ReadonlyMap<string, CivilDay>>;
  /** Writes down what is due and what is skipped; what is written already stays. Answers the runs that are new. */
  plan(runs: readonly NewRun[], skips: readonly Skip[], now: number): Promise<readonly Run[]>;
  /**
   * Takes the oldest runs that can be worked on, at most so many, but none in a channel in which another is worked on.
   * `except` are the caller's own.
   */
  claim(now: number, except: ReadonlySet<string>, most: number): Promise<readonly Claim[]>;
  /** When the next run that rests can be worked on; null for none. */
  nextDue(now: number): Promise<number | null>;
  /** Takes steps, all or none. */
  advance(claim: Claim, changes: readonly RunChange[], now: number): Promise<Advance>;
  read(run: string): Promise<Run | null>;
  /** Newest first. */
  lastRuns(schedule: string, count: number): Promise<readonly PastRun[]>;
  /** The last edition of a briefing that certainly reached a channel. */
  lastDelivered(channel: string, briefing: string): Promise<{ readonly version: string; readonly at: number } | null>;
  /** The versions on which coming editions rest: the last delivered to each channel, and those under way. */
  versionsInUse(): Promise<readonly { readonly briefing: string; readonly version: string }[]>;
  /** How many runs are in each state; those in the end only of the last day. */
  counts(now: number): Promise<ReadonlyMap<DeliveryState, number>>;
  /** Writes down that admins are to be told of something; of each cause once. */
  raise(alerts: readonly Alert[], now: number): Promise<void>;
  /** What admins are still to be told, for the caller alone during the next minute. */
  takeAlerts(now: number): Promise<readonly Alert[]>;
  told(alerts: readonly Alert[], now: number): Promise<void>;
}
