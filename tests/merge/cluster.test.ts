import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cluster } from '../../src/merge/cluster.ts';

const ALIKE = 0.6;

function itemOf(stems: readonly number[], text = `of ${stems.join(' ')}`) {
  return { stems: new Set(stems), text };
}

function clusterOf(items: readonly ReturnType<typeof itemOf>[], keysOf?: (item: object) => readonly string[]) {
  return cluster(
    items,
    () => 1,
    (_, __, overlap) => overlap >= ALIKE,
    keysOf,
  );
}

describe('cluster', () => {
  test('groups what shares most of its words, and what has the same text', () => {
    const items = [itemOf([1, 2, 3]), itemOf([7, 8, 9], 'one'), itemOf([1, 2, 4]), itemOf([5], 'one'), itemOf([1, 6])];
    expect(clusterOf(items)).toEqual([[0, 2], [1, 3], [4]]);
  });

  test('compares what meets under a key of the caller only', () => {
    const items = [itemOf([1]), itemOf([1], 'other words')];
    expect(clusterOf(items)).toEqual([[0], [1]]);
    expect(clusterOf(items, () => ['all'])).toEqual([[0, 1]]);
  });

  test('finds the two of many that share two words, whatever the words are', () => {
    const stems = fc.uniqueArray(fc.nat({ max: 2 ** 23 }), { minLength: 12, maxLength: 120 });
    fc.assert(
      fc.property(stems, fc.nat({ max: 3 }), fc.nat({ max: 3 }), (all, one, other) => {
        const items = Array.from({ length: Math.floor(all.length / 3) }, (_, i) => itemOf(all.slice(3 * i, 3 * i + 3)));
        const [a, b] = [one, Math.max(one + 1, items.length - 1 - other)];
        const twin = itemOf([...[...(items[a]?.stems ?? [])].slice(0, 2), 2 ** 24 - 1], 'twin');
        items[b] = twin;
        expect(clusterOf(items).filter((group) => group.length > 1)).toEqual([[a, b]]);
      }),
    );
  });
});
