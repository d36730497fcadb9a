import type { ReadFault } from '../model/snapshot.ts';

/** Largest file that is read, in bytes; chosen well above any article and well below what would stall the process. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** Endings of file names that can be read. */
export const READABLE_ENDINGS = ['.txt', '.md', '.markdown', '.html', '.htm'] as const;

/** Why a file cannot be read; `detail` is filled into the reason. */
export type FaultCode =
  | 'not-found'
  | 'is-folder'
  | 'not-a-file'
  | 'not-a-folder'
  | 'not-permitted'
  | 'io'
  | 'too-large'
  | 'unknown-format'
  | 'empty'
  | 'no-text'
  | 'binary'
  | 'wrong-encoding'
  | 'front-matter'
  | 'duplicate';

const remedies: Record<FaultCode, string> = {
  'not-found': 'Check the path, or put the file back.',
  'is-folder': 'Name a file, or read the folder as a whole.',
  'not-a-folder': 'Name the folder that the documents are in.',
  'not-a-file': 'Replace it with an ordinary file.',
  'not-permitted': 'Give the user that runs this the right to read it.',
  io: 'Check the disk, then try again.',
  'too-large': `Split the document into files of at most ${MAX_BYTES / 1024 / 1024} MB each.`,
  'unknown-format': `Save it as one of ${READABLE_ENDINGS.join(', ')}, or move it out of the folder.`,
  empty: 'Fill the file or delete it.',
  'no-text': 'Check that the file holds the article itself, not only its frame.',
  binary: 'Save the document as text, Markdown or HTML; a renamed picture, PDF or Office file stays what it is.',
  'wrong-encoding': 'Save the file as UTF-8.',
  'front-matter': 'Correct the lines between the two --- marks at the top of the file.',
  duplicate: 'Delete one of the two files.',
};

/** Makes the one message that a file which cannot be read gives; `remedy` only where a closer one than the code's is known. */
export function readFault(file: string, code: FaultCode, reason: string, remedy: string = remedies[code]): ReadFault {
  return { file, code, reason, remedy };
}
