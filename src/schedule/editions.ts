import type { PastRun } from '../delivery/delivery-ledger.ts';
import type { Composed } from '../delivery/edition-source.ts';
import type { FrozenPart, Run } from '../delivery/run.ts';
import type { Schedule } from '../model/schedule.ts';

/** What a chat platform's `/digest` asks of those who compose and deliver editions. */
export interface Editions {
  /** What would be posted for a schedule at this moment; `key` stands for the delivery's. Nothing is written down. */
  preview(schedule: Schedule, key: string): Promise<Composed>;
  /** What became of a schedule's latest slots and of what was sent beside them, newest first. */
  lastRuns(schedule: string, count: number): Promise<readonly PastRun[]>;
  /**
   * Has an edition posted at once, beside the schedule's slots and by the same ledger: the same `wish` (an interaction's
   * id) is one run, however often it is asked for. Answers the run as it stands when it has come to its end, or after a
   * few seconds.
   */
  sendNow(schedule: Schedule, wish: string): Promise<Run>;
  /** A part as it was posted, by its run's id (the key that its buttons hold) and its number from 0; null for none. */
  partOf(run: string, part: number): Promise<FrozenPart | null>;
}
