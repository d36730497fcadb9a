import { type Located, locateTerm, textsWith } from './locate-term.ts';
import type { PassageIndex } from './passage-index.ts';
import type { SearchTerm } from './search-terms.ts';

/** A term of a question, as the index knows it. */
export interface Term {
  readonly located: Located;
  /** Rows of the passages that hold it, ascending. */
  readonly rows: Uint32Array;
  /** Positions of the headings and titles that hold it. */
  readonly headings: Uint32Array;
  /** How many passages it stands in, or under how many headings and titles when it is in none. */
  readonly passages: number;
  readonly weight: number;
}

/** What a name weighs more than another word that is as rare: it is mostly what the question is about. */
const NAME = 1.5;
/** Rarer words of a question are those that together stand in at most as many passages. */
const RARE = 2500;

/** Weighs a term as bm25 does; a word that stands nowhere may begin one that does, and weighs most otherwise. */
export function weigh({ words, isName }: SearchTerm, language: string, index: PassageIndex): Term {
  let found = find(words, false, index);
  if (found.passages === 0 && words.length > 3) {
    // English words are compared by their stems already; elsewhere the last letters are mostly an ending.
    found = find(language === 'en' || words.length < 7 ? words : words.slice(0, -2), true, index);
  }
  const { passages } = found;
  const size = index.sections.length;
  // What stands nowhere says no more of a question than what stands once.
  const rows = Math.max(1, passages);
  const rarity = Math.max(Math.log((size - rows + 0.5) / (rows + 0.5)), 1e-6);
  return { ...found, weight: isName ? NAME * rarity : rarity };
}

function find(words: string, beginning: boolean, index: PassageIndex): Omit<Term, 'weight'> {
  const located = locateTerm(words, beginning, index);
  const rows = textsWith(located, index.passages);
  const headings = textsWith(located, index.headings);
  return { located, rows, headings, passages: rows.length > 0 ? rows.length : rowsBelow(headings, index) };
}

/** How many passages stand under any of the headings and titles. */
function rowsBelow(headings: Uint32Array, { sections, titles }: PassageIndex): number {
  if (headings.length === 0) return 0;
  const held = new Set(headings);
  let rows = 0;
  for (let row = 0; row < sections.length; row++) {
    if (held.has((sections[row] ?? 0) - 1) || held.has((titles[row] ?? 0) - 1)) rows += 1;
  }
  return rows;
}

/** Whether a term, asked of the rarest first, still belongs to those that are looked for by themselves. */
export function isRare(): (term: Term, index: number) => boolean {
  let sum = 0;
  return ({ passages }, index) => (sum += passages) <= RARE || index === 0;
}

/** The weight of several terms. */
export function weightOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}
