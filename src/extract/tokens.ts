import type { Sentence } from '../model/claim.ts';
import { scanWords, type TakeWord } from './scan-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WrittenWords } from './written-words.ts';

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

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;
/** The first of these letters is Thai; most texts have none so far up, and need not be asked by a pattern. */
const FIRST_UNSPACED = 0xe00;

/** Dashes, quotation marks, bullets, arrows: signs that stand between the letters of all scripts. */
function isSign(code: number): boolean {
  return code >= 0x2000 && code < 0x2c00;
}

function mayBeUnspaced(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= FIRST_UNSPACED && !isSign(code)) return true;
  }
  return false;
}

/** `Intl.Segmenter` is quadratic on one long string, so it never gets a longer one than this (UTF-16 units). */
const SEGMENT = 2000;

/** LOWER, CAPITAL, CAPITALS or NUMBER, told by how a word begins and, for capitals, goes on. */
export function shapeOf(word: string): number {
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) return NUMBER;
  const first = word[0] ?? '';
  if (first === first.toLowerCase()) return LOWER;
  return word.length > 1 && word === word.toUpperCase() ? CAPITALS : CAPITAL;
}

/** Scripts that put no spaces between words are cut by the platform's dictionary. */
function unspacedWords(text: string, { start, end }: Sentence, language: string, take: TakeWord): void {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  for (let from = start; from < end; from += SEGMENT) {
    for (const { isWordLike, segment, index } of segmenter.segment(text.slice(from, Math.min(end, from + SEGMENT)))) {
      if (isWordLike === true) take(from + index, from + index + segment.length);
    }
  }
}

/**
 * True when what lies between two words (a colon, an opening quotation mark, a cell's border) lets a phrase begin. The
 * stop of an initial or a short abbreviation (`J. Smith`, `Mt. Arden`) does not.
 */
export function opensPhrase(text: string, from: number, to: number): boolean {
  // Between most words there is a space.
  if (to - from === 1 && text.charCodeAt(from) === SPACE) return false;
  for (let i = from; i < to; i++) {
    if (!OPENERS.has(text[i] ?? '')) continue;
    if (text[i] !== '.' || i > from || LONG_WORD.test(text.slice(Math.max(0, from - 4), from))) return true;
  }
  return false;
}

const SPACE = 0x20;
/** A word this long before a stop is no abbreviation. */
const LONG_WORD = /[\p{L}\p{N}]{4}$/u;

const OPENERS: ReadonlySet<string> = new Set(':.!?“"‘«„(|•—–;…');

/** Words while they are being found. */
export interface Columns {
  readonly word: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly shape: readonly number[];
}

/** Counts in the vocabulary how the words from `from` on are written. */
export type CountCapitals = (text: string, tokens: Columns, from: number, vocabulary: Vocabulary) => void;

/** Counts capitals as they are; a phrase's first word is capitalised anyway. */
function countCapitals(text: string, tokens: Columns, from: number, vocabulary: Vocabulary): void {
  for (let i = from; i < tokens.word.length; i++) {
    const id = tokens.word[i] ?? 0;
    const shape = tokens.shape[i];
    if (shape === LOWER) vocabulary.lower[id] = (vocabulary.lower[id] ?? 0) + 1;
    else if (shape !== NUMBER && i > from && !opensPhrase(text, tokens.end[i - 1] ?? 0, tokens.start[i] ?? 0)) {
      vocabulary.capital[id] = (vocabulary.capital[id] ?? 0) + 1;
    }
  }
}

const known = new WeakMap<Vocabulary, WrittenWords>();

function writtenIn(vocabulary: Vocabulary): WrittenWords {
  const words = known.get(vocabulary) ?? new WrittenWords(vocabulary, shapeOf);
  known.set(vocabulary, words);
  return words;
}

/** Cuts the sentences of a document into words and counts in the vocabulary how each is written. */
export function tokenize(
  text: string,
  sentences: readonly Sentence[],
  language: string,
  vocabulary: Vocabulary,
  count: CountCapitals = countCapitals,
): Tokens {
  const unspaced = mayBeUnspaced(text) && UNSPACED.test(text);
  const written = writtenIn(vocabulary);
  const word: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const shape: number[] = [];
  const first = new Int32Array(sentences.length + 1);
  let capitals = 0;
  const take: TakeWord = (from, to) => {
    const one = written.at(text, from, to);
    if (one.shape === CAPITAL || one.shape === CAPITALS) capitals += 1;
    word.push(one.id);
    start.push(from);
    end.push(to);
    shape.push(one.shape);
  };
  for (const [index, sentence] of sentences.entries()) {
    const from = word.length;
    first[index] = from;
    capitals = 0;
    if (unspaced) unspacedWords(text, sentence, language, take);
    else scanWords(text, sentence.start, sentence.end, take);
    // A heading in Title Case says nothing of how its words are usually written.
    if (count !== countCapitals || capitals * 2 <= word.length - from)
      count(text, { word, start, end, shape }, from, vocabulary);
  }
  first[sentences.length] = word.length;
  return {
    word: new Int32Array(word),
    start: new Int32Array(start),
    end: new Int32Array(end),
    shape: new Uint8Array(shape),
    first,
  };
}
