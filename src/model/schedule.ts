import type { CivilDay } from './civil.ts';

/** Sections that an edition may have, in the order in which it shows them. */
export const EDITION_SECTIONS = ['news', 'takeaways', 'questions', 'conflicts', 'ahead', 'sources'] as const;
export type EditionSectionName = (typeof EDITION_SECTIONS)[number];

/** Day of the week as ISO 8601 counts it: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** When the editions of a schedule are due, and from when on the rule holds. */
export interface DueRule {
  /** Wall-clock time `HH:MM` in `zone`. */
  readonly time: string;
  /** At least one, ascending. */
  readonly days: readonly Weekday[];
  /** IANA name of the zone whose civil date is the period. */
  readonly zone: string;
  /** Epoch milliseconds; slots before it do not exist: nothing is made up for. Moves on creation, resuming, and changing. */
  readonly since: number;
}

/** A rule that was changed: it still holds for the periods through the one in which that was done. */
export interface FormerRule extends DueRule {
  readonly through: CivilDay;
}

/** The rule of when which edition goes to which channel. */
export interface Schedule extends DueRule {
  /** Short and never used again; people type it. */
  readonly id: string;
  readonly guild: string;
  readonly channel: string;
  readonly briefing: string;
  /** The rule before the last change, until nothing can come due by it any more. */
  readonly former?: FormerRule;
  readonly sections: readonly EditionSectionName[];
  /** Role that each edition mentions. */
  readonly mention: string | null;
  /** What happens when nothing changed since the last edition delivered to the channel. */
  readonly quiet: 'note' | 'skip';
  /** How a long edition is posted: messages in a row, a thread under a head message, or a post in a forum. */
  readonly form: 'messages' | 'thread' | 'forum';
  readonly picture: boolean;
  readonly state: ScheduleState;
  readonly createdBy: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
}

/**
 * `suspended` by the bot, because the channel is gone or a permission is missing; `paused` by an admin. `unreadable`: it was
 * stored in a form that this version does not understand; it is kept as it is, and only its id and server are certain.
 */
export type ScheduleState =
  | { readonly kind: 'active' }
  | { readonly kind: 'paused'; readonly by: string; readonly at: number }
  | { readonly kind: 'suspended'; readonly reason: string; readonly at: number }
  | { readonly kind: 'unreadable' };

/** One due moment of a schedule. */
export interface Slot {
  readonly schedule: string;
  /** Civil date in the schedule's zone. */
  readonly period: CivilDay;
  /** Epoch milliseconds. */
  readonly at: number;
}
