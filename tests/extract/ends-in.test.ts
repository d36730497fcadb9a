import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { endsIn } from '../../src/extract/ends-in.ts';

test.each([
  ['Will the dam hold?', true],
  ['“Will the dam hold?”', true],
  ['(Will it?).', false],
  ['Will it? It did', false],
  ['”)', false],
  ['', false],
])('“%s” ends in a question mark: %s', (text, expected) => {
  expect(endsIn(text, '?？')).toBe(expected);
});

test('a text ends in a sign where an expression finds it at its end', () => {
  const sign = fc.constantFrom('a', 'b', '?', '？', ':', ',', '"', '”', '’', ')', '.', '\n');
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 12 }), (text) => {
      expect(endsIn(text, '?？:,')).toBe(/[?？:,]["”’)]*$/u.test(text));
    }),
  );
});
