import type { Analysis } from '../extract/analysis.ts';

/** How far a document's knowledge reaches, as a civil day; empty when it does not say. */
export function reach({ document }: Analysis): string {
  return document.asOf?.end ?? '';
}

/** How far the knowledge of some documents reaches together. */
export function furthestReach(analyses: readonly Analysis[]): string {
  return analyses.map(reach).toSorted().at(-1) ?? '';
}
