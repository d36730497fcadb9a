import { expect, test } from 'vitest';
import { CueBeginning } from '../../../src/extract/cues/cue-beginning.ts';
import { cuePatternOf } from '../../../src/extract/cues/cue-pattern.ts';
import { Vocabulary } from '../../../src/extract/vocabulary.ts';

const vocabulary = new Vocabulary();
const phrases = ['call', 'call off', 'call for*', 'call … off', 'call off all'];
const beginning = new CueBeginning(
  phrases.map((phrase) => ({ phrase, words: cuePatternOf(phrase) })),
  vocabulary,
);

test.each([
  ['off', ['call', 'call off', 'call … off', 'call off all']],
  ['forth', ['call', 'call for*', 'call … off']],
  ['them', ['call', 'call … off']],
])('before “%s” only those cues are tried that may go on with it', (next, expected) => {
  const id = vocabulary.idOf(next);
  for (let time = 0; time < 2; time++) expect(beginning.before(id).map(({ phrase }) => phrase)).toEqual(expected);
});

test('before none of their second words, those that need no second word', () => {
  expect(beginning.alone.map(({ phrase }) => phrase)).toEqual(['call', 'call … off']);
});
