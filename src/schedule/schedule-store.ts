import type { Schedule } from '../model/schedule.ts';
import type { ScheduleEdit } from './change-schedule.ts';

/** A schedule that is to be: the store gives it an id, and it holds from now on. */
export type NewSchedule = Omit<Schedule, 'id' | 'guild' | 'state' | 'createdBy' | 'createdAt' | 'since' | 'former'>;

/** Who changes a server's schedules, and when. */
export interface ScheduleAuthor {
  readonly guild: string;
  /** Id of a person, or `BOT`. */
  readonly actor: string;
  /** Epoch milliseconds; the caller has the clock. */
  readonly at: number;
}

/** The actor of what the bot itself does. */
export const BOT = 'bot';

export const SCHEDULE_CHANGES = ['add', 'edit', 'pause', 'resume', 'suspend', 'remove'] as const;

/** One change of one schedule, for admins who ask how it became what it is. */
export interface ScheduleChange {
  readonly schedule: string;
  /** Counts from 1 for each schedule, without gaps. */
  readonly revision: number;
  readonly at: number;
  readonly actor: string;
  readonly kind: (typeof SCHEDULE_CHANGES)[number];
  /** Null before it was added. */
  readonly before: Schedule | null;
  /** Null after it was removed. */
  readonly after: Schedule | null;
}

export type ScheduleOutcome =
  | { readonly kind: 'changed'; readonly before: Schedule; readonly schedule: Schedule }
  /** It was so already; nothing is recorded. */
  | { readonly kind: 'unchanged'; readonly schedule: Schedule }
  /** It is stored in a form that this version does not understand, and stays as it is. */
  | { readonly kind: 'unreadable'; readonly schedule: Schedule }
  /** The server has no schedule of this id (any more). */
  | { readonly kind: 'unknown' };

/** Discord's own bound for channels is 500; nobody reads so many editions. */
export const MOST_SCHEDULES = 100;

/**
 * Keeps the schedules, each server's for itself, and how they came about. A promise of a change is kept only after it is
 * on the disk. Nothing happens to them when the bot is removed from a server, or the server is unreachable.
 */
export interface ScheduleStore {
  /** A server's schedules, oldest first, whatever their state. */
  list(guild: string): Promise<readonly Schedule[]>;
  /** Null when it was removed, or never was. */
  get(id: string): Promise<Schedule | null>;
  /** Those of all servers that are neither paused nor suspended, oldest first; those that cannot be read among them. */
  active(): Promise<readonly Schedule[]>;
  add(author: ScheduleAuthor, schedule: NewSchedule): Promise<Schedule | 'too-many'>;
  edit(author: ScheduleAuthor, id: string, edit: ScheduleEdit): Promise<ScheduleOutcome>;
  pause(author: ScheduleAuthor, id: string): Promise<ScheduleOutcome>;
  /** From paused or suspended. */
  resume(author: ScheduleAuthor, id: string): Promise<ScheduleOutcome>;
  /** Answers `changed` with the schedule as it was last. */
  remove(author: ScheduleAuthor, id: string): Promise<ScheduleOutcome>;
  /** Stops an active schedule in the bot's name; true for the one call that did it, so that admins are told once. */
  suspend(id: string, reason: string, now: number): Promise<boolean>;
  /** Changes of a server's schedules, newest first; of one schedule only when it is given. At most 100. */
  history(guild: string, limit: number, schedule?: string): Promise<readonly ScheduleChange[]>;
}
