import { containment, pairKeys, type StemWeight } from './similarity.ts';
import { UnionFind } from './union-find.ts';

/** Candidates that one key may bring together are compared with at most this many earlier ones: keeps the cost linear. */
const COMPARED = 6;

/**
 * Groups items that say nearly the same: those of the same text, and those that meet under a key (two shared heavy stems,
 * or a key of the caller's) and that `same` holds for. Returns groups of indexes.
 */
export function cluster<T extends { readonly stems: ReadonlySet<number>; readonly text: string }>(
  items: readonly T[],
  weight: StemWeight,
  same: (a: T, b: T, overlap: number) => boolean,
  keysOf: (item: T) => readonly (string | number)[] = () => [],
): number[][] {
  const sets = new UnionFind(items.length);
  const buckets = new Map<string | number, number[]>();
  const byText = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const twin = byText.get(item.text);
    if (twin !== undefined) {
      sets.union(index, twin);
      continue;
    }
    byText.set(item.text, index);
    const tried = new Set<number>();
    for (const key of [...pairKeys(item.stems, weight), ...keysOf(item)]) {
      const bucket = buckets.get(key);
      if (bucket === undefined) {
        buckets.set(key, [index]);
        continue;
      }
      for (const other of bucket) {
        if (tried.has(other)) continue;
        tried.add(other);
        const candidate = items[other];
        if (candidate === undefined || sets.find(other) === sets.find(index)) continue;
        if (same(item, candidate, containment(item.stems, candidate.stems, weight))) sets.union(index, other);
      }
      if (bucket.length < COMPARED) bucket.push(index);
    }
  }
  return sets.groups();
}
