import { expect, test } from 'vitest';
import { tokenRange } from '../../src/extract/analysis.ts';
import { typesIn } from '../../src/extract/clause-facts.ts';
import { analysisOf } from '../fixtures/build-briefing.ts';

function kindsOf(text: string): string[] {
  const analysis = analysisOf(text);
  return typesIn(analysis, tokenRange(analysis, 0));
}

test('a strike of workers is no attack, where the documents speak of workers', () => {
  expect(
    kindsOf('The second strike began on 3 May 2031. The unions want a higher wage, and the workers are angry.'),
  ).toEqual(['protest']);
});

test('a strike is an attack where they speak of attacks', () => {
  expect(
    kindsOf(
      'The second strike began on 3 May 2031. A raid and an ambush came before, and workers hid from the bombings.',
    ),
  ).toEqual(['attack']);
});
