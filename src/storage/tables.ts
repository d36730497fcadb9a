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
  runs: RunRow;
  deliveries: DeliveryRow;
  skips: SkipRow;
  alerts: AlertRow;
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

/** One slot's edition on its way to one channel. */
export interface RunRow {
  readonly id: string;
  readonly schedule: string;
  readonly period: string;
  readonly channel: string;
  readonly guild: string;
  readonly briefing: string;
  readonly kind: string;
  readonly at: Instant;
  readonly late: number;
  readonly deadline: Instant;
  readonly state: string;
  readonly reason: string | null;
  readonly version: string | null;
  readonly thread: string | null;
  readonly fence: number;
  /** Until when nobody may take it over; 0 while nobody holds it. */
  readonly lease: Instant;
  /** It rests between these two; a clock that is before the first has jumped, and the rest counts for nothing. */
  readonly rests_since: Instant;
  readonly rests_until: Instant;
  readonly settled_at: ColumnType<number | string | null, number | null>;
  /** When its last part left, by the platform's clock: it tells which edition was the last, whatever our clock did. */
  readonly posted_at: ColumnType<number | string | null, number | null>;
}

/** One part of a run, its payload frozen as JSON; `first_sent` and `last_sent` by the platform's clock. */
export interface DeliveryRow {
  readonly run: string;
  readonly part: number;
  readonly kind: string;
  readonly payload: string;
  readonly marker: string;
  readonly nonce: string;
  readonly state: string;
  readonly attempts: number;
  readonly first_sent: ColumnType<number | string | null, number | null>;
  readonly last_sent: ColumnType<number | string | null, number | null>;
  /** When a request was last about to leave, by the wall clock: all processes together keep the platform's limit. */
  readonly left_at: ColumnType<number | string | null, number | null>;
  readonly message: string | null;
}

/** Slots in a row that were never planned; `at` is when that was written down. */
export interface SkipRow {
  readonly schedule: string;
  readonly first: string;
  readonly last: string;
  readonly count: number;
  readonly reason: string;
  readonly at: Instant;
}

/** A cause of which admins are to be told, or have been; `body` is the alert as JSON. */
export interface AlertRow {
  readonly cause: string;
  readonly at: Instant;
  readonly body: string;
  readonly next_try: Instant;
  readonly told_at: ColumnType<number | string | null, number | null>;
}
