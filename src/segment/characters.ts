/** What a character says about whether a sentence may begin with it. */
export type Letter = 'upper' | 'lower' | 'uncased' | 'digit' | 'other' | 'none';

/** Signs that close a quotation or a bracket. */
export const CLOSER: ReadonlySet<string> = new Set(')]}"\'”’»›」』）】》〉〕］｝＂');
/** Signs that open one, and others that stand before the first letter of a sentence. */
export const OPENER: ReadonlySet<string> = new Set('([{"\'“‘„‚«‹»›¿¡「『（【《〈〔［｛*_#@$€£`');
/** Quotation marks that open in some languages and close in others. */
export const EITHER: ReadonlySet<string> = new Set('“‘«‹»›');

const SPACE = /\s/;

/** White space as `String.prototype.trim` sees it. */
export function isSpace(code: number): boolean {
  if (code === 32 || (code >= 9 && code <= 13)) return true;
  return code >= 0xa0 && SPACE.test(String.fromCharCode(code));
}

/** The class of the character at `at`; `none` beyond the end. */
export function letterAt(text: string, at: number): Letter {
  const code = text.codePointAt(at);
  if (code === undefined) return 'none';
  if (code < 128) {
    if (code >= 97 && code <= 122) return 'lower';
    if (code >= 65 && code <= 90) return 'upper';
    return code >= 48 && code <= 57 ? 'digit' : 'other';
  }
  const char = String.fromCodePoint(code);
  if (/\p{Ll}/u.test(char)) return 'lower';
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return 'upper';
  if (/\p{L}/u.test(char)) return 'uncased';
  return /\p{Nd}/u.test(char) ? 'digit' : 'other';
}

const LONGEST_WORD = 24;

/** The visible signs between `from` and `at` that end at `at`, opening signs left off; empty when longer than any word. */
export function wordBefore(text: string, from: number, at: number): string {
  let start = at;
  while (start > from && !isSpace(text.charCodeAt(start - 1))) {
    start -= 1;
    if (at - start > LONGEST_WORD) return '';
  }
  while (start < at && (OPENER.has(text.charAt(start)) || CLOSER.has(text.charAt(start)) || isDash(text.charAt(start))))
    start += 1;
  return text.slice(start, at);
}

function isDash(char: string): boolean {
  return char === '-' || char === '–' || char === '—';
}

const WORD = /[\p{L}\p{M}\p{N}]{1,24}/uy;

/** The letters and digits that begin at `at`, at most as many as a word has. */
export function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? '';
}
