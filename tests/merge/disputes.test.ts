import { describe, expect, test } from 'vitest';
import { disputesOf } from '../../src/merge/conflicts/disputes.ts';
import { cited, conflictOf } from '../fixtures/invent-snapshot.ts';

const disputes = disputesOf([{ conflict: conflictOf('c'), sentences: new Set(['a:10']), repeats: [], events: [] }]);

function marksOf(document: string, start: number, end: number): string[] {
  return disputes('Three people died.', [{ ...cited(), document, start, end }]);
}

describe('a line is disputed', () => {
  test.each([
    ['by the sentence that states a side', 'a', 10, 30, ['c']],
    ['by a quote of several sentences that holds it', 'a', 6, 30, ['c']],
    ['not by the sentence before', 'a', 0, 10, []],
    ['not by the one behind', 'a', 30, 40, []],
    ['not by another document', 'b', 10, 30, []],
  ])('%s', (_, document, start, end, marks) => {
    expect(marksOf(document, start, end)).toEqual(marks);
  });
});
