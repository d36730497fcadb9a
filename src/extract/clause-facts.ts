import type { Span } from '../model/document.ts';
import type { Analysis } from './analysis.ts';
import type { NameMention } from './names.ts';
import type { TokenRange } from './tokens.ts';

/** The kinds of happening that the tokens name, in alphabetical order. */
export function typesIn(analysis: Analysis, range: TokenRange): string[] {
  const types = new Set<string>();
  for (let i = range.from; i < range.to; i++) {
    const type = analysis.matcher.typeAt(analysis.tokens, i);
    if (type !== null) types.add(type);
  }
  return [...types].toSorted();
}

/** Names of the clause's sentence; where it only says `they`, the names of the sentence before. */
export function namesFor(analysis: Analysis, index: number, scope: TokenRange): readonly NameMention[] {
  const inScope = (analysis.names[index] ?? []).filter((name) => name.from >= scope.from && name.to <= scope.to);
  if (inScope.some((name) => !name.place)) return inScope;
  for (let i = scope.from; i < scope.to; i++) {
    if (!analysis.matcher.isA('pronoun', analysis.tokens.word[i] ?? 0)) continue;
    const before = (analysis.names[index - 1] ?? []).filter((name) => !name.place);
    return [...inScope, ...before];
  }
  return inScope;
}

/** The span of some tokens, widened to a date that they may cut. */
export function spanOf(analysis: Analysis, range: TokenRange, date: Span): Span {
  const { tokens } = analysis;
  const start = Math.min(tokens.start[range.from] ?? 0, date.start);
  const end = Math.max(tokens.end[range.to - 1] ?? 0, date.end);
  return { start, end };
}
