import { expect, test } from 'vitest';
import { analysisOf } from '../../fixtures/build-briefing.ts';

/** Whether some word of a sentence names a matter that questions ask after. */
function carries(text: string): boolean {
  const { tokens, matcher } = analysisOf(text);
  return [...tokens.word.keys()].some((at) => matcher.answers.mattersAt(tokens, at).length > 0);
}

test.each([
  'The town granted permission for the bells.',
  'The town gave the mill its blessing.',
  'The judge found the miller guilty.',
])('a verb and what it carries are found with a few words between them: %s', (text) => {
  expect(carries(text)).toBe(true);
});

test.each([
  'The town granted the miller of the old bridge a long permission.',
  'The town gave bread, permission or not.',
  'The town granted.',
  'The permission of the town was granted.',
])('not with many, nor behind a comma, nor the other way round: %s', (text) => {
  expect(carries(text)).toBe(false);
});
