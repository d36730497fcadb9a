import type { Analysis } from '../extract/analysis.ts';
import type { StakeFinding } from '../extract/stakes.ts';
import { type Stake, UNTHEMED } from '../model/claim.ts';
import type { Theme } from '../model/briefing.ts';
import { cite, claimId } from './cite.ts';
import { cluster } from './cluster.ts';
import { holdsAll } from './ledgers/holds-all.ts';
import type { NameIndex } from './name-index.ts';
import { inverseFrequency } from './similarity.ts';

export interface StakeClaim extends StakeFinding {
  readonly analysis: Analysis;
  readonly document: number;
  readonly stems: ReadonlySet<number>;
}

const ALIKE = 0.6;

/** Joins stakes that say the same; the surest wording is shown, all are cited. */
export function mergeStakes(claims: readonly StakeClaim[], themes: readonly Theme[], names: NameIndex): Stake[] {
  const weight = inverseFrequency(claims.map((claim) => claim.stems));
  const groups = cluster(claims, weight, (a, b, overlap) => overlap >= ALIKE && a.analysis !== b.analysis);
  const joined = groups
    .map((group) => {
      const members = group
        .flatMap((i) => claims[i] ?? [])
        .toSorted((a, b) => b.score - a.score || a.document - b.document || a.sentence - b.sentence);
      return { members, documents: new Set(members.map((claim) => claim.document)).size };
    })
    .toSorted((a, b) => (b.members[0]?.score ?? 0) + b.documents - ((a.members[0]?.score ?? 0) + a.documents));
  return inBlocks(joined).flatMap(({ members }) => {
    const first = members[0];
    if (first === undefined) return [];
    const citations = members.map((claim) => cite(claim.analysis, claim.first, claim.sentence));
    const mentions = first.analysis.names[first.sentence] ?? [];
    const actors = [...new Set(mentions.flatMap((mention) => names.namesOf(mention.key)))];
    return [
      {
        kind: 'stake' as const,
        id: claimId('stake', citations[0]?.document ?? '', first.text),
        theme: themeOf(first, themes),
        text: themeOf(first, themes) === first.theme ? first.plain : first.text,
        actors,
        citations,
        conflicts: [],
      },
    ];
  });
}

/** Sentences of one paragraph or item stay together, in their order: `If it goes dark …` needs what stands before it. */
function inBlocks<T extends { readonly members: readonly StakeClaim[] }>(sorted: readonly T[]): readonly T[] {
  const placeOf = ({ members: [first] }: T): string =>
    first === undefined ? '' : `${first.document}:${first.analysis.sentences[first.sentence]?.block}`;
  const byBlock = Map.groupBy(sorted, placeOf);
  const order = (one: T): number => one.members[0]?.sentence ?? 0;
  return [...byBlock.values()].flatMap((all) => all.toSorted((a, b) => order(a) - order(b)));
}

/** The theme of `briefing.yaml` whose words the stake holds, else the document's own lead-in or heading. */
function themeOf(claim: StakeClaim, themes: readonly Theme[]): string {
  const text = `${claim.theme ?? ''} ${claim.text}`;
  const scored = themes.map((theme) => ({
    title: theme.title,
    hits: theme.words.filter((word) => holdsAll(text, [[word]])).length,
  }));
  const best = scored.toSorted((a, b) => b.hits - a.hits)[0];
  return best !== undefined && best.hits > 0 ? best.title : (claim.theme ?? UNTHEMED);
}
