import type { DateExpression } from '../model/claim.ts';
import type { Analysis } from './analysis.ts';
import { namesFor, typeAt } from './clause-facts.ts';
import type { NameMention } from './names.ts';
import { LOWER, tokenFrom, type TokenRange } from './tokens.ts';

/** `The summit between A and B on 5 May`: kind, date and people stand together, with nothing told in between. */
export interface Definite {
  readonly type: string;
  /** Index of the token that names it. */
  readonly at: number;
  readonly names: readonly NameMention[];
}

/** How far a happening's name may stand from its date, and how many people's names may lie beside them, in words. */
const NEAR = 24;
const BESIDE = 10;
/** Words of another kind that may stand between them all the same (`the leader of the opposition`). */
const OTHERS = 1;

/**
 * Tells whether a clause gives the date of a happening that it names, and not of something else said there: the word for
 * the happening stands near the date, and between them only names, small words and words such as `held`.
 */
export function findDefinite(
  analysis: Analysis,
  index: number,
  clause: TokenRange,
  range: TokenRange,
  date: DateExpression,
): Definite | null {
  const { tokens, matcher } = analysis;
  const offices = new Set(
    (analysis.hits[index] ?? []).filter(({ kind }) => kind === 'office').map(({ from: at }) => at),
  );
  const isSmall = (i: number): boolean =>
    tokens.shape[i] !== LOWER ||
    // `the health minister, Ann Lee`: an office and what it is of belong to the name.
    offices.has(i) ||
    offices.has(i + 1) ||
    (['link', 'function', 'calendar'] as const).some((kind) => matcher.isA(kind, tokens.word[i] ?? 0)) ||
    matcher.typeAt(tokens, i) !== null;
  const found = nearest(tokenFrom(tokens, range, date.start), tokenFrom(tokens, range, date.end));
  if (found === null) return null;
  const from = Math.min(clause.from, found.at);
  const to = Math.max(clause.to, found.at + 1);
  const beside = { from: Math.max(range.from, Math.min(from, found.at - BESIDE)), to: Math.min(range.to, to) };
  return { ...found, names: namesFor(analysis, index, beside) };

  function nearest(before: number, behind: number): { readonly at: number; readonly type: string } | null {
    return (
      look(Array.from({ length: NEAR }, (_, n) => before - 1 - n)) ??
      look(Array.from({ length: NEAR }, (_, n) => behind + n))
    );
  }

  function look(places: readonly number[]): { readonly at: number; readonly type: string } | null {
    let others = 0;
    for (const i of places) {
      if (i < range.from || i >= range.to || others > OTHERS) return null;
      const type = typeAt(analysis, i);
      if (type !== null) return { at: i, type };
      if (!isSmall(i)) others += 1;
    }
    return null;
  }
}
