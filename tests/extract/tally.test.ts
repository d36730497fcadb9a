import { expect, test } from 'vitest';
import { tallyIn } from '../../src/extract/tally.ts';
import { analysesOf, analysisOf, documentOf } from '../fixtures/build-briefing.ts';

test.each([
  ['The council elected her by 108 votes to 92.', '108:92'],
  ['The council voted 21 to 18 for the dam.', '21:18'],
  ['Arden won 3–2, and the match was fair.', '3:2'],
  ['The motion passed the vote, 21 against 18.', '21:18'],
  ['The council kept it by twelve votes to nine.', '12:9'],
  // Nothing of these says how something came out.
  ['The bridge is open for 10 to 12 years.', null],
  ['The budget rose by 20 million to 40 million.', null],
  ['Arden won the match 3–2 and the replay 4–1.', null],
  ['She was born on 3 May 2031, 12 to 14 days early.', null],
])('%s', (text, key) => {
  expect(tallyIn(analysisOf(text), 0)?.key ?? null).toBe(key);
});

test('in German', () => {
  const [analysis] = analysesOf({
    'a.md': documentOf('Der Rat wählte sie mit 108 gegen 92 Stimmen.', { language: 'de', as_of: '2031-06-30' }),
  });
  expect(analysis && tallyIn(analysis, 0)?.key).toBe('108:92');
});
