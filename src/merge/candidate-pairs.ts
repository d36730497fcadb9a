import type { EventClaim } from './event-claim.ts';
import { heaviest, type StemWeight } from './similarity.ts';

/** Of so few claims, all are compared with all. */
const FEW = 24;
/** Otherwise claims are compared that share one of so many heaviest words, each with at most so many others. */
const HEAVIEST = 6;
const COMPARED = 8;

/** Pairs of indexes (the smaller first) that are worth a comparison; their number is linear in the claims. */
export function* candidatePairs(
  claims: readonly EventClaim[],
  weight: StemWeight,
): Generator<readonly [number, number]> {
  if (claims.length <= FEW) {
    for (let b = 1; b < claims.length; b++) for (let a = 0; a < b; a++) yield [a, b];
    return;
  }
  const buckets = new Map<number | string, number[]>();
  for (const [b, claim] of claims.entries()) {
    const tried = new Set<number>();
    for (const key of [claim.text, ...heaviest(claim.meaning, weight, HEAVIEST)]) {
      const bucket = buckets.get(key);
      if (bucket === undefined) {
        buckets.set(key, [b]);
        continue;
      }
      for (const a of bucket) {
        if (tried.has(a)) continue;
        tried.add(a);
        yield [a, b];
      }
      if (bucket.length < COMPARED) bucket.push(b);
    }
  }
}
