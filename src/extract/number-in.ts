import { type Analysis, textOf } from './analysis.ts';
import { NUMBER } from './tokens.ts';

/** The number that a token stands for, in figures or as a word; null for any other word, NaN for what is no one number. */
export function numberAt(analysis: Analysis, token: number): number | null {
  const { tokens, matcher } = analysis;
  if (tokens.shape[token] !== NUMBER) return matcher.numberOf(tokens.word[token] ?? -1);
  return numberIn(textOf(analysis, { from: token, to: token + 1 }), matcher.traits.decimalComma);
}

/** The value of a number as it is written, with the comma or the full stop for its decimals; NaN when it is none. */
export function numberIn(written: string, decimalComma: boolean): number {
  const plain = written.replace(decimalComma ? DOTS : COMMAS, '').replace(SPACES, '');
  return Number(decimalComma ? plain.replace(',', '.') : plain);
}

/** Between thousands. */
const COMMAS = /,(?=\d{3}(?:\D|$))/gu;
const SPACES = /\s/gu;
const DOTS = /\.(?=\d{3}(?:\D|$))/gu;
