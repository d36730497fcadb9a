import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Kysely } from 'kysely';
import { type ChangeStamp, changeStampOf } from './change-stamp.ts';
import { connect } from './connect.ts';
import { createDatabase } from './create-database.ts';
import { migrate, newer, SCHEMA_VERSION } from './migrate.ts';
import { checkHeader, hasLog } from './read-header.ts';
import { StorageError, storageErrorFrom } from './storage-error.ts';
import type { Tables } from './tables.ts';

/** How long another process may hold up the opening or a write before it is an error, in milliseconds. */
const PATIENCE = 10_000;

/** An open database. `created` says that there was none before: worth a line in the log, for a path may be mistyped. */
export interface Database {
  readonly queries: Kysely<Tables>;
  readonly file: string;
  readonly created: boolean;
  /** Tells whether anything was changed since, by whichever process. */
  readonly stamp: ChangeStamp;
  /** Lets go of the file; no query may follow. */
  close(): Promise<void>;
}

/** Where a bot keeps its database, in the folder of what must outlive it. */
export function databaseIn(folder: string): string {
  return path.resolve(folder, 'attache.db');
}

/**
 * Opens the database at a path, creating it when there is none, and brings its schema up to date. Throws a
 * `StorageError` that says what, where and what to do for any file that is not ours, not whole, not writable or newer:
 * a start that fails is put right in a minute, settings that silently began anew are not. Processes may share it.
 */
export async function openDatabase(location: string, { patience = PATIENCE } = {}): Promise<Database> {
  const file = path.resolve(location);
  try {
    const created = await createDatabase(file, patience);
    await checkHeader(file);
    await checkContent(file, patience);
    const { raw, queries } = connect(file, 'rw', patience);
    try {
      await migrate(queries, file);
    } catch (error) {
      raw.close();
      throw error;
    }
    return {
      queries,
      file,
      created,
      stamp: changeStampOf(raw),
      async close() {
        await queries.destroy();
        // Kysely closes only what it has used.
        if (raw.isOpen) raw.close();
      },
    };
  } catch (error) {
    throw storageErrorFrom(error, file);
  }
}

/**
 * Looks before anything is written. Beside a log without leave to write: the last connection that has it writes the log
 * into the file on leaving, damaged or not.
 */
async function checkContent(file: string, patience: number): Promise<void> {
  const raw = new DatabaseSync(file, { readOnly: await hasLog(file), timeout: patience });
  try {
    const version = Number(raw.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
    if (version > SCHEMA_VERSION) throw newer(file, version);
    checkWhole(raw, file);
  } finally {
    raw.close();
  }
}

/** Refuses a database in which SQLite finds damage. */
export function checkWhole(raw: DatabaseSync, file: string): void {
  const said = raw.prepare('PRAGMA quick_check(3)').all();
  const faults = said.map((row) => String(row['quick_check'])).filter((line) => line !== 'ok');
  if (faults.length === 0) return;
  const remedy = 'Nothing was changed. Put back a backup of it, or move the file away to begin anew knowingly.';
  throw new StorageError('corrupt', file, `its content is damaged (${faults.join('; ')})`, remedy);
}
