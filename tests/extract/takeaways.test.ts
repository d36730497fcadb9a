import { describe, expect, test } from 'vitest';
import { findTakeaways, type TakeawayFinding } from '../../src/extract/takeaways.ts';
import { analysisOf } from '../fixtures/build-briefing.ts';

function takeawaysIn(text: string): TakeawayFinding[] {
  return findTakeaways(analysisOf(text), () => 1, 1);
}
function statedIn(text: string): string[] {
  return takeawaysIn(text).flatMap(({ stated, text: shown }) => (stated ? [shown] : []));
}

describe('stated takeaways', () => {
  test.each([
    [
      'items under a heading on takeaways',
      '## Key takeaways\n\n- The dam is safe for another ten years.\n- Nobody will pay for the bridge.',
      ['The dam is safe for another ten years.', 'Nobody will pay for the bridge.'],
    ],
    [
      'short prose under a heading on takeaways',
      'The town is small and old.\n\n## What to take away\n\nThe dam is safe for another ten years.',
      ['The dam is safe for another ten years.'],
    ],
    [
      'a labelled sentence',
      'Takeaway: The dam is safe for another ten years.',
      ['Takeaway: The dam is safe for another ten years.'],
    ],
    [
      'what a short sentence announces',
      'Three conclusions. First, the gates held for a night. Second, nobody had tested the pumps.',
      ['First, the gates held for a night.', 'Second, nobody had tested the pumps.'],
    ],
    [
      'a sentence that says that it is the lesson',
      'The lesson that engineers repeat is that old pumps need new hands.',
      ['The lesson that engineers repeat is that old pumps need new hands.'],
    ],
    [
      'a labelled row',
      '| Point | What |\n| --- | --- |\n| Main lesson | Old dams need constant care and money |\n| Height | The dam is forty metres high |',
      ['Main lesson | Old dams need constant care and money'],
    ],
  ])('%s', (_, text, stated) => {
    expect(statedIn(text)).toEqual(stated);
  });

  test.each([
    [
      'a long section under such a heading',
      `## Key takeaways\n\n${'The old dam is safe for another ten years. '.repeat(12)}`,
    ],
    ['an item of what remains open', '## What remains open\n\n- The council of the town is confident of a majority.'],
    ['a question', '## Key takeaways\n\n- Is the dam safe for another ten years?'],
    ['a few words', '## Key takeaways\n\n- The dam is safe.'],
    ['an endless sentence', `## Key takeaways\n\n- The dam is safe ${'and old '.repeat(40)}.`],
    ['an item of another list', '## Members\n\n- The dam is safe for another ten years.'],
    ['a sentence that speaks of lessons', 'The children have their swimming lessons behind the old dam.'],
  ])('%s: none', (_, text) => {
    expect(statedIn(text)).toEqual([]);
  });
});

describe('central sentences', () => {
  const text = [
    'The dam leaks at the eastern gate. The council knows that the dam leaks at its gate.',
    'A circus came to town with two tired lions in spring. Children ate ice cream on the way home from it.',
    'Ultimately the dam needs a new eastern gate before the winter comes.',
    'I think that my friends should all go home and sleep now.',
  ].join('\n\n');
  const found = takeawaysIn(text);

  test('what the document is about and concludes comes first, what somebody thinks last', () => {
    expect(found[0]?.text).toBe('Ultimately the dam needs a new eastern gate before the winter comes.');
    expect(found[0]?.score).toBe(1);
    expect(found.map(({ text: shown }) => shown)).not.toContain(
      'I think that my friends should all go home and sleep now.',
    );
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  test('a document that states its own adds one more at most', () => {
    const both = takeawaysIn(`${text}\n\n## Key takeaways\n\n- The gate of the dam must be renewed this year.`);
    expect(both.map(({ stated }) => stated)).toEqual([true, false]);
  });

  test('a document without a sentence has none', () => {
    expect(takeawaysIn('## Heading only')).toEqual([]);
    expect(takeawaysIn('Too short.')).toEqual([]);
  });
});
