import type { Sentence } from '../model/claim.ts';
import type { Vocabulary } from './vocabulary.ts';

export const LOWER = 0;
export const CAPITAL = 1;
export const CAPITALS = 2;
export const NUMBER = 3;

/** The words of a document in columns, so that a million of them cost no objects. */
export interface Tokens {
  /** Vocabulary id of each word. */
  readonly word: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** LOWER, CAPITAL, CAPITALS or NUMBER. */
  readonly shape: Uint8Array;
  /** Index of the first word of each sentence; one more entry than sentences. */
  readonly first: Int32Array;
}

/** Tokens `[from, to)`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A word where one begins, and what stands before it; sticky, so that they are asked for a place without a match object. */
const WORD = /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*/uy;
const GAP = /[^\p{L}\p{N}]*/uy;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;
/** `Intl.Segmenter` is quadratic on one long string, so it never gets a longer one than this (UTF-16 units). */
const SEGMENT = 2000;

function shapeOf(word: string): number {
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) return NUMBER;
  const first = word[0] ?? '';
  if (first === first.toLowerCase()) return LOWER;
  return word.length > 1 && word === word.toUpperCase() ? CAPITALS : CAPITAL;
}

/** Is told each word of a text, and where it begins. */
type TakeWord = (word: string, at: number) => void;

/** Scripts that put no spaces between words are cut by the platform's dictionary. */
function unspacedWords(text: string, language: string, take: TakeWord): void {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  for (let from = 0; from < text.length; from += SEGMENT) {
    for (const part of segmenter.segment(text.slice(from, from + SEGMENT))) {
      if (part.isWordLike) take(part.segment, from + part.index);
    }
  }
}

function spacedWords(text: string, take: TakeWord): void {
  for (let at = endOf(GAP, text, 0); at < text.length; ) {
    const end = endOf(WORD, text, at);
    take(text.slice(at, end), at);
    at = endOf(GAP, text, end);
  }
}

/** Where a sticky pattern that matches at `at` ends. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : text.length;
}

/**
 * True when what lies between two words (a colon, an opening quotation mark, a cell's border) lets a phrase begin. The
 * stop of an initial or a short abbreviation (`J. Smith`, `Mt. Arden`) does not.
 */
export function opensPhrase(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!OPENERS.has(text[i] ?? '')) continue;
    if (text[i] !== '.' || i > from || LONG_WORD.test(text.slice(Math.max(0, from - 4), from))) return true;
  }
  return false;
}

/** A word this long before a stop is no abbreviation. */
const LONG_WORD = /[\p{L}\p{N}]{4}$/u;

const OPENERS: ReadonlySet<string> = new Set(':.!?“"‘«„(|•—–;…');

interface Columns {
  readonly word: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly shape: readonly number[];
}

/** Counts how the words from `from` on are written; a phrase's first word is capitalised anyway. */
function count(text: string, tokens: Columns, from: number, vocabulary: Vocabulary): void {
  for (let i = from; i < tokens.word.length; i++) {
    const id = tokens.word[i] ?? 0;
    const shape = tokens.shape[i];
    if (shape === LOWER) vocabulary.lower[id] = (vocabulary.lower[id] ?? 0) + 1;
    else if (shape !== NUMBER && i > from && !opensPhrase(text, tokens.end[i - 1] ?? 0, tokens.start[i] ?? 0)) {
      vocabulary.capital[id] = (vocabulary.capital[id] ?? 0) + 1;
    }
  }
}

/** Cuts the sentences of a document into words and counts in the vocabulary how each is written. */
export function tokenize(
  text: string,
  sentences: readonly Sentence[],
  language: string,
  vocabulary: Vocabulary,
): Tokens {
  const unspaced = UNSPACED.test(text);
  const word: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const shape: number[] = [];
  const first = new Int32Array(sentences.length + 1);
  for (const [index, sentence] of sentences.entries()) {
    first[index] = word.length;
    const slice = text.slice(sentence.start, sentence.end);
    let capitals = 0;
    const take: TakeWord = (found, at) => {
      const kind = shapeOf(found);
      if (kind === CAPITAL || kind === CAPITALS) capitals += 1;
      word.push(vocabulary.idOf(found));
      start.push(sentence.start + at);
      end.push(sentence.start + at + found.length);
      shape.push(kind);
    };
    if (unspaced) unspacedWords(slice, language, take);
    else spacedWords(slice, take);
    // A heading in Title Case says nothing of how its words are usually written.
    const from = first[index] ?? 0;
    if (capitals * 2 <= word.length - from) count(text, { word, start, end, shape }, from, vocabulary);
  }
  first[sentences.length] = word.length;
  return {
    word: Int32Array.from(word),
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    shape: Uint8Array.from(shape),
    first,
  };
}
