import type { PassageIndex } from './passage-index.ts';
import { isRare, type Term } from './weigh-terms.ts';

/** A row, and the weight of the terms that it holds. */
export interface Match {
  readonly row: number;
  readonly held: number;
}

/** What a word counts that stands only in the heading, or the title, above a passage. */
const IN_SECTION = 0.5;
const IN_TITLE = 0.2;
/** Rows looked at closer; the first fit best, see `Search`. */
const MOST = 2500;

/**
 * The rows that hold all terms, or all those that some row holds at all, or one of the rarer ones, and with them enough
 * of the question. `terms` are those that stand somewhere, rarest first, 16 at most. With all of them in the text comes
 * first, and apart: where there are enough of those, no others are wanted. `texts` has room for a number of each row.
 */
export function matchRows(
  terms: readonly Term[],
  { sections, titles, headings }: PassageIndex,
  least: number,
  texts: Uint16Array,
): { readonly whole: readonly Match[]; readonly parts: () => readonly Match[] } {
  // One bit a term.
  texts.fill(0);
  const above = new Uint16Array(headings.words.starts.length);
  for (const [at, { rows, headings: held }] of terms.entries()) {
    const bit = 1 << at;
    for (const row of rows) texts[row] = (texts[row] ?? 0) | bit;
    for (const heading of held) above[heading + 1] = (above[heading + 1] ?? 0) | bit;
  }
  const all = (1 << terms.length) - 1;
  const weights = weightsOf(terms);
  const weight = weights(all);
  const whole: Match[] = [];
  for (let row = 0; row < texts.length && whole.length < MOST; row++) {
    if (texts[row] === all) whole.push({ row, held: weight });
  }
  return {
    whole,
    parts() {
      const isRareTerm = isRare();
      const rare = terms.reduce((bits, term, at) => (isRareTerm(term, at) ? bits | (1 << at) : bits), 0);
      const parts: Match[] = [];
      for (let row = 0; row < texts.length && parts.length < MOST; row++) {
        const text = texts[row] ?? 0;
        const section = above[sections[row] ?? 0] ?? 0;
        const title = above[titles[row] ?? 0] ?? 0;
        const any = text | section | title;
        if (text === all || (any !== all && (any & rare) === 0)) continue;
        const held =
          weights(text) + IN_SECTION * weights(section & ~text) + IN_TITLE * weights(title & ~text & ~section);
        if (held >= least) parts.push({ row, held });
      }
      return parts;
    },
  };
}

/** The weight of the terms whose bits are set. */
function weightsOf(terms: readonly Term[]): (bits: number) => number {
  return (bits) => {
    let sum = 0;
    for (let left = bits, at = 0; left !== 0; left >>>= 1, at++) if ((left & 1) === 1) sum += terms[at]?.weight ?? 0;
    return sum;
  };
}
