import type { Reason } from './reasons.ts';

/** Something about editions that an admin has to know. */
export interface Alert {
  /** Names the cause: admins are told of each once. */
  readonly cause: string;
  readonly kind: AlertKind;
  readonly reason: Reason | null;
  readonly guild: string;
  readonly channel: string;
  readonly schedule: string;
  /** The slot's civil date, or the last of those that were missed. */
  readonly period: string;
  /** Who subscribed; told in person where the server has no place for it. Null when the schedule is gone. */
  readonly subscriber: string | null;
}

export type AlertKind =
  /** Posted, but later than it should have been. */
  | 'late'
  /** Not posted at all, for it was too late. */
  | 'missed'
  /** May have been posted, and nobody can say. */
  | 'held'
  | 'failed'
  /** Nothing more is posted until an admin resumes the schedule. */
  | 'suspended'
  /** Waits for its briefing. */
  | 'waiting';

/** Tells admins. */
export interface Announcer {
  /** Tells these, which are all of one server; false when it has to be tried again later. */
  tell(guild: string, alerts: readonly Alert[]): Promise<boolean>;
}
