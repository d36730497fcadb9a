import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AlikePair, joinAlike } from '../../src/merge/join-alike.ts';

const LINKED = 0.5;

/** All pairs of claims of which more than nothing is said to speak for being one. */
function pairsOf(excess: (a: number, b: number) => number, size: number): AlikePair[] {
  return Array.from({ length: size }, (_, b) => b)
    .flatMap((b) => Array.from({ length: b }, (_, a) => ({ a, b, excess: excess(a, b) })))
    .filter((pair) => pair.excess >= 0);
}

/** Joins claims of which those of one letter are alike; what is told in one letter is one happening. */
function join(claims: readonly (readonly [voice: number, letter: string])[]): string[] {
  const isSame = (a: number, b: number): boolean => claims[a]?.[1] === claims[b]?.[1];
  const pairs = pairsOf((a, b) => (isSame(a, b) ? 1 : -1), claims.length);
  const groups = joinAlike(
    claims.map(([voice]) => voice),
    pairs,
    isSame,
    LINKED,
  );
  return groups.map((group) => group.map((i) => claims[i]?.[1]).join(''));
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1;

describe('joinAlike', () => {
  test('joins claims of several voices that are alike', () => {
    expect(
      join([
        [0, 'a'],
        [1, 'a'],
        [2, 'b'],
        [3, 'a'],
        [4, 'b'],
      ]),
    ).toEqual(['aaa', 'bb']);
  });

  test('keeps apart what one voice tells beside the other', () => {
    // Claims of two voices, each of which tells of two floods; one pair of different floods looks alike.
    const voices = [0, 0, 1, 1];
    const flood = [0, 1, 0, 1];
    const isSame = (a: number, b: number): boolean => flood[a] === flood[b] || (a === 0 && b === 3);
    const pairs = pairsOf((a, b) => (flood[a] === flood[b] ? 2 : isSame(a, b) ? 1 : -1), voices.length);
    expect(joinAlike(voices, pairs, isSame, LINKED)).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  test('breaks a chain that leads too far', () => {
    const pairs = pairsOf((a, b) => (isNear(a, b) ? 1 : -1), 6);
    expect(joinAlike([0, 1, 2, 3, 4, 5], pairs, isNear, LINKED)).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
  });

  test('asks of two claims of one voice only once whether they are one', () => {
    const letters = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.constantFrom('a', 'b', 'c')), { maxLength: 30 });
    fc.assert(
      fc.property(letters, fc.infiniteStream(fc.boolean()), (claims, answers) => {
        const alike = new Map<string, boolean>();
        const asked: string[] = [];
        const isSame = (a: number, b: number): boolean => {
          const pair = `${a}/${b}`;
          if (claims[a]?.[0] === claims[b]?.[0]) asked.push(pair);
          const answer = alike.get(pair) ?? answers.next().value;
          alike.set(pair, answer);
          return answer;
        };
        const pairs = pairsOf((a, b) => (claims[a]?.[1] === claims[b]?.[1] ? 1 : -1), claims.length);
        const groups = joinAlike(
          claims.map(([voice]) => voice),
          pairs,
          isSame,
          LINKED,
        );
        expect(new Set(asked).size).toBe(asked.length);
        expect(groups.flat().toSorted((a, b) => a - b)).toEqual(claims.map((_, i) => i));
      }),
    );
  });
});
