import { describe, expect, test } from 'vitest';
import { counted } from '../../src/view/counted.ts';

describe('a number with its thing', () => {
  test.each([
    ['en', 0, '0 documents'],
    ['en', 1, '1 document'],
    ['en', 2, '2 documents'],
    ['de', 1, '1 document'],
    ['de', 21, '21 documents'],
    ['fr', 0, '0 document'],
  ])('%s, %d', (locale, count, text) => {
    expect(counted(locale, count, { one: '# document', other: '# documents' })).toBe(text);
  });
});
