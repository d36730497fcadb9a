import type { Analysis } from './analysis.ts';
import { askingOf } from './asking.ts';
import type { WordClass } from './cues/lexicon.ts';
import type { TokenRange } from './tokens.ts';

/**
 * `Should I go?`, `Why should we care?`: a question of the writer's or to the reader, and none of the matter.
 * `Will my ticket be refunded?` stands for all who hold one.
 */
export function speaksOfSelf(analysis: Analysis, index: number, range: TokenRange): boolean {
  const { matcher, tokens, hits } = analysis;
  const own = (hits[index] ?? []).filter(
    ({ kind, from, to }) => kind === 'firstPerson' && from >= range.from && to <= range.to,
  );
  if (own.length === 0) return false;
  const asking = askingOf(analysis, index);
  if (asking === null || own.some(({ from }) => from !== asking.subject)) return true;
  const is = (kind: WordClass, at: number): boolean => matcher.isA(kind, tokens.word[at] ?? -1);
  return !(is('promise', asking.range.from) && is('determiner', asking.subject));
}
