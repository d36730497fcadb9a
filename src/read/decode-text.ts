import { analyse } from 'chardet';
import type { FaultCode } from './read-fault.ts';

/** Text with the encoding that it was read in, or why it is no text. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: string }
  | { readonly kind: 'fault'; readonly code: FaultCode; readonly reason: string };

/** First bytes of formats that are often renamed to .txt, with their everyday names. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\x03\x04', 'a ZIP archive (Office documents are such)'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\x1f\x8b', 'a gzip archive'],
  ['\x7fELF', 'a program'],
  ['\xd0\xcf\x11\xe0', 'an old Office document'],
  ['{\\rtf', 'an RTF document'],
  ['SQLite format 3\0', 'an SQLite database'],
];

/** Bytes that the encoding detector looks at: more makes it slower, not better. */
const DETECTOR_SAMPLE = 32 * 1024;
/** Share of control characters above which decoded text is taken for binary data; real text has next to none. */
const MAX_CONTROL_SHARE = 0.002;

/** Control characters other than white space; a zero byte is one. Those above 0x80 are letters and quotes of old encodings. */
// oxlint-disable-next-line eslint/no-control-regex
const CONTROL = /[\x00-\x08\x0e-\x1f\x7f]/g;
/** As many of them happen in text too: a tool that made it left them. */
const FEW_CONTROLS = 3;

/** Decodes a file's bytes: byte order marks, UTF-8, UTF-16 without a mark, else the likeliest legacy encoding. */
export function decodeText(bytes: Uint8Array): Decoded {
  const signature = signatureOf(bytes);
  if (signature !== null) return { kind: 'fault', code: 'binary', reason: `It is ${signature}, not text.` };
  const marked = byteOrderMark(bytes) ?? unmarkedUtf16(bytes);
  if (marked !== null) return checked(decodeAs(bytes, marked), marked);
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== null) return checked(utf8, 'utf-8');
  if (controlShare(latin1(bytes.subarray(0, DETECTOR_SAMPLE))) > MAX_CONTROL_SHARE * 10) {
    return { kind: 'fault', code: 'binary', reason: 'It holds binary data, not text.' };
  }
  for (const encoding of legacyCandidates(bytes)) {
    const text = decodeAs(bytes, encoding);
    if (text !== null) return checked(text, encoding);
  }
  return {
    kind: 'fault',
    code: 'wrong-encoding',
    reason: 'Its bytes are text in no encoding that could be recognised.',
  };
}

function signatureOf(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, 16));
  return SIGNATURES.find(([start]) => head.startsWith(start))?.[1] ?? null;
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  return null;
}

/** UTF-16 without a mark shows as zero bytes on one side of most pairs (Latin text, spaces and line ends have them). */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, 4096);
  if (!sample.includes(0)) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < sample.length; i += 2) {
    if (sample[i] === 0) even += 1;
    if (sample[i + 1] === 0) odd += 1;
  }
  const pairs = sample.length / 2;
  if (odd > pairs * 0.15 && even === 0) return 'utf-16le';
  if (even > pairs * 0.15 && odd === 0) return 'utf-16be';
  return null;
}

function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Either the bytes are not valid in this encoding or the decoder does not know its name: not this one.
    return null;
  }
}

/** The detector's guesses, best first, and Windows-1252 as the last resort that no byte sequence of prose fails. */
function legacyCandidates(bytes: Uint8Array): string[] {
  const guesses = analyse(bytes.subarray(0, DETECTOR_SAMPLE))
    .filter((guess) => guess.confidence >= 20 && !/^(utf|ascii)/i.test(guess.name))
    .map((guess) => guess.name.toLowerCase());
  return [...guesses, 'windows-1252'];
}

function checked(text: string | null, encoding: string): Decoded {
  if (text === null) {
    return { kind: 'fault', code: 'wrong-encoding', reason: `It claims to be ${encoding} but is damaged.` };
  }
  if (controlShare(text) > MAX_CONTROL_SHARE) {
    return { kind: 'fault', code: 'binary', reason: 'It holds binary data (control characters), not text.' };
  }
  return { kind: 'text', text, encoding };
}

/** Share of control characters; a few are none. */
function controlShare(text: string): number {
  const found = text.match(CONTROL)?.length ?? 0;
  return found <= FEW_CONTROLS ? 0 : found / text.length;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
