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

/** What it is worth to a stake how sure it is, and how much of it the other documents say of what is at stake. */
const SURE = 2;
const SHARED = 2;
/** How much less each further paragraph or item of one document counts: what others say has its turn. */
const TURN = 0.1;

/**
 * Joins stakes that say the same; the surest wording is shown, all are cited. First come those that several documents
 * tell, or tell much of, and those that are surest; documents take turns.
 */
export function mergeStakes(claims: readonly StakeClaim[], themes: readonly Theme[], names: NameIndex): Stake[] {
  const weight = inverseFrequency(claims.map((claim) => claim.stems));
  const groups = cluster(claims, weight, (a, b, overlap) => overlap >= ALIKE && a.analysis !== b.analysis);
  const holders = holdersOf(claims);
  const most = Math.max(1, new Set(claims.map(({ document }) => document)).size - 1);
  const joined = groups.flatMap((group): Joined[] => {
    const members = group
      .flatMap((i) => claims[i] ?? [])
      .toSorted((a, b) => b.score - a.score || a.document - b.document || a.sentence - b.sentence);
    const [first] = members;
    if (first === undefined) return [];
    const documents = new Set(members.map((claim) => claim.document)).size;
    let [held, whole] = [0, 0];
    for (const stem of first.stems) {
      whole += weight(stem);
      held += weight(stem) * (((holders.get(stem)?.size ?? 1) - 1) / most);
    }
    return [{ members, worth: SURE * first.score + documents + SHARED * (whole === 0 ? 0 : held / whole) }];
  });
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

/** What says the same, the surest first, and how much it is worth to a reader. */
interface Joined {
  readonly members: readonly StakeClaim[];
  readonly worth: number;
}

/** By stem, the documents whose stakes hold it. */
function holdersOf(claims: readonly StakeClaim[]): ReadonlyMap<number, ReadonlySet<number>> {
  const holders = new Map<number, Set<number>>();
  for (const { stems, document } of claims) {
    for (const stem of stems) holders.set(stem, (holders.get(stem) ?? new Set<number>()).add(document));
  }
  return holders;
}

/**
 * The paragraphs and items of stakes, best first, with documents in turn. Sentences of one stay together, in their order:
 * `If it goes dark …` needs what stands before it.
 */
function inBlocks(joined: readonly Joined[]): readonly Joined[] {
  const placeOf = ({ members: [first] }: Joined): string =>
    first === undefined ? '' : `${first.document}:${first.analysis.sentences[first.sentence]?.block}`;
  const order = (one: Joined): number => one.members[0]?.sentence ?? 0;
  const turns = new Map<number, number>();
  return [...Map.groupBy(joined, placeOf).values()]
    .map((all) => ({
      all: all.toSorted((a, b) => order(a) - order(b)),
      worth: Math.max(...all.map((one) => one.worth)),
    }))
    .toSorted((a, b) => b.worth - a.worth)
    .map((block) => {
      const document = block.all[0]?.members[0]?.document ?? -1;
      const turn = turns.get(document) ?? 0;
      turns.set(document, turn + 1);
      return { ...block, worth: block.worth - TURN * turn };
    })
    .toSorted((a, b) => b.worth - a.worth)
    .flatMap(({ all }) => all);
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
