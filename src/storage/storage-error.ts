/** Why a database cannot be used, for code that must tell the cases apart. */
export type StorageFault =
  | 'not-a-file'
  | 'not-a-database'
  | 'foreign'
  | 'empty'
  | 'lost'
  | 'foreign-log'
  | 'corrupt'
  | 'newer'
  | 'not-writable'
  | 'locked'
  | 'disk-full'
  | 'moved'
  | 'exists'
  | 'unreadable';

/** A database that cannot be used: which file, what was found, and what would put it right. */
export class StorageError extends Error {
  readonly fault: StorageFault;
  readonly file: string;
  readonly remedy: string;

  constructor(fault: StorageFault, file: string, found: string, remedy: string, cause?: unknown) {
    super(`The database ${file} cannot be used: ${found}. ${remedy}`, cause === undefined ? {} : { cause });
    this.name = 'StorageError';
    this.fault = fault;
    this.file = file;
    this.remedy = remedy;
  }
}

const RESTORE = 'Nothing was changed. Put back a backup of it, or move the file away to begin anew knowingly.';
const ALLOW =
  'Let the user that runs the bot read and write the file and its folder (SQLite keeps two files beside it).';

/** Primary result codes of SQLite (https://sqlite.org/rescode.html) that have a remedy of their own. */
const BY_RESULT: Readonly<Record<number, readonly [StorageFault, string, string]>> = {
  3: ['not-writable', 'access to it was denied', ALLOW],
  5: ['locked', 'another process kept it locked', 'Stop the process that holds it, or wait until it has finished.'],
  8: ['not-writable', 'it can be read but not written', ALLOW],
  11: ['corrupt', 'its content is damaged', RESTORE],
  13: ['disk-full', 'the disk is full', 'Free some space; nothing of what was acknowledged is lost.'],
  14: ['not-writable', 'it, or a file beside it, cannot be opened', ALLOW],
  26: ['not-a-database', 'it is no SQLite database', RESTORE],
};

/** Codes of the operating system that mean that rights are missing, not that something is broken. */
const DENIED = new Set(['EACCES', 'EPERM', 'EROFS']);

/** Says an error of SQLite or of the file system in the words of this module; others come back as they are. */
export function storageErrorFrom(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || error instanceof StorageError) return error;
  const result = sqliteResult(error);
  if (result !== null) {
    const [fault, found, remedy] = BY_RESULT[result] ?? (['unreadable', 'SQLite cannot work on it', RESTORE] as const);
    return new StorageError(fault, file, `${found} (${error.message})`, remedy, error);
  }
  if (!('syscall' in error) || !('code' in error)) return error;
  if (DENIED.has(String(error.code))) return new StorageError('not-writable', file, error.message, ALLOW, error);
  return new StorageError('unreadable', file, error.message, 'Check the path and the disk.', error);
}

/** The primary result code of an error thrown by `node:sqlite`, or null for any other error. */
export function sqliteResult(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  // Extended codes carry the primary one in their low byte.
  return error.errcode & 0xff;
}
