import { describe, expect, test } from 'vitest';
import { findTakeaways, type TakeawayFinding } from '../../src/extract/takeaways.ts';
import { analysisOf } from '../fixtures/build-briefing.ts';

function takeawaysIn(text: string): TakeawayFinding[] {
  return findTakeaways(analysisOf(text), () => 1, 1);
}
function statedIn(text: string): string[] {
  return takeawaysIn(text).flatMap(({ stated, text: shown }) => (stated ? [shown] : []));
}

/** Whether a sentence is found amid others that state nothing. */
function isFound(sentence: string): boolean {
  const text = `The weir is old.\n\nA circus came to town in spring.\n\n${sentence}\n\nChildren ate ice cream.`;
  return takeawaysIn(text).some(({ text: shown }) => shown === sentence);
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
      'prose under what it comes down to',
      'The town is small and old.\n\n## What it comes down to\n\nThe dam is safe for another ten years.',
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
      'what a question announces',
      'What to take away from all this? The gates held for a night. Judges wrote the rules, but it was millers who kept them.',
      ['The gates held for a night.', 'Judges wrote the rules, but it was millers who kept them.'],
    ],
    [
      'a short item with all its sentences',
      '## Three lessons\n\n1. Build late, plan early. The rush for stone did more harm than the flood.\n2. Ask the keeper.',
      ['Build late, plan early. The rush for stone did more harm than the flood.'],
    ],
    [
      'a few words with what is said to them',
      'Two conclusions. A pump costs money. The old one died twelve days before the new one ran.',
      ['A pump costs money. The old one died twelve days before the new one ran.'],
    ],
    [
      'one thing to remember',
      'If you remember one thing from all this: a permit is not a plan.',
      ['If you remember one thing from all this: a permit is not a plan.'],
    ],
    [
      'all items of a list of insights',
      '## Key insights\n\n- The town underestimated the neighbours; they underestimated the frost.',
      ['The town underestimated the neighbours; they underestimated the frost.'],
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
    [
      'an item of what remains at stake',
      '## What remains at stake\n\n- The millers could lose their only road to the town.',
    ],
    ['an expert on a day', 'On 3 May 2031 the engineers concluded that the wall of the dam was safe.'],
    ['a list of what is known', '## What we know\n\n- The gates of the dam were opened at noon.'],
    ['what leans on the line before', '## Key takeaways\n\nIt blames the old keeper for the flood of the spring.'],
    ['a farewell', '## The short version\n\nUntil next time, keep your feet and your powder dry.'],
    ['a few words', '## Key takeaways\n\n- The dam is safe.'],
    ['an endless sentence', `## Key takeaways\n\n- The dam is safe ${'and old '.repeat(40)}.`],
    ['an item of another list', '## Members\n\n- The dam is safe for another ten years.'],
    ['a sentence that speaks of lessons', 'The children have their swimming lessons behind the old dam.'],
  ])('%s: none', (_, text) => {
    expect(statedIn(text)).toEqual([]);
  });
});

test('a sentence that only announces gives way to what it announces', () => {
  expect(statedIn('Here is what I take from the year. Nobody looks at an old weir before it breaks.')).toEqual([
    'Nobody looks at an old weir before it breaks.',
  ]);
});

describe('what a document leaves with that it does not state', () => {
  const text = [
    'The dam leaks at the eastern gate. The council knows that the dam leaks at its gate.',
    'A circus came to town with two tired lions in spring. Children ate ice cream on the way home from it.',
    'Ultimately the dam needs a new eastern gate before the winter comes.',
    'I think that my friends should all go home and sleep now.',
  ].join('\n\n');

  test('is the sentence that opens it, and those that make a point; what somebody thinks is none', () => {
    const found = takeawaysIn(text);
    expect(found.map(({ text: shown }) => shown)).toEqual([
      'The dam leaks at the eastern gate.',
      'Ultimately the dam needs a new eastern gate before the winter comes.',
    ]);
    expect(found.map(({ score }) => score)).toEqual([1, 0.8]);
  });

  test.each([
    'Money, not water, was what the millers were afraid of.',
    'A weir is only as strong as the keeper who looks after it.',
    'Historians have described the flood as proof that old walls need young eyes.',
    'The bridge is a promise rather than a road.',
    'An empty lock, she said, is worth less than a full bucket.',
  ])('makes a point: %s', (sentence) => {
    expect(isFound(sentence)).toBe(true);
  });

  test.each([
    'The keeper opened the gates at noon and went home to his dinner.',
    'The work cost 40 crowns more than the council had thought on 3 May 2031.',
    '“We want a weir rather than a wall,” said the miller.',
    'The millers of Elbrook: Want the weir for the town, not for the rowers.',
    'The full report on the old lock remains sealed in a drawer of the mayor.',
    'My brother is better than the keeper at nearly everything.',
    'Nobody came, not the miller, not the keeper, not even the priest of the village.',
    'It remains unclear whether the keeper or the council decides about the gates.',
  ])('makes none: %s', (sentence) => {
    expect(isFound(sentence)).toBe(false);
  });

  test.each([
    ['What the long delay means above all is that the millers gain a winter.', true],
    ['What remains, whatever the judge says, is the insight that nobody measures the river.', true],
    ['What the millers lost in spring is unknown to the town.', false],
    ['What is at stake in the valley is that nobody measures the river.', false],
    ['Whether the mill that stands in the valley is that old is asked.', false],
  ])('where it leads up to its point: %s', (sentence, found) => {
    expect(isFound(sentence)).toBe(found);
  });

  test('is no first sentence in which a writer speaks of himself', () => {
    expect(takeawaysIn('I have walked past the old weir every morning. The keeper is a quiet man.')).toEqual([]);
  });

  test('a document that states its own adds only what makes a point', () => {
    const both = takeawaysIn(`${text}\n\n## Key takeaways\n\n- The gate of the dam must be renewed this year.`);
    expect(both.map(({ stated, text: shown }) => [stated, shown.split(' ')[0]])).toEqual([
      [true, 'The'],
      [false, 'Ultimately'],
    ]);
  });

  test('a document without a sentence has none', () => {
    expect(takeawaysIn('## Heading only')).toEqual([]);
    expect(takeawaysIn('Too short.')).toEqual([]);
  });
});
