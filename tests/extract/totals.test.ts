import { expect, test } from 'vitest';
import { findTotals } from '../../src/extract/totals.ts';
import { analysesOf, analysisOf, documentOf } from '../fixtures/build-briefing.ts';

test.each([
  ['The return of all 36 kettles was agreed.', ['36 kettles']],
  ['All the 36 kettles were sold.', ['36 kettles']],
  ['Twelve of the 63 kettles came home.', ['63 kettles']],
  ['The kettles, 36 of them, were carted off.', ['36 kettles']],
  // None of these says that it is all.
  ['They sold 36 kettles.', []],
  ['They kept 36 of the best.', []],
  ['All 36 people left.', []],
  ['It got half of the 24 million it had asked for.', []],
  ['It was open all 24 hours.', []],
])('%s', (text, totals) => {
  expect(findTotals(analysisOf(text), 0).map((one) => one.text)).toEqual(totals);
});

test('in German', () => {
  const [analysis] = analysesOf({
    'a.md': documentOf('Man gab alle 36 Kessel zurück.', { language: 'de', as_of: '2031-06-30' }),
  });
  expect(analysis && findTotals(analysis, 0).map(({ value }) => value)).toEqual([36]);
});
