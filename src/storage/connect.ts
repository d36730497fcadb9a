import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { Kysely } from 'kysely';
import { NodeSqliteDialect } from './node-sqlite-dialect.ts';
import { StorageError } from './storage-error.ts';
import type { Tables } from './tables.ts';

/** How long SQLite itself waits for another process, standing still, in milliseconds: only the shortest moments. */
const STANDSTILL = 20;
/** A log that one large transaction blew up is cut back to this many bytes. */
const LOG_BYTES = 16 * 1024 * 1024;

/** One connection to a database file, raw and through Kysely. */
export interface Connection {
  readonly raw: DatabaseSync;
  readonly queries: Kysely<Tables>;
}

/**
 * Opens a connection with the settings that durability rests on: a commit returns after the log reached the disk.
 * With `rwc` a missing file is created, with `rw` it is an error. `patience` says for how many milliseconds another
 * process may hold up the opening, or later a write.
 */
export function connect(file: string, mode: 'rw' | 'rwc', patience: number): Connection {
  const url = pathToFileURL(file);
  url.searchParams.set('mode', mode);
  const raw = new DatabaseSync(url, { timeout: patience, enableForeignKeyConstraints: true });
  try {
    // The two fsync pragmas matter on macOS only, where a plain fsync leaves the bytes in the drive's cache.
    raw.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA fullfsync = ON;
      PRAGMA checkpoint_fullfsync = ON;
      PRAGMA journal_size_limit = ${LOG_BYTES};
      PRAGMA trusted_schema = OFF;
      PRAGMA busy_timeout = ${STANDSTILL};
    `);
    return {
      raw,
      queries: new Kysely({ dialect: new NodeSqliteDialect(raw, { beforeWrite: stillThere(file), patience }) }),
    };
  } catch (error) {
    raw.close();
    throw error;
  }
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
