import { link, mkdir, mkdtemp, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { connect } from './connect.ts';
import { migrate } from './migrate.ts';
import { APPLICATION_ID } from './read-header.ts';
import { StorageError } from './storage-error.ts';

/** What file systems without hard links answer to `link`. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/**
 * Creates the database when there is none, and says whether it did. It is made whole in a folder beside and then linked
 * into place: under its own name it is never half made, so an empty or bare file there always means a loss.
 */
export async function createDatabase(file: string, patience: number): Promise<boolean> {
  if (await exists(file)) return false;
  if (await exists(`${file}-wal`)) {
    const remedy =
      'Put the database back beside its log, put back a backup, or remove the log to begin anew knowingly.';
    throw new StorageError('lost', file, `the file is missing, though its log ${file}-wal is there`, remedy);
  }
  await mkdir(path.dirname(file), { recursive: true });
  const workshop = await mkdtemp(`${file}.new-`);
  try {
    const made = path.join(workshop, 'database');
    const { raw, queries } = connect(made, 'rwc', patience);
    try {
      raw.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
      await migrate(queries, made);
    } finally {
      // The last connection to close writes the log back, so that the one file is all there is.
      raw.close();
    }
    await flush(made);
    const first = await putInPlace(made, file);
    await flush(path.dirname(file));
    return first;
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/** Gives a finished file its name unless the name is taken; false when another process was first. */
export async function putInPlace(made: string, file: string): Promise<boolean> {
  try {
    await link(made, file);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EEXIST') return false;
    if (!NO_LINKS.has(code)) throw error;
    // Without hard links a moment remains in which two processes that start for the first time may collide.
    if (await exists(file)) return false;
    await rename(made, file);
    return true;
  }
}

/** Makes a file's content, or a folder's entries, outlive a loss of power. */
export async function flush(target: string): Promise<void> {
  const handle = await open(target, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some systems cannot flush a folder; there its entries are as safe as they get.
    if (!(error instanceof Error && 'code' in error && (error.code === 'EINVAL' || error.code === 'EPERM')))
      throw error;
  } finally {
    await handle.close();
  }
}

export async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
      throw error;
    },
  );
}
