import { ClaimGroup, type Same } from './claim-group.ts';
import { UnionFind } from './union-find.ts';

/** Two claims by their indexes, and how much more than enough speaks for their being one. */
export interface AlikePair {
  readonly a: number;
  readonly b: number;
  readonly excess: number;
}

/**
 * Joins claims, each given by its voice, into groups of indexes: the most alike pairs first, unless their groups do not go
 * with each other (`ClaimGroup.goesWith`). Groups are ordered by their first claims.
 */
export function joinAlike(
  voices: readonly number[],
  pairs: readonly AlikePair[],
  isSame: Same,
  linked: number,
): number[][] {
  const sets = new UnionFind(voices.length);
  const groups = voices.map((voice, i) => new ClaimGroup(i, voice));
  const isSameOfVoice = rememberedOfVoice(voices, isSame);
  const refused = new Map<number, number>();
  for (const { a, b } of pairs.toSorted((x, y) => y.excess - x.excess || x.a - y.a || x.b - y.b)) {
    const [x, y] = [sets.find(a), sets.find(b)];
    const [first, second] = [Math.min(x, y), Math.max(x, y)];
    const [one, two] = [groups[first], groups[second]];
    if (x === y || one === undefined || two === undefined) continue;
    // Groups only grow: two that did not go with each other still do not when neither has.
    const pair = first * voices.length + second;
    if (refused.get(pair) === one.size + two.size) continue;
    if (!one.goesWith(two, isSameOfVoice, linked)) {
      refused.set(pair, one.size + two.size);
      continue;
    }
    // The larger takes the smaller, so that no claim moves often.
    const [large, small] = one.size >= two.size ? [one, two] : [two, one];
    large.take(small);
    groups[first] = large;
    sets.union(x, y);
  }
  return groups.filter((_, i) => sets.find(i) === i).map((group) => group.members);
}

/** The same, which claims of one voice are compared for only once: whenever groups may be joined, all they share are asked about. */
function rememberedOfVoice(voices: readonly number[], isSame: Same): Same {
  const known = new Map<number, boolean>();
  return (a, b) => {
    if (voices[a] !== voices[b]) return isSame(a, b);
    const pair = a * voices.length + b;
    const before = known.get(pair);
    if (before !== undefined) return before;
    const same = isSame(a, b);
    known.set(pair, same);
    return same;
  };
}
