import { type Analysis, tokenRange } from '../../extract/analysis.ts';
import { clausesOf } from '../../extract/clauses.ts';
import type { WordClass } from '../../extract/cues/lexicon.ts';
import { NUMBER, type TokenRange } from '../../extract/tokens.ts';
import type { AskedMatter } from './asked-matter.ts';
import { isUnreal } from './is-unreal.ts';

/** `The flights were cancelled, and travellers to Arden worry` calls off no travel. */
export function isItCalledOff(matter: AskedMatter | null, analysis: Analysis, sentence: number): boolean {
  if (matter === null) return true;
  const hits = analysis.hits[sentence] ?? [];
  const clauses = clausesOf(
    analysis.document.text,
    analysis.tokens,
    tokenRange(analysis, sentence),
    hits,
    analysis.dates[sentence] ?? [],
  );
  return hits.some(({ kind, from }) => {
    const clause = kind === 'cancelled' ? clauses.find(({ to }) => from < to) : undefined;
    if (clause === undefined) return false;
    return !matter.named
      .union(matter.context)
      .isDisjointFrom(new Set(analysis.stems.subarray(analysis.tokens.first[sentence], clause.to)));
  });
}

/** Put off (`postponed`), or moved to another day (`put back from May to June`). */
export function isPutOff(
  analysis: Analysis,
  sentence: number,
  { from, to }: TokenRange = tokenRange(analysis, sentence),
): boolean {
  const { matcher, tokens } = analysis;
  const hits = (analysis.hits[sentence] ?? []).filter(
    (hit) => hit.from >= from && hit.to <= to && !(hit.kind === 'cancelled' && isUnreal(analysis, sentence, hit.from)),
  );
  const is = (kind: WordClass, at: number): boolean => matcher.isA(kind, tokens.word[at] ?? -1);
  if (hits.some((hit) => hit.kind === 'cancelled' && is('postpones', hit.from))) return true;
  let moved = false;
  for (let at = from; at < to; at++) {
    if (is('reschedules', at) && !isUnreal(analysis, sentence, at)) moved = true;
    else if (moved && is('till', at)) return is('calendar', at + 1) || tokens.shape[at + 1] === NUMBER;
  }
  return false;
}

/** Called off indeed, and not only put off. */
export function isCalledOff(analysis: Analysis, sentence: number, { from, to }: TokenRange): boolean {
  const { matcher, tokens } = analysis;
  return (analysis.hits[sentence] ?? []).some(
    (hit) =>
      hit.kind === 'cancelled' &&
      hit.from >= from &&
      hit.to <= to &&
      !matcher.isA('postpones', tokens.word[hit.from] ?? -1) &&
      !isUnreal(analysis, sentence, hit.from),
  );
}
