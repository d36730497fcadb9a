import { CLOSER, EITHER, isSpace } from './characters.ts';

/** A stop with all that belongs to it, and where the text goes on. */
export interface Stop {
  readonly at: number;
  /** One full stop, several (or `…`), one with `!` or `?`, or a stop of a script without capitals. */
  readonly kind: 'dot' | 'ellipsis' | 'strong' | 'wide';
  /** End of the stop with the quotes, brackets and note marks that close right after it. */
  readonly end: number;
  /** Whether something closes after the stop. */
  readonly closed: boolean;
  /** Offset of the next visible character, or the length of the text. */
  readonly next: number;
}

const STOP = /[.!?…‼⁇⁈⁉。．！？｡؟۔।॥։።፧፨။៕]/;
const WIDE_STOP = /[。．！？｡؟۔।॥։።፧፨။៕]/;
const ENDS_WITH_STOP = /[.!?…‼⁇⁈⁉。．！？｡؟۔।॥։።፧፨။៕]["'”’»›)\]}」』）】》〉〕“\s]{0,8}$/;
const NOTE = /(?:\[(?:\d{1,3}|[a-z])\]|[⁰¹²³⁴-⁹]){1,8}/y;

/** True when the stretch ends as a sentence does, quotes and brackets after the stop aside. */
export function endsWithStop(stretch: string): boolean {
  return ENDS_WITH_STOP.test(stretch.slice(-12));
}

/** Whether the stop is an omission mark in brackets, `[...]` or `(…)`, which ends nothing. */
export function isOmission(text: string, stop: Stop): boolean {
  return stop.kind === 'ellipsis' && /[[(]/.test(text.charAt(stop.at - 1)) && stop.closed;
}

/** Reads the stop that begins at `at`; the caller has found a stop character there, which may stand for a language only. */
export function readStop(text: string, at: number): Stop {
  let end = at + 1;
  while (end < text.length && STOP.test(text.charAt(end))) end += 1;
  // Spaced ellipsis `. . .`: a further stop after one space, when no word is glued to that stop (` .5`, ` .org`).
  while (
    text[end - 1] === '.' &&
    isSpace(text.charCodeAt(end)) &&
    text[end + 1] === '.' &&
    standsAlone(text, end + 1)
  ) {
    end += 2;
    while (text[end] === '.') end += 1;
  }
  const signs = text.slice(at, Math.min(end, at + 8));
  const kind = WIDE_STOP.test(signs)
    ? 'wide'
    : /[!?‼⁇⁈⁉;:]/.test(signs)
      ? 'strong'
      : signs === '.'
        ? 'dot'
        : 'ellipsis';
  const afterClosers = skipClosers(text, end);
  let next = afterClosers;
  while (next < text.length && isSpace(text.charCodeAt(next))) next += 1;
  return { at, kind, end: afterClosers, closed: afterClosers > end, next };
}

function standsAlone(text: string, at: number): boolean {
  const after = text.charAt(at + 1);
  return after === '' || after === '.' || CLOSER.has(after) || isSpace(after.charCodeAt(0));
}

function skipClosers(text: string, from: number): number {
  let at = from;
  for (;;) {
    const char = text.charAt(at);
    const after = text.charAt(at + 1);
    if (CLOSER.has(char) && !(isApostrophe(char) && isWordSign(after)) && !(EITHER.has(char) && isWordSign(after)))
      at += 1;
    else if (EITHER.has(char) && !isWordSign(after)) at += 1;
    // French sets a space before its closing quotation mark.
    else if (/[ \u00a0\u202f]/.test(char) && after === '»' && !isWordSign(text.charAt(at + 2))) at += 2;
    else {
      NOTE.lastIndex = at;
      if (at === text.length || !NOTE.test(text)) return at;
      at = NOTE.lastIndex;
    }
  }
}

function isApostrophe(char: string): boolean {
  return char === "'" || char === '’';
}

function isWordSign(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}
