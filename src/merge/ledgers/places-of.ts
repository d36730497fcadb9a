import type { Analysis } from '../../extract/analysis.ts';

/** A sentence of a document. */
export interface Place {
  readonly analysis: Analysis;
  readonly sentence: number;
}

/** Tells of any sentence whether it is one of these; made once, because a question of a large briefing has thousands. */
export function placesOf(places: readonly Place[]): (analysis: Analysis, sentence: number) => boolean {
  const sentences = new Map<Analysis, Set<number>>();
  for (const { analysis, sentence } of places) {
    const known = sentences.get(analysis);
    if (known === undefined) sentences.set(analysis, new Set([sentence]));
    else known.add(sentence);
  }
  return (analysis, sentence) => sentences.get(analysis)?.has(sentence) ?? false;
}
