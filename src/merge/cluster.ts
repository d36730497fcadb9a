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
  const pairs = items.map(({ stems }) => pairKeys(stems, weight));
  const isOfSeveral = countedTwice(pairs);
  const buckets = new Map<string | number, number[]>();
  const byText = new Map<string, number>();
  /** By item, the last one that it was compared with. */
  const tried = new Int32Array(items.length).fill(-1);
  for (const [index, item] of items.entries()) {
    const twin = byText.get(item.text);
    if (twin !== undefined) {
      sets.union(index, twin);
      continue;
    }
    byText.set(item.text, index);
    for (const key of [...(pairs[index] ?? []).filter(isOfSeveral), ...keysOf(item)]) {
      const bucket = buckets.get(key);
      if (bucket === undefined) {
        buckets.set(key, [index]);
        continue;
      }
      for (const other of bucket) {
        if (tried[other] === index) continue;
        tried[other] = index;
        const candidate = items[other];
        if (candidate === undefined || sets.find(other) === sets.find(index)) continue;
        if (same(item, candidate, containment(item.stems, candidate.stems, weight))) sets.union(index, other);
      }
      if (bucket.length < COMPARED) bucket.push(index);
    }
  }
  return sets.groups();
}

/** Of so many keys, few share a slot. */
const SLOTS_A_KEY = 8;

/**
 * Tells of a key whether it was counted more than once. Most pairs of words stand in one item only, and would fill a map
 * for nothing; keys that share a slot count as one.
 */
function countedTwice(keys: readonly (readonly number[])[]): (key: number) => boolean {
  const all = keys.reduce((n, own) => n + own.length, 1);
  const bits = Math.ceil(Math.log2(SLOTS_A_KEY * all));
  const isKnown = new Uint8Array(2 ** bits);
  const isTwice = new Uint8Array(2 ** bits);
  for (const own of keys) {
    for (const key of own) {
      const slot = slotOf(key, bits);
      isTwice[slot] = isKnown[slot] ?? 0;
      isKnown[slot] = 1;
    }
  }
  return (key) => isTwice[slotOf(key, bits)] === 1;
}

/** One of 2 ** `bits` slots: the upper bits of a product, in which all bits of both halves of a key have mixed. */
function slotOf(key: number, bits: number): number {
  const high = Math.floor(key / 2 ** 32);
  return (Math.imul(high, 0x9e3779b1) ^ Math.imul(key | 0, 0x85ebca6b)) >>> (32 - bits);
}
