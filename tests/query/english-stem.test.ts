import { expect, test } from 'vitest';
import { englishStem } from '../../src/query/english-stem.ts';

test.each([
  ['found', 'find'],
  ['paid', 'paying'],
  ['withdrew', 'withdraws'],
  ['owner', 'owns'],
  ['investors', 'invested'],
  ['failure', 'failed'],
  ['winner', 'won'],
  ['seller', 'sold'],
])('%s has the stem of %s', (one, other) => {
  expect(englishStem(one)).toBe(englishStem(other));
});

test.each([
  ['river', 'rive'],
  ['port', 'porter house'],
  ['buyer', 'seller'],
  ['leader', 'leaf'],
  ['ever', 'eve'],
])('%s has not that of %s', (one, other) => {
  expect(englishStem(one)).not.toBe(englishStem(other));
});
