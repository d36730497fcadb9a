import type { EventClaim } from './event-claim.ts';
import type { StemWeight } from './similarity.ts';

/**
 * How much speaks for two claims of the same days telling one happening, in nats: what they share, each word or kind by how
 * rarely it would be shared by chance.
 */
export type Likeness = (a: EventClaim, b: EventClaim) => number;

/** What a word counts that stands in one claim and only around the other. */
const AROUND = 0.55;
/** What all such words count together at most: the paragraphs of one story share many. */
const MOST_AROUND = 3.5;
/** What a kind of happening counts: its words are counted themselves when both claims use the same. */
const KIND = 0.85;
/** So rarely does each kind stand in claims that are not there, so that few claims give no kind much weight. */
const UNSEEN_CLAIMS = 20;

/** Compares claims by the weight of the words and the kinds that they share. */
export function likenessOf(claims: readonly EventClaim[], weight: StemWeight): Likeness {
  const kinds = kindWeights(claims);
  return (a, b) => {
    let sum = 0;
    let around = 0;
    for (const stem of a.meaning) {
      if (b.meaning.has(stem)) sum += weight(stem);
      else if (b.around.has(stem)) around += weight(stem);
    }
    for (const stem of a.around) if (b.meaning.has(stem)) around += weight(stem);
    // What stands around two claims of one document is mostly the same, whatever they tell.
    if (a.document !== b.document) sum += Math.min(MOST_AROUND, AROUND * around);
    for (const type of a.types) if (b.types.includes(type)) sum += KIND * (kinds.get(type) ?? 0);
    return sum;
  };
}

function kindWeights(claims: readonly EventClaim[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const claim of claims) for (const type of claim.types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return new Map([...counts].map(([type, n]) => [type, Math.log((claims.length + UNSEEN_CLAIMS) / (n + 1))]));
}
