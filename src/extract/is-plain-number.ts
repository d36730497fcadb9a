import { type Analysis, isNumber, textBetween } from './analysis.ts';
import { NUMBER, type TokenRange } from './tokens.ts';

/**
 * True when a number of a clause is told as it is: neither about so many, nor one end of a range. `mayBeRough` lets pass
 * what is told as about so many (`nearly 40`), but no bound (`at least 40`).
 */
export function isPlainNumber(
  analysis: Analysis,
  sentence: number,
  clause: TokenRange,
  number: number,
  mayBeRough = false,
): boolean {
  return !isHedged(analysis, sentence, clause, number, mayBeRough) && !isOfRange(analysis, number);
}

/** How far before a number `about` makes it no plain one, in words. */
const HEDGE = 3;

/** `about`, `at least`; but not the particle of `handed over`. */
function isHedged(
  { hits, matcher, tokens }: Analysis,
  sentence: number,
  { from: first }: TokenRange,
  number: number,
  mayBeRough: boolean,
): boolean {
  return (hits[sentence] ?? []).some(
    ({ kind, from, to }) =>
      kind === 'hedge' &&
      from >= Math.max(first, number - HEDGE) &&
      to <= number &&
      !(mayBeRough && matcher.isA('roughly', tokens.word[to - 1] ?? -1)) &&
      matcher.particles.mattersAt(tokens, from - 1).length === 0,
  );
}

/** Words and marks that join the two ends of a range. */
const TO = /^\s*(?:to|or|and|[-–—/])\s*$/iu;

/** `35,000 to 60,000 barrels`, `1.5-2.5 million`: neither end is plainly stated. */
function isOfRange(analysis: Analysis, at: number): boolean {
  const { tokens, matcher } = analysis;
  const isScale = (i: number): boolean => matcher.scaleOf(tokens.word[i] ?? -1) !== 1;
  const joins = (left: number, right: number): boolean => {
    const between = textBetween(analysis, left, right);
    // `Thirty-six` is one number.
    return TO.test(between) && !(between === '-' && tokens.shape[left] !== NUMBER);
  };
  // `To` is a word of its own, `-` is none.
  for (const gap of [1, 2]) {
    const low = at - gap;
    if ((isNumber(analysis, low) || (isScale(low) && isNumber(analysis, low - 1))) && joins(low, at)) return true;
    const last = isScale(at + 1) ? at + 1 : at;
    if (isNumber(analysis, last + gap) && joins(last, last + gap)) return true;
  }
  return false;
}
