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

/** Index of the first token of the range that begins at an offset of the text or behind it; its end when none does. */
export function tokenFrom({ start }: Pick<Tokens, 'start'>, { from, to }: TokenRange, offset: number): number {
  let at = from;
  while (at < to && (start[at] ?? 0) < offset) at += 1;
  return at;
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

/** The words of one document while they are being found: its first `length` words, in columns whose room serves all documents. */
export interface Columns {
  readonly word: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly shape: Uint8Array;
  length: number;
}

let columns = columnsOf(1 << 13);

function columnsOf(room: number): Columns {
  return {
    word: new Int32Array(room),
    start: new Int32Array(room),
    end: new Int32Array(room),
    shape: new Uint8Array(room),
    length: 0,
  };
}

/** Empty columns with room for all words that a text may have: one of a single sign each. */
function emptyColumns({ length }: string): Columns {
  if (length > columns.word.length) columns = columnsOf(2 * length);
  columns.length = 0;
  return columns;
}

/** Counts in the vocabulary how the words from `from` on are written. */
export type CountCapitals = (text: string, tokens: Columns, from: number, vocabulary: Vocabulary) => void;

/** Counts capitals as they are; a phrase's first word is capitalised anyway. */
function countCapitals(text: string, tokens: Columns, from: number, vocabulary: Vocabulary): void {
  for (let i = from; i < tokens.length; i++) {
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

/** The first groups of a number with a space between its thousands (`1 204`, `12 000`). */
const BEGUN = /^\d{1,3}(?:\s\d{3})*$/u;
const GROUP = /^\s\d{3}$/u;

/** `000` behind `4 `: it goes on with the number before it. */
function goesOn(text: string, { start, end, length }: Columns, from: number, to: number): boolean {
  if (length === 0 || to - from !== 3) return false;
  const last = length - 1;
  return GROUP.test(text.slice(end[last], to)) && BEGUN.test(text.slice(start[last], end[last]));
}

/** Cuts the sentences of a document into words and counts in the vocabulary how each is written. */
export function tokenize(
  text: string,
  sentences: readonly Sentence[],
  language: string,
  vocabulary: Vocabulary,
  count: CountCapitals = countCapitals,
  spacedThousands = false,
): Tokens {
  const unspaced = mayBeUnspaced(text) && UNSPACED.test(text);
  const written = writtenIn(vocabulary);
  const found = emptyColumns(text);
  const first = new Int32Array(sentences.length + 1);
  let capitals = 0;
  const take: TakeWord = (from, to) => {
    const place = written.at(text, from, to);
    const shape = written.shape(place);
    if (shape === CAPITAL || shape === CAPITALS) capitals += 1;
    const at = found.length;
    if (spacedThousands && shape === NUMBER && goesOn(text, found, from, to)) {
      found.word[at - 1] = written.id(written.at(text, found.start[at - 1] ?? from, to));
      found.end[at - 1] = to;
      return;
    }
    found.word[at] = written.id(place);
    found.start[at] = from;
    found.end[at] = to;
    found.shape[at] = shape;
    found.length = at + 1;
  };
  for (const [index, sentence] of sentences.entries()) {
    const from = found.length;
    first[index] = from;
    capitals = 0;
    if (unspaced) unspacedWords(text, sentence, language, take);
    else scanWords(text, sentence.start, sentence.end, take);
    // A heading in Title Case says nothing of how its words are usually written.
    if (count !== countCapitals || capitals * 2 <= found.length - from) count(text, found, from, vocabulary);
  }
  const { word, start, end, shape, length } = found;
  first[sentences.length] = length;
  return {
    word: word.slice(0, length),
    start: start.slice(0, length),
    end: end.slice(0, length),
    shape: shape.slice(0, length),
    first,
  };
}
