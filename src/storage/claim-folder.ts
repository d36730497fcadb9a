import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sqliteResult, storageErrorFrom } from './storage-error.ts';

/** SQLite's result where another process holds the lock (https://sqlite.org/rescode.html#busy). */
const BUSY = 5;

/**
 * Marks a folder as used by this process, and returns how to let go of it; null where another process uses it. The mark
 * is a lock of the system, which ends with the process however that ends.
 */
export function claimFolder(folder: string): (() => void) | null {
  const file = path.resolve(folder, 'attache.lock');
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return () => lock.close();
  } catch (error) {
    lock.close();
    if (sqliteResult(error) === BUSY) return null;
    throw storageErrorFrom(error, file);
  }
}
