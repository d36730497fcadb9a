import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { unitsOf } from '../../src/extract/text-units.ts';

test('are those of the string, whatever was asked about before', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 5 }), (texts) => {
      for (const text of [...texts, ...texts, 'x'.repeat(40_000), ...texts]) {
        const units = unitsOf(text);
        expect(units.length).toBeGreaterThanOrEqual(text.length);
        expect(String.fromCharCode(...units.subarray(0, Math.min(text.length, 1000)))).toBe(text.slice(0, 1000));
      }
    }),
    { numRuns: 50 },
  );
});
