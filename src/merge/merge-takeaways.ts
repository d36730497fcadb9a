import type { Analysis } from '../extract/analysis.ts';
import type { TakeawayFinding } from '../extract/takeaways.ts';
import type { Takeaway } from '../model/claim.ts';
import { cite, claimId } from './cite.ts';
import { cluster } from './cluster.ts';
import { inverseFrequency } from './similarity.ts';

export interface TakeawayClaim extends TakeawayFinding {
  readonly analysis: Analysis;
  readonly document: number;
}

const ALIKE = 0.45;
/** A briefing keeps so many; a reader of a thousand articles needs the best, not three of each. */
const MOST = 100;

/** Joins takeaways over documents, best first: stated before found, then by how many documents stand behind them. */
export function mergeTakeaways(claims: readonly TakeawayClaim[]): Takeaway[] {
  const weight = inverseFrequency(claims.map((claim) => claim.stems));
  const groups = cluster(claims, weight, (_, __, overlap) => overlap >= ALIKE);
  return groups
    .map((group) => {
      const members = group
        .flatMap((i) => claims[i] ?? [])
        .toSorted(
          (a, b) =>
            Number(b.stated) - Number(a.stated) ||
            b.score - a.score ||
            a.document - b.document ||
            a.sentence - b.sentence,
        );
      const support = new Set(members.map((claim) => claim.document)).size;
      const first = members[0];
      return { members, support, worth: (first?.stated === true ? 2 : 0) + (first?.score ?? 0) + Math.log2(support) };
    })
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, MOST)
    .flatMap(({ members, support }) => {
      const first = members[0];
      if (first === undefined) return [];
      const citations = members.map((claim) => cite(claim.analysis, claim.sentence));
      return [
        {
          kind: 'takeaway' as const,
          id: claimId('takeaway', citations[0]?.document ?? '', first.text),
          text: first.text,
          support,
          citations,
          conflicts: [],
        },
      ];
    });
}
