import { open, stat } from 'node:fs/promises';
import { StorageError } from './storage-error.ts';

/** `Atta` in ASCII: what tells our databases from any other SQLite file (https://sqlite.org/pragma.html#pragma_application_id). */
export const APPLICATION_ID = 0x41747461;

const MAGIC = 'SQLite format 3\0';
/** Offsets in the 100-byte header (https://sqlite.org/fileformat2.html#the_database_header). */
const APPLICATION_ID_AT = 68;
const FORMAT_AT = 18;
/** The format of a database that keeps no log; ours keep one from when they are made, and backups none. */
const WITHOUT_LOG = 1;
const HEADER_BYTES = 100;

const AWAY = 'Nothing was changed. Choose another path, or move that file away.';
const RESTORE = 'Nothing was changed. Put back a backup, or remove the file to begin anew knowingly.';

/**
 * Refuses a file that is not ours before SQLite opens it: opening alone may write to a database (it recovers and
 * checkpoints logs), and an empty file would pass for a new one though ours never are.
 */
export async function checkHeader(file: string): Promise<void> {
  const found = await stat(file);
  if (!found.isFile()) throw new StorageError('not-a-file', file, 'it is no regular file', AWAY);
  if (found.size === 0) throw new StorageError('empty', file, 'it is empty, so its content was lost', RESTORE);
  const header = await readStart(file);
  if (header.length < HEADER_BYTES || header.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    throw new StorageError('not-a-database', file, 'it is no SQLite database', RESTORE);
  }
  const id = header.readUInt32BE(APPLICATION_ID_AT);
  if (id !== APPLICATION_ID) {
    const mark = `its application id is 0x${id.toString(16)}, not 0x${APPLICATION_ID.toString(16)}`;
    throw new StorageError('foreign', file, `it is a database of another program (${mark})`, AWAY);
  }
  if (header[FORMAT_AT] !== WITHOUT_LOG || !(await hasLog(file))) return;
  // SQLite would write it into the backup that was put in the place of the database that it belongs to.
  const why = `it is a backup, and the log ${file}-wal beside it is that of another`;
  const remedy = `Nothing was changed. Move ${file}-wal and ${file}-shm away, and start again.`;
  throw new StorageError('foreign-log', file, why, remedy);
}

/** Whether changes wait beside a database to be written into it. */
export async function hasLog(file: string): Promise<boolean> {
  const found = await stat(`${file}-wal`).catch(() => null);
  return found !== null && found.size > 0;
}

async function readStart(file: string): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
