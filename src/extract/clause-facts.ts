import type { Span } from '../model/document.ts';
import { type Analysis, opensWith, stemList, tokenRange } from './analysis.ts';
import type { NameMention } from './names.ts';
import { isStrike } from './strike.ts';
import type { TokenRange } from './tokens.ts';

/** The kinds of happening that the tokens name, in alphabetical order. */
export function typesIn(analysis: Analysis, range: TokenRange): string[] {
  const types = new Set<string>();
  for (let i = range.from; i < range.to; i++) {
    const type = typeAt(analysis, i);
    if (type !== null) types.add(type);
  }
  return [...types].toSorted();
}

/** Matters of the lexicon's `answers` that words of the range speak of. */
export function mattersIn({ tokens, matcher }: Analysis, { from, to }: TokenRange): number[] {
  const matters = new Set<number>();
  for (let i = from; i < to; i++) for (const matter of matcher.answers.mattersAt(tokens, i)) matters.add(matter);
  return [...matters];
}

/** The kind of happening that a token names, as the documents mean it (`strike`), or null. */
export function typeAt(analysis: Analysis, at: number): string | null {
  const type = analysis.matcher.typeAt(analysis.tokens, at);
  return type === 'attack' && isStrike(analysis, at) ? 'protest' : type;
}

/** Names of the clause's sentence; where it only says `they`, those of the sentence before, where `it`, the first of them. */
export function namesFor(analysis: Analysis, index: number, scope: TokenRange): readonly NameMention[] {
  const inScope = (analysis.names[index] ?? []).filter((name) => name.from >= scope.from && name.to <= scope.to);
  if (inScope.some((name) => !name.place)) return inScope;
  for (let i = scope.from; i < scope.to; i++) {
    if (!analysis.matcher.isA('pronoun', analysis.tokens.word[i] ?? 0)) continue;
    const before = (analysis.names[index - 1] ?? []).filter((name) => !name.place);
    return [...inScope, ...before];
  }
  return opensWith(analysis, index, 'thing') ? [...inScope, ...leadingName(analysis, index - 1)] : inScope;
}

/** So few words may stand before the name of what a sentence is about. */
const LEADING = 2;

/** The name that a sentence begins with (`Xland has left. It gave notice`). */
function leadingName(analysis: Analysis, index: number): readonly NameMention[] {
  const { from } = tokenRange(analysis, index);
  return (analysis.names[index] ?? []).filter((name) => !name.place && name.from <= from + LEADING).slice(0, 1);
}

/** Stems of the words of names that stand outside the tokens: those that a pronoun among these means. */
export function meantStems(analysis: Analysis, names: readonly NameMention[], scope: TokenRange): number[] {
  return names.flatMap((name) => (name.from >= scope.from && name.to <= scope.to ? [] : stemList(analysis, name)));
}

/** The span of some tokens, widened to a date that they may cut. */
export function spanOf(analysis: Analysis, range: TokenRange, date: Span): Span {
  const { tokens } = analysis;
  const start = Math.min(tokens.start[range.from] ?? 0, date.start);
  const end = Math.max(tokens.end[range.to - 1] ?? 0, date.end);
  return { start, end };
}
