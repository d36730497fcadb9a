import type { Analysis } from '../extract/analysis.ts';
import type { TakeawayFinding } from '../extract/takeaways.ts';
import type { Takeaway } from '../model/claim.ts';
import { cite, claimId } from './cite.ts';
import { cluster } from './cluster.ts';
import { compare } from './compare.ts';
import { reach } from './reach.ts';
import { inverseFrequency } from './similarity.ts';

export interface TakeawayClaim extends TakeawayFinding {
  readonly analysis: Analysis;
  readonly document: number;
}

const ALIKE = 0.45;
/** A briefing keeps so many; a reader of a thousand articles needs the best, not three of each. */
const MOST = 100;

/** So many takeaways of one document follow each other before the next document has its turn. */
const RUN = 2;

/**
 * Joins takeaways over documents, best first: what is stated as such or told by several documents leads. Of
 * equals the newest knowledge leads, and documents take turns: what one of them says at its end is not the briefing.
 */
export function mergeTakeaways(all: readonly TakeawayClaim[]): Takeaway[] {
  const claims = withoutOldLeads(all);
  const weight = inverseFrequency(claims.map((claim) => claim.stems));
  const groups = cluster(claims, weight, (_, __, overlap) => overlap >= ALIKE);
  const joined = groups
    .flatMap((group) => {
      const members = group
        .flatMap((i) => claims[i] ?? [])
        .toSorted(
          (a, b) =>
            Number(b.stated) - Number(a.stated) ||
            b.score - a.score ||
            a.document - b.document ||
            a.sentence - b.sentence,
        );
      const [first] = members;
      if (first === undefined) return [];
      const support = new Set(members.map((claim) => claim.document)).size;
      return [{ first, members, support, worth: (first.stated ? 2 : 0) + first.score + Math.log2(support) }];
    })
    .toSorted((a, b) => b.worth - a.worth);
  const turns = new Map<number, number>();
  return joined
    .map((one) => {
      const turn = turns.get(one.first.document) ?? 0;
      turns.set(one.first.document, turn + 1);
      return { ...one, round: Math.floor(turn / RUN), reach: reach(one.first.analysis) };
    })
    .toSorted((a, b) => tierOf(b) - tierOf(a) || a.round - b.round || compare(b.reach, a.reach) || b.worth - a.worth)
    .slice(0, MOST)
    .map(({ first, members, support }) => {
      const citations = members.map((claim) => cite(claim.analysis, claim.sentence, claim.through));
      return {
        kind: 'takeaway',
        id: claimId('takeaway', citations[0]?.document ?? '', first.text),
        text: first.text,
        support,
        citations,
        conflicts: [],
      };
    });
}

/** What an old report opens with is no longer how things stand: only the newest documents' leads stay. */
function withoutOldLeads(claims: readonly TakeawayClaim[]): readonly TakeawayClaim[] {
  const newest = new Map(claims.map(({ document, analysis }) => [document, reach(analysis)]));
  const oldest = [...newest.values()].toSorted(compare).at(-LEADS) ?? '';
  return claims.filter((claim) => claim.lead !== true || reach(claim.analysis) >= oldest);
}
const LEADS = 3;

/** What a document states as such, and what several tell, leads. */
function tierOf({ first, support }: { readonly first: TakeawayClaim; readonly support: number }): number {
  return Number(first.stated) + Number(support > 1);
}
