import { expect, test } from 'vitest';
import { findFolded } from '../../src/query/find-folded.ts';

test.each([
  ['cafe\u0301', 'café'],
  ['café', 'cafe\u0301'],
  ['river', 'River'],
  ['river', 'river'],
])('%s is found by %s', (id, typed) => {
  expect(findFolded(['dam', id], typed)).toBe(id);
});

test('the very name goes first, and another name is none', () => {
  expect(findFolded(['Dam', 'dam'], 'dam')).toBe('dam');
  expect(findFolded(['dam', 'dams'], 'da')).toBe(null);
});
