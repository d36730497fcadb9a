import { type Analysis, textBetween } from './analysis.ts';

/** A number that is written as words: its value, and one past its last token. */
export interface SpelledNumber {
  readonly value: number;
  readonly to: number;
}

/** Tens and ones: `thirty-six`. */
const TEN = 10;

/** The number in words that begins at a token (`six`, `thirty-six`); null where none begins, as at the `six` of `thirty-six`. */
export function spelledNumber(
  analysis: Pick<Analysis, 'tokens' | 'matcher' | 'document'>,
  at: number,
): SpelledNumber | null {
  const { tokens, matcher } = analysis;
  const value = matcher.numberOf(tokens.word[at] ?? -1);
  if (value === null) return null;
  const isJoined = (left: number): boolean => textBetween(analysis, left) === '-';
  if (at > 0 && isJoined(at - 1) && matcher.numberOf(tokens.word[at - 1] ?? -1) !== null) return null;
  const last = tokens.word[at + 1] ?? -1;
  const ones = matcher.isA('oneBehindTens', last) ? 1 : matcher.numberOf(last);
  const isTens = value > TEN && value % TEN === 0;
  if (isTens && ones !== null && ones < TEN && isJoined(at)) return { value: value + ones, to: at + 2 };
  return { value, to: at + 1 };
}
