import { expect, test } from 'vitest';
import { tokenRange } from '../../src/extract/analysis.ts';
import { findSums } from '../../src/extract/sums.ts';
import { analysisOf } from '../fixtures/build-briefing.ts';

test.each([
  ['The weir cost 6 million euros.', ['6 million euros EUR']],
  ['The weir cost $6.5 billion, of which half is lost.', ['$6.5 billion USD']],
  ['They sawed off $6.5 billion of its value.', ['$6.5 billion USD']],
  ['The guild pays €250 million a year.', ['€250 million EUR a year']],
  ['The guild lost 3 percent this year.', ['3 % %']],
  ['The guild could lose as much as $6 billion.', []],
  ['The guild handed over $6 million.', ['$6 million USD']],
  ['The guild spent over $6 million.', []],
  ['The guild owns 6 million bricks.', []],
])('%s', (text, sums) => {
  const analysis = analysisOf(text);
  expect(findSums(analysis, 0, tokenRange(analysis, 0)).map((sum) => `${sum.text} ${sum.what}`)).toEqual(sums);
});
