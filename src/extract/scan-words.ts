import { unitsOf } from './text-units.ts';

/** A word where one begins, and what stands before it; sticky, so that they are asked for a place without a match object. */
const WORD = /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*/uy;
const GAP = /[^\p{L}\p{N}]*/uy;

/** Is told where each word of a text begins and ends. */
export type TakeWord = (start: number, end: number) => void;

/**
 * Finds the words of `text` between two offsets.
 *
 * Latin letters, digits and the usual punctuation are read by a table, which is many times as fast as patterns that ask
 * for properties of Unicode; from the first sign beyond them a word is left to the patterns, which find the same.
 */
export function scanWords(text: string, from: number, to: number, take: TakeWord): void {
  const units = unitsOf(text);
  let rest: string | null = null;
  const byPattern = (pattern: RegExp, at: number): number => {
    // Patterns must not see beyond the end.
    rest ??= text.slice(from, to);
    pattern.lastIndex = at - from;
    return pattern.test(rest) ? pattern.lastIndex + from : to;
  };
  let at = from;
  for (;;) {
    let kind = OTHER;
    while (at < to && (kind = kindOf(units, at)) === OTHER) at += 1;
    if (kind === UNKNOWN && at < to) {
      at = byPattern(GAP, at);
      kind = at < to ? kindOf(units, at) : OTHER;
    }
    if (at >= to) return;
    const end = kind === DIGIT ? endOfNumber(units, at, to) : kind === UNKNOWN ? null : endOfWord(units, at, to);
    const last = end ?? byPattern(WORD, at);
    take(at, last);
    at = last;
  }
}

const OTHER = 0;
const DIGIT = 1;
const LETTER = 2;
const CAPITAL = 3;
/** Beyond the table. */
const UNKNOWN = 4;

/** Latin with all its accents, the last of which is U+024F; dashes, quotation marks, dots, spaces: no letters or digits are among them. */
const LATIN = 0x250;
const SIGNS = { from: 0x2000, to: 0x2070 };

const KINDS = new Uint8Array(0x10000).fill(UNKNOWN).fill(OTHER, SIGNS.from, SIGNS.to);
for (let code = 0; code < LATIN; code++) {
  const sign = String.fromCharCode(code);
  KINDS[code] = /\p{Lu}/u.test(sign) ? CAPITAL : /\p{L}/u.test(sign) ? LETTER : /\p{N}/u.test(sign) ? DIGIT : OTHER;
}

function kindOf(units: Uint16Array, at: number): number {
  return KINDS[units[at] ?? 0] ?? OTHER;
}

/** The end of a word that begins with a letter; null when a sign in it is beyond the table. */
function endOfWord(units: Uint16Array, from: number, to: number): number | null {
  const initials = endOfInitials(units, from, to);
  if (initials !== from) return initials;
  let at = from + 1;
  let kind = OTHER;
  while (at < to && (kind = kindOf(units, at)) !== OTHER) {
    if (kind === UNKNOWN) return null;
    at += 1;
  }
  while (at + 1 < to && isApostrophe(units, at)) {
    let end = at + 1;
    while (end < to && (kind = kindOf(units, end)) >= LETTER) {
      if (kind === UNKNOWN) return null;
      end += 1;
    }
    if (end === at + 1) break;
    at = end;
  }
  return at;
}

/** The end of `U.S.`, `from` itself when there are no two initials, null when a sign behind them is beyond the table. */
function endOfInitials(units: Uint16Array, from: number, to: number): number | null {
  let at = from;
  while (at + 1 < to && units[at + 1] === STOP) {
    const kind = kindOf(units, at);
    if (kind === UNKNOWN) return null;
    if (kind !== CAPITAL) break;
    at += 2;
  }
  return at - from >= 4 ? at : from;
}

/** The end of a number, its decimals and thousands included; null when a sign behind it is beyond the table. */
function endOfNumber(units: Uint16Array, from: number, to: number): number | null {
  let at = from;
  for (;;) {
    let kind = OTHER;
    while (at < to && (kind = kindOf(units, at)) === DIGIT) at += 1;
    if (at < to && kind === UNKNOWN) return null;
    const sign = at + 1 < to ? units[at] : 0;
    if (sign !== STOP && sign !== COMMA) return at;
    const next = kindOf(units, at + 1);
    if (next === UNKNOWN) return null;
    if (next !== DIGIT) return at;
    at += 1;
  }
}

const STOP = 0x2e;
const COMMA = 0x2c;

function isApostrophe(units: Uint16Array, at: number): boolean {
  const code = units[at] ?? 0;
  return code === 0x27 || code === 0x2019;
}
