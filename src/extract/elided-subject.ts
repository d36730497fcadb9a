import { type Analysis, opensWith, tokenRange } from './analysis.ts';
import type { NameMention } from './names.ts';
import type { TokenRange } from './tokens.ts';

/** So few words may stand before the name that a sentence is about. */
const LEADING = 2;

/**
 * `He joined in 2023 and led the side up in May 2024`: the second half of a sentence says who without saying so. The names
 * that it is about: the one that the sentence begins with, or for `he` and `they` those of the sentence before.
 */
export function elidedSubject(analysis: Analysis, index: number, scope: TokenRange): readonly NameMention[] {
  const { from } = tokenRange(analysis, index);
  if (scope.from <= from) return [];
  const inFront = (analysis.names[index] ?? []).filter((name) => !name.place && name.to <= scope.from);
  if (opensWith(analysis, index, 'pronoun')) {
    const isSame = analysis.sentences[index - 1]?.block === analysis.sentences[index]?.block;
    return isSame ? (analysis.names[index - 1] ?? []).filter((name) => !name.place) : [];
  }
  return inFront.filter((name) => name.from <= from + LEADING).slice(0, 1);
}
