import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenRange } from '../../src/extract/analysis.ts';
import { clauseAt, clausesOf, cutText } from '../../src/extract/clauses.ts';
import { analysisOf } from '../fixtures/build-briefing.ts';

function clausesIn(text: string): string[] {
  const analysis = analysisOf(text);
  const { tokens, document } = analysis;
  return clausesOf(document.text, tokens, tokenRange(analysis, 0), analysis.hits[0] ?? [], analysis.dates[0] ?? []).map(
    ({ from, to }) => document.text.slice(tokens.start[from], tokens.end[to - 1]),
  );
}

describe('clauses', () => {
  test.each([
    [
      'punctuation and clause words',
      'The board met the farmers in Porto, while the mayor stayed at home.',
      ['The board met the farmers in Porto', 'while the mayor stayed at home'],
    ],
    [
      'a dash',
      'The board met the farmers – after a long delay the mayor came too.',
      ['The board met the farmers', 'after a long delay the mayor came too'],
    ],
    ['nothing', 'The board met the farmers in Porto.', ['The board met the farmers in Porto']],
  ])('are cut at %s', (_, text, clauses) => {
    expect(clausesIn(text)).toEqual(clauses);
  });

  test.each([
    ['an opening of few words', 'In March, the board met the farmers.'],
    ['the comma of a date', 'On May 12, 2031, the board met the farmers.'],
    ['a hyphen', 'The North-South talks ended in a ten-year pact.'],
    ['a short list', 'The board met Ada, Tomas, Lena.'],
  ])('are not torn apart at %s', (_, text) => {
    expect(clausesIn(text)).toHaveLength(1);
  });

  test('hold every word once, in order', () => {
    const piece = fc.constantFrom(
      'the board met',
      'while',
      ', ',
      'who',
      ' – ',
      'in May 2031',
      'and',
      '(',
      ')',
      'Porto',
      ';',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 20 }), (parts) => {
        const analysis = analysisOf(`The plan ${parts.join(' ')} x.`);
        const range = tokenRange(analysis, 0);
        const { document, tokens, hits, dates } = analysis;
        const clauses = clausesOf(document.text, tokens, range, hits[0] ?? [], dates[0] ?? []);
        let at = range.from;
        for (const { from, to } of clauses) {
          expect(from).toBe(at);
          expect(to).toBeGreaterThan(from);
          at = to;
          expect(clauseAt(clauses, tokens, tokens.start[from] ?? 0)).toEqual({ from, to });
        }
        expect(at).toBe(range.to);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a cut text', () => {
  const text = 'The board met, and the mayor left.';
  const whole = { start: 0, end: text.length };
  test.each([
    [0, text.length, text],
    [0, 13, 'The board met …'],
    [15, 33, '… and the mayor left.'],
    [15, 24, '… and the m …'],
  ])('[%i, %i) marks each cut', (start, end, shown) => {
    expect(cutText(text, { start, end }, whole)).toBe(shown);
  });
});
