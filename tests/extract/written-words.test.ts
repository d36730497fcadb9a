import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shapeOf } from '../../src/extract/tokens.ts';
import { Vocabulary } from '../../src/extract/vocabulary.ts';
import { WrittenWords } from '../../src/extract/written-words.ts';

const word = fc.oneof(fc.stringMatching(/^[a-cA-C]{1,3}$/), fc.string({ minLength: 1, unit: 'grapheme' }));

test('a word found by its place is the one that would be cut out there', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
      const vocabulary = new Vocabulary();
      const written = new WrittenWords(vocabulary, shapeOf);
      const text = words.join(' ');
      let from = 0;
      for (const one of words) {
        const place = written.at(text, from, from + one.length);
        expect(written.id(place)).toBe(vocabulary.idOf(one));
        expect(written.shape(place)).toBe(shapeOf(one));
        expect(written.at(`x${one}`, 1, 1 + one.length)).toBe(place);
        from += one.length + 1;
      }
    }),
  );
});

test('words stay apart and are found again when there are many', () => {
  const written = new WrittenWords(new Vocabulary(), shapeOf);
  const words = Array.from({ length: 40_000 }, (_, i) => `w${i.toString(36)}`);
  const first = words.map((one) => written.at(one, 0, one.length));
  expect(new Set(first).size).toBe(words.length);
  expect(new Set(first.map((place) => written.id(place))).size).toBe(words.length);
  expect(words.map((one) => written.at(one, 0, one.length)).every((one, i) => one === first[i])).toBe(true);
});
