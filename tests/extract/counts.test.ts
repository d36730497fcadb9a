import { describe, expect, test } from 'vitest';
import { tokenRange } from '../../src/extract/analysis.ts';
import { findCounts } from '../../src/extract/counts.ts';
import { analysisOf } from '../fixtures/build-briefing.ts';

function countsIn(text: string): string[] {
  const analysis = analysisOf(text);
  return findCounts(analysis, 0, tokenRange(analysis, 0)).map(({ value, unit }) => `${value} ${unit}`);
}

describe('counts', () => {
  test.each([
    ['The flood killed 12 people and injured 40 others.', ['12 people', '40 others']],
    ['The flood left 1,200 people without a roof.', ['1200 people']],
    ['The council paid for 3.5 million bricks.', ['3500000 bricks']],
    ['The flood killed twelve people.', ['12 people']],
    ['The flood killed thirty-six people.', ['36 people']],
    ['The flood left 12 dead and 19 dead dolphins.', ['12 dead', '19 dolphins']],
    ['A crew of 40 constructor apprentices came.', ['40 constructor']],
  ])('%s', (text, counts) => {
    expect(countsIn(text)).toEqual(counts);
  });

  test.each([
    ['hedged', 'About 40 houses fell, at least 12 people died, and nearly 300 sheep were lost.'],
    ['money', 'The dam cost $40 dollars and €12 coins.'],
    ['dates', 'The dam opened on 12 May 2031.'],
    ['time', 'It took 12 years, 3 months and 40 minutes.'],
    ['shares', 'It grew by 12 percent.'],
    ['the ends of a range', 'The pump moves 35,000 to 60,000 barrels, or 1.5-2.5 million gallons.'],
    ['a part of a name', 'The pump is a KL-40 built by nobody.'],
    ['names', 'They took Route 66 and met 12 Norlanders.'],
    ['no unit', 'They won 12 of 14, and 15.'],
    ['a unit beyond a mark', 'They won by 12, people said.'],
  ])('%s: none', (_, text) => {
    expect(countsIn(text)).toEqual([]);
  });

  test('know the words around, which say what is counted', () => {
    const analysis = analysisOf('The flood killed 12 people and injured 40 people.');
    const [killed, injured] = findCounts(analysis, 0, tokenRange(analysis, 0)).map(
      ({ around }) => new Set([...around].map((stem) => analysis.vocabulary.word(stem))),
    );
    expect(killed?.has('kill')).toBe(true);
    expect(injured?.has('kill')).toBe(false);
    expect(injured?.has('injur')).toBe(true);
  });
});
