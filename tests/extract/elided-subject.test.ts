import { describe, expect, test } from 'vitest';
import { tokenRange } from '../../src/extract/analysis.ts';
import { elidedSubject } from '../../src/extract/elided-subject.ts';
import { analysisOf } from '../fixtures/build-briefing.ts';

/** Names that the words from `from` on of the last sentence leave out. */
function leftOut(text: string, from: string): string[] {
  const analysis = analysisOf(text);
  const index = analysis.sentences.length - 1;
  const range = tokenRange(analysis, index);
  const at = analysis.document.text.lastIndexOf(from);
  let first = range.from;
  while ((analysis.tokens.start[first] ?? 0) < at) first += 1;
  return elidedSubject(analysis, index, { from: first, to: range.to }).map(({ surface }) => surface);
}

describe('the second half of a sentence is about', () => {
  test.each<[string, string, readonly string[]]>([
    ['Ada Brandt joined the club of Arden in 2023 and led it up in May 2024.', 'and led', ['Ada Brandt']],
    ['They trust Ada Brandt. She joined the club in 2023 and led it up in May 2024.', 'and led', ['Ada Brandt']],
  ])('%s', (text, from, names) => {
    expect(leftOut(text, from)).toEqual(names);
  });

  test('nobody when it is the whole, or when the sentence begins with none', () => {
    expect(leftOut('Ada Brandt led the club up in May 2024.', 'Ada')).toEqual([]);
    expect(
      leftOut('After a long winter in the valley the club thanked Ada Brandt and went up in May 2024.', 'and went'),
    ).toEqual([]);
  });
});
