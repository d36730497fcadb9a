import { expect, test } from 'vitest';
import { findElapsed } from '../../src/extract/elapsed.ts';
import { analysisOf } from '../fixtures/build-briefing.ts';

test.each([
  ['The ferry struck the pier 94 seconds after it had left.', ['94 seconds']],
  ['The ferry left; 40 minutes later it struck the pier.', ['40 minutes']],
  ['Twenty minutes into the match the lights went out.', ['20 minutes']],
  ['About 40 minutes later it struck the pier.', []],
  ['Two hours later it struck the pier.', []],
  ['The match lasted 90 minutes and nobody scored.', []],
  ['It opened 40 years after the war.', []],
  ['They sat down 20 minutes before the match.', []],
])('%s', (text, times) => {
  expect(findElapsed(analysisOf(text), 0).map((one) => one.text)).toEqual(times);
});
