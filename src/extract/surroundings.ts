import { standingAbove } from './standing-above.ts';
import { type Analysis, blockOf, contentStems, opensWith, stemList, tokenRange } from './analysis.ts';
import { endsAsking } from './asking.ts';
import { tokenFrom, type TokenRange } from './tokens.ts';

/** Stems of the tokens that carry meaning and belong to no date: a date says when, and is compared as such. */
export function toldStems(analysis: Analysis, index: number, range: TokenRange): Set<number> {
  const dates = analysis.dates[index] ?? [];
  if (dates.length === 0) return contentStems(analysis, range);
  const { tokens } = analysis;
  const found = new Set<number>();
  let from = range.from;
  for (const date of dates) {
    const to = tokenFrom(tokens, { from, to: range.to }, date.start);
    addStems(analysis, { from, to }, found);
    from = tokenFrom(tokens, { from: to, to: range.to }, date.end);
  }
  addStems(analysis, { from, to: range.to }, found);
  return found;
}

function addStems(analysis: Analysis, range: TokenRange, to: Set<number>): void {
  for (const stem of stemList(analysis, range)) to.add(stem);
}

/**
 * Stems of what stands around a claim and is likely about the same: the rest of its sentence, the sentence before (of its
 * block, or any when the sentence begins with `they`), the one behind when it has no date of its own, and what stands
 * above it. What the claim itself says is left out.
 */
export function surroundingStems(
  analysis: Analysis,
  index: number,
  scope: TokenRange,
  own: ReadonlySet<number>,
): Set<number> {
  const found = new Set<number>();
  const range = tokenRange(analysis, index);
  if (scope.from > range.from || scope.to < range.to)
    for (const stem of toldStems(analysis, index, range)) found.add(stem);
  const block = (at: number): number => analysis.sentences[at]?.block ?? -1;
  const here = block(index);
  const leans = opensWith(analysis, index, 'pronoun') || opensWith(analysis, index, 'anaphor');
  if (index > 0 && (leans || block(index - 1) === here)) {
    for (const stem of toldStems(analysis, index - 1, tokenRange(analysis, index - 1))) found.add(stem);
  }
  if (block(index + 1) === here && (analysis.dates[index + 1] ?? []).length === 0) {
    addStems(analysis, tokenRange(analysis, index + 1), found);
  }
  for (const at of standingAbove(analysis, index)) addStems(analysis, tokenRange(analysis, at), found);
  for (const stem of own) found.delete(stem);
  return found;
}

/** `They are now due on Friday.` says so little that what it means is told by the sentence before, in stems. */
const LEANS = 2;

/** Stems of the sentence that one which begins with `they` or `it`, and says next to nothing else, goes on from. */
export function leantOnStems(analysis: Analysis, index: number, own: ReadonlySet<number>): readonly number[] {
  if (own.size > LEANS || index === 0) return [];
  if (analysis.sentences[index - 1]?.block !== analysis.sentences[index]?.block) return [];
  if (!opensWith(analysis, index, 'pronoun') && !opensWith(analysis, index, 'anaphor')) return [];
  return [...toldStems(analysis, index - 1, tokenRange(analysis, index - 1))];
}

/** An answer that says so little by itself (`On 7 April, says the court file.`) tells what its heading asks about, in stems. */
const SAYS_LITTLE = 5;

/** Stems of the question in the heading above a sentence that only answers it; none for a sentence that says enough. */
export function askedStems(analysis: Analysis, index: number, own: ReadonlySet<number>): readonly number[] {
  if (own.size > SAYS_LITTLE) return [];
  const section = analysis.document.sections[analysis.sectionOf[index] ?? -1];
  if (section === undefined || section.heading === null || !endsAsking(section.heading)) return [];
  const found: number[] = [];
  for (let at = index - 1; at >= 0 && (analysis.sentences[at]?.start ?? -1) >= section.start; at--) {
    if (blockOf(analysis, at)?.kind === 'heading') {
      found.push(...stemList(analysis, tokenRange(analysis, at)));
    }
  }
  return found;
}
