import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cuePatternOf, matchesWord } from '../../../src/extract/cues/cue-pattern.ts';
import { PatternTable } from '../../../src/extract/cues/pattern-table.ts';

const letters = fc.stringMatching(/^[ab]{1,4}$/);
const written = fc.tuple(fc.constantFrom('', '*'), letters, fc.constantFrom('', '*')).map((parts) => parts.join(''));

test('finds what trying every pattern finds, in the same order', () => {
  fc.assert(
    fc.property(fc.array(written, { maxLength: 30 }), fc.string({ unit: fc.constantFrom('a', 'b') }), (all, word) => {
      const patterns = all.flatMap(cuePatternOf);
      const table = new PatternTable<number>();
      for (const [i, pattern] of patterns.entries()) table.add(pattern, i);
      const tried = [...patterns.keys()].filter((i) => {
        const pattern = patterns[i];
        return pattern !== undefined && matchesWord(pattern, word);
      });
      expect(table.of(word)).toEqual(tried);
    }),
  );
});
