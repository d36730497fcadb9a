import type { Passage } from '../model/claim.ts';
import type { PassageIndex } from './passage-index.ts';
import type { SearchTerm } from './search-terms.ts';

/** A term of a question, as the index looks for it. */
export interface Term {
  readonly match: string;
  /** How many passages it stands in. */
  readonly passages: number;
  readonly weight: number;
}

/** What a name weighs more than another word that is as rare: it is mostly what the question is about. */
const NAME = 1.5;
/** Rarer words of a question are those that together stand in at most as many passages. */
const RARE = 2500;
/** What a word counts that stands only in the heading, or the title, above a passage. */
const IN_SECTION = 0.5;
const IN_TITLE = 0.2;

/** Weighs a term as bm25 does; a word that stands nowhere may begin one that does, and weighs most otherwise. */
export function weigh({ words, isName }: SearchTerm, language: string, index: PassageIndex, size: number): Term {
  let match = `"${words}"`;
  let passages = countOf(match, index);
  if (passages === 0 && words.length > 3) {
    // English words are compared by their stems already; elsewhere the last letters are mostly an ending.
    match = `"${language === 'en' || words.length < 7 ? words : words.slice(0, -2)}" *`;
    passages = countOf(match, index);
  }
  const rarity = Math.max(Math.log((size - passages + 0.5) / (passages + 0.5)), 1e-6);
  return { match, passages, weight: isName ? NAME * rarity : rarity };
}

/** In how many texts a term stands, or under how many headings and titles when it is in none. */
function countOf(match: string, index: PassageIndex): number {
  return index.count(`text : (${match})`) || index.count(match);
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

/**
 * The weight of the terms that a passage holds. Stops adding where it cannot reach `least` any more.
 *
 * The passages of rare terms are fetched at once, which is cheaper than asking for each.
 */
export function holdings(
  terms: readonly Term[],
  passages: readonly Passage[],
  index: PassageIndex,
  least: number,
): (row: number) => number {
  const total = weightOf(terms);
  const holders = terms.map(({ match, passages: count }) => {
    const rows = count > RARE ? null : index.rows(`text : (${match})`);
    return (row: number): boolean => rows?.has(row) ?? index.has(match, 'text', row);
  });
  return (row) => {
    const citation = passages[row]?.citation;
    let missing = 0;
    for (const [at, { match, weight }] of terms.entries()) {
      if (holders[at]?.(row) === true) continue;
      if (citation?.section && index.has(match, 'section', row)) missing += weight * (1 - IN_SECTION);
      else if (citation?.title && index.has(match, 'title', row)) missing += weight * (1 - IN_TITLE);
      else missing += weight;
      if (total - missing < least) break;
    }
    return total - missing;
  };
}
