import { expect, test } from 'vitest';
import { findTerms } from '../../src/extract/terms.ts';
import { analysisOf } from '../fixtures/build-briefing.ts';

test.each([
  ['The miller was sentenced to three years in prison.', ['three years']],
  ['The guild gave the miller a two-week ban.', ['two-week']],
  ['The lease of the mill runs for 36 months.', ['36 months']],
  ['The lease of the mill runs for thirty-six months.', ['thirty-six months']],
  ['The lease ran for about three years.', []],
  ['The mill burned down three years ago.', []],
  ['In the last three years nobody came.', []],
  ['Three years later the mill was open.', []],
  ['The mill is 300 years old.', []],
  ['The lease runs for two to three years.', []],
  ['The lease ends on 3 May 2031.', []],
])('%s', (text, terms) => {
  expect(findTerms(analysisOf(text), 0).map((one) => one.text)).toEqual(terms);
});
