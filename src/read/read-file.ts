import { hash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceText } from '../model/document.ts';
import type { ReadFault } from '../model/snapshot.ts';
import { decodeText } from './decode-text.ts';
import { readDocument } from './read-document.ts';
import { MAX_BYTES, READABLE_ENDINGS, readFault } from './read-fault.ts';
import type { ReadResult } from './read-result.ts';

/**
 * Reads one file; `shownAs` is the name that the source text and the fault carry. Never throws for what a file may be.
 *
 * Synchronously, because understanding a file takes longer than reading it, and asking another thread for it costs as
 * much again.
 */
export function readSource(file: string, shownAs: string): ReadResult {
  let descriptor: number | null = null;
  try {
    // Without blocking: opening a named pipe would wait for a writer for ever.
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = fstatSync(descriptor);
    if (stat.isDirectory()) return fault(readFault(shownAs, 'is-folder', 'It is a folder, not a file.'));
    if (!stat.isFile()) return fault(readFault(shownAs, 'not-a-file', 'It is a device, a pipe or a socket.'));
    if (stat.size > MAX_BYTES) return fault(tooLarge(shownAs, stat.size));
    return readBytes(readFileSync(descriptor), shownAs);
  } catch (error) {
    const expected = fileFault(error, shownAs);
    if (expected === null) throw new Error(`Reading ${shownAs} failed.`, { cause: error });
    return fault(expected);
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

/** Reads a file's bytes; its format is told by the ending of `file` and confirmed by what the bytes hold. */
export function readBytes(bytes: Uint8Array, file: string): ReadResult {
  if (bytes.length > MAX_BYTES) return fault(tooLarge(file, bytes.length));
  const ending = path.extname(file).toLowerCase();
  const format = FORMATS[ending];
  if (format === undefined) {
    const found = ending === '' ? 'Its name has no ending' : `Files ending in ${ending} cannot be read`;
    return fault(readFault(file, 'unknown-format', `${found}; ${READABLE_ENDINGS.join(', ')} can be.`));
  }
  if (bytes.length === 0) return fault(readFault(file, 'empty', 'The file is empty.'));
  const decoded = decodeText(bytes);
  if (decoded.kind === 'fault') return fault(readFault(file, decoded.code, decoded.reason));
  if (decoded.text.trim() === '') return fault(readFault(file, 'empty', 'The file holds white space only.'));
  return readDocument(decoded.text, { file, hash: hash('sha256', bytes), format });
}

const FORMATS: Readonly<Record<string, SourceText['format']>> = {
  '.txt': 'txt',
  '.md': 'md',
  '.markdown': 'md',
  '.html': 'html',
  '.htm': 'html',
};

function fault(what: ReadFault): ReadResult {
  return { kind: 'fault', fault: what };
}

function tooLarge(file: string, bytes: number): ReadFault {
  const size = (bytes / 1024 / 1024).toFixed(1);
  return readFault(file, 'too-large', `It has ${size} MB; at most ${MAX_BYTES / 1024 / 1024} MB are read.`);
}

function fileFault(error: unknown, file: string): ReadFault | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return readFault(file, 'not-found', 'There is no such file.');
    case 'EISDIR':
      return readFault(file, 'is-folder', 'It is a folder, not a file.');
    case 'EACCES':
    case 'EPERM':
      return readFault(file, 'not-permitted', 'The file may not be read.');
    case 'ENXIO':
      return readFault(file, 'not-a-file', 'It is a device, a pipe or a socket.');
    default:
      return typeof code === 'string' ? readFault(file, 'io', `The system could not read it (${code}).`) : null;
  }
}
