import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { ByWord } from '../../../src/extract/cues/by-word.ts';
import { WordSet } from '../../../src/extract/cues/word-set.ts';
import { WordTest } from '../../../src/extract/cues/word-test.ts';

const words = fc.array(fc.nat(200_000), { maxLength: 30 });

describe('what is known of a word', () => {
  test('is found out once for each word, in whatever order they are asked about', () => {
    fc.assert(
      fc.property(words, (asked) => {
        const findOut = vi.fn<(word: number) => string | null>((word) => (word % 3 === 0 ? null : `of ${word}`));
        const known = new ByWord(findOut);
        for (const word of [...asked, ...asked]) expect(known.of(word)).toBe(word % 3 === 0 ? null : `of ${word}`);
        expect(findOut).toHaveBeenCalledTimes(new Set(asked).size);
      }),
    );
  });

  test('is nothing for what is no word', () => {
    expect(new ByWord(() => 'something').of(-1)).toBeNull();
  });
});

test('a test of a word is made once for each word', () => {
  fc.assert(
    fc.property(words, (asked) => {
      const findOut = vi.fn<(word: number) => boolean>((word) => word % 3 === 0);
      const tested = new WordTest(findOut);
      for (const word of [...asked, ...asked]) expect(tested.is(word)).toBe(word % 3 === 0);
      expect(findOut).toHaveBeenCalledTimes(new Set(asked).size);
      expect(tested.is(-1)).toBe(false);
    }),
  );
});

test('a set of words holds what it was made of and nothing else', () => {
  fc.assert(
    fc.property(words, words, (own, others) => {
      const set = new WordSet(own);
      for (const word of [-1, ...own, ...others]) expect(set.has(word)).toBe(own.includes(word));
      expect([...set.words]).toEqual([...new Set(own)]);
    }),
  );
});
