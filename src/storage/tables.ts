import type { ColumnType } from 'kysely';

/**
 * The tables as Kysely sees them. Only text, integers and JSON as text, and instants as epoch milliseconds, so that
 * PostgreSQL can hold the same. `bigint` columns come back from PostgreSQL as strings: read them through `Number`.
 */
export interface Tables {
  change_sets: ChangeSetRow;
  setting_changes: SettingChangeRow;
  settings: SettingRow;
  private_briefings: PrivateBriefingRow;
  schedules: ScheduleRow;
  schedule_changes: ScheduleChangeRow;
}

/** Epoch milliseconds; they outgrow 32 bits, and what is wider comes back from PostgreSQL as text. */
type Instant = ColumnType<number | string, number>;

/** One edit or import of a guild's settings; `revision` counts from 1 in each guild without gaps. */
export interface ChangeSetRow {
  readonly guild: string;
  readonly revision: number;
  readonly at: Instant;
  readonly actor: string;
  readonly kind: string;
}

/** One key that a change set moved; `before` and `after` are JSON, null where the key was or became unset. */
export interface SettingChangeRow {
  readonly guild: string;
  readonly revision: number;
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What holds now; `revision` is the change set that made it so. */
export interface SettingRow {
  readonly guild: string;
  readonly key: string;
  readonly value: string;
  readonly revision: number;
}

/** Which guild holds a briefing private. Its primary key lets one guild at most do so, whatever races. */
export interface PrivateBriefingRow {
  readonly briefing: string;
  readonly guild: string;
}

/** A schedule that was not removed; `schedule` is JSON, the rest is what rows are looked for by. */
export interface ScheduleRow {
  readonly id: string;
  /** What the id is made of; counts over all guilds. */
  readonly number: number;
  readonly guild: string;
  /** 1, or 0 while paused or suspended. */
  readonly active: number;
  /** Of the last change. */
  readonly revision: number;
  readonly schedule: string;
}

/** One change of a schedule; `before` and `after` are JSON, null where it was not there. Never deleted. */
export interface ScheduleChangeRow {
  readonly schedule: string;
  readonly revision: number;
  readonly number: number;
  readonly guild: string;
  readonly at: Instant;
  readonly actor: string;
  readonly kind: string;
  readonly before: string | null;
  readonly after: string | null;
}
