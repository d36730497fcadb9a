import type { Analysis } from '../../extract/analysis.ts';

/** Something that a document tells. */
interface Source {
  readonly analysis: Analysis;
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
