import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { exists, flush, putInPlace } from './create-database.ts';
import { checkWhole } from './open-database.ts';
import { checkHeader } from './read-header.ts';
import { StorageError, storageErrorFrom } from './storage-error.ts';

/** More pages than any database has: the copy is one step, so that writes during it cannot make it begin again. */
const ALL_PAGES = 0x7fff_ffff;

const MADE_AT_START = 'A bot makes it when it first starts with a token; ATTACHE_DATA names the folder.';

/**
 * Copies a database that may be in use, off the event loop, to a path that must be free; answers its size in bytes.
 * The copy is checked, flushed and only then named, so that a file with that name is always a whole backup.
 */
export async function backUpDatabase(location: string, copyTo: string): Promise<number> {
  const file = path.resolve(location);
  const target = path.resolve(copyTo);
  const taken = new StorageError('exists', target, 'there is a file of that name', 'Name the backup otherwise.');
  try {
    if (!(await exists(file))) throw new StorageError('lost', file, 'there is none', MADE_AT_START);
    await checkHeader(file);
    if (await exists(target)) throw taken;
    await mkdir(path.dirname(target), { recursive: true });
    const workshop = await mkdtemp(`${target}.new-`);
    try {
      const made = path.join(workshop, 'database');
      await copy(file, made);
      await flush(made);
      if (!(await putInPlace(made, target))) throw taken;
      await flush(path.dirname(target));
      return (await stat(target)).size;
    } finally {
      await rm(workshop, { recursive: true, force: true });
    }
  } catch (error) {
    throw storageErrorFrom(error, file);
  }
}

async function copy(file: string, made: string): Promise<void> {
  // A connection of its own: the bot's may be in the middle of a transaction.
  const source = new DatabaseSync(file, { timeout: 10_000 });
  try {
    await backup(source, made, { rate: ALL_PAGES });
  } finally {
    source.close();
  }
  const copied = new DatabaseSync(made);
  try {
    // A backup is one file: without this, opening it would leave a log beside it.
    copied.exec('PRAGMA journal_mode = DELETE');
    checkWhole(copied, made);
  } finally {
    copied.close();
  }
}
