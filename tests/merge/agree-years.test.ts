import { describe, expect, test } from 'vitest';
import { analysesOf, documentOf } from '../fixtures/build-briefing.ts';

const HISTORY =
  'The mayor of Arden planned the tower in 2027. He began it in 2028. The money was gone in 2029. In 2030 the town was poor.';
const NEWS = documentOf(
  'Prosecutors charged Mara Lind with fraud on 22 January 2031. The trial begins on 5 May 2031.',
  {
    published: '2031-03-01',
  },
);

/** Days that the first document tells. */
function daysIn(text: string, other: string): string[] {
  const [first] = analysesOf({ 'a.md': documentOf(text, { published: '2031-03-10' }), 'b.md': other });
  return (first?.dates.flat() ?? [])
    .filter(({ granularity }) => granularity === 'day')
    .map(({ interval }) => interval.start);
}

describe('a day without a year that took an earlier one of its text', () => {
  test('is the one near the document where another tells that in the same words', () => {
    const charged = 'Lind was charged with fraud on 22 January. When is it? On 5 May, in Hollin.';
    expect(daysIn(`${HISTORY} ${charged}`, NEWS)).toEqual(['2031-01-22', '2031-05-05']);
  });

  test.each([
    ['another tells something else of that day', 'The tower was opened on 22 January.', NEWS],
    [
      'another tells the earlier one too',
      'Lind was charged with fraud on 22 January.',
      NEWS.replace('The trial', 'She had been charged with fraud on 22 January 2030. The trial'),
    ],
  ])('stays where %s', (_, told, other) => {
    expect(daysIn(`${HISTORY} ${told}`, other)).toEqual(['2030-01-22']);
  });
});
