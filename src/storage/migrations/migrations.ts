import type { Migration } from 'kysely/migration';
import * as settings from './0001-settings.ts';
import * as schedules from './0002-schedules.ts';
import * as deliveries from './0003-deliveries.ts';

/**
 * Every migration in the order in which it runs: append, never edit or remove one that was released. Their count is
 * what the file bears as its `user_version`.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-settings': settings,
  '0002-schedules': schedules,
  '0003-deliveries': deliveries,
};
