import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { Kysely } from 'kysely';
import { NodeSqliteDialect } from './node-sqlite-dialect.ts';
import { StorageError } from './storage-error.ts';
import type { Tables } from './tables.ts';

/** While starting, waiting for another process may stop this one: milliseconds. */
const STARTING_PATIENCE = 10_000;
/** Afterwards the event loop does the waiting, and SQLite only bridges the shortest moments: milliseconds. */
const RUNNING_PATIENCE = 20;
/** A log that one large transaction blew up is cut back to this many bytes. */
const LOG_BYTES = 16 * 1024 * 1024;

/** One connection to a database file, raw and through Kysely. */
export interface Connection {
  readonly raw: DatabaseSync;
  readonly queries: Kysely<Tables>;
}

/**
 * Opens a connection with the settings that durability rests on: a commit returns after the log reached the disk.
 * `create` allows a new file; without it a missing one is an error, never a new beginning.
 */
export function connect(file: string, create: boolean): Connection {
  const url = pathToFileURL(file);
  url.searchParams.set('mode', create ? 'rwc' : 'rw');
  const raw = new DatabaseSync(url, { timeout: STARTING_PATIENCE, enableForeignKeyConstraints: true });
  try {
    // The two fsync pragmas matter on macOS only, where a plain fsync leaves the bytes in the drive's cache.
    raw.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA fullfsync = ON;
      PRAGMA checkpoint_fullfsync = ON;
      PRAGMA journal_size_limit = ${LOG_BYTES};
      PRAGMA trusted_schema = OFF;
    `);
    return { raw, queries: new Kysely({ dialect: new NodeSqliteDialect(raw, stillThere(file)) }) };
  } catch (error) {
    raw.close();
    throw error;
  }
}

/** From now on other processes' locks are waited for by the event loop (node-sqlite-driver.ts). */
export function endStart(raw: DatabaseSync): void {
  raw.exec(`PRAGMA busy_timeout = ${RUNNING_PATIENCE}`);
}

/**
 * Refuses writes when the path no longer leads to the file that was opened: SQLite would go on writing into the
 * removed one, and what it acknowledges would be gone at the next start.
 */
function stillThere(file: string): () => void {
  const { ino, dev } = statSync(file);
  return () => {
    const now = statSync(file, { throwIfNoEntry: false });
    if (now?.ino === ino && now.dev === dev) return;
    const found = now ? 'another file was put in its place' : 'it was moved or removed';
    throw new StorageError(
      'moved',
      file,
      `${found} while it was open`,
      'Put the file back if you can, and start again.',
    );
  };
}
