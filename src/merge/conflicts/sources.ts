import { type Analysis, blockOf, sentenceText } from '../../extract/analysis.ts';

/** Something that a document tells. */
interface Source {
  readonly analysis: Analysis;
}

/** One value of a disputed slot with the sentences that state it. */
export interface Side {
  readonly value: string;
  readonly sources: readonly StatingSource[];
}

/** A sentence that states something, and its document. */
export interface StatingSource extends Source {
  readonly sentence: number;
}

/** True when a sentence states what it tells: it is neither a heading nor a question. */
export function isStated(analysis: Analysis, sentence: number): boolean {
  return blockOf(analysis, sentence)?.kind !== 'heading' && !sentenceText(analysis, sentence).endsWith('?');
}

/** True when no document is on both sides: who tells both takes no side, or tells of two things. */
export function areApart(one: readonly Source[], two: readonly Source[]): boolean {
  const documents = new Set(one.map(({ analysis }) => analysis));
  return two.every(({ analysis }) => !documents.has(analysis));
}

/** The first source of each document. */
export function onePerDocument<S extends Source>(sources: readonly S[]): S[] {
  return [...new Map(sources.toReversed().map((one) => [one.analysis, one])).values()].toReversed();
}
