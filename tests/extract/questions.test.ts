import { describe, expect, test } from 'vitest';
import { findQuestions } from '../../src/extract/questions.ts';
import { analysisOf } from '../fixtures/build-briefing.ts';

function asked(text: string): string[] {
  return findQuestions(analysisOf(text)).map(({ status, text: shown }) => `${status}: ${shown}`);
}

function score(text: string): number {
  return findQuestions(analysisOf(text))[0]?.score ?? 0;
}

describe('questions', () => {
  test.each([
    [
      'asked outright',
      'Will the bridge be opened before the winter comes?',
      'Will the bridge be opened before the winter comes?',
    ],
    [
      'behind a colon',
      'The mayor asked a central question: can the old dam hold for another winter?',
      'can the old dam hold for another winter?',
    ],
    ['whether', 'Whether the dam holds is for engineers to say.', 'Whether the dam holds is for engineers to say.'],
    [
      'called open',
      'It remains to be seen who will pay for the bridge.',
      'It remains to be seen who will pay for the bridge.',
    ],
    [
      'without a date',
      'No date has been set for the opening of the bridge.',
      'No date has been set for the opening of the bridge.',
    ],
    [
      'hanging on something',
      'The opening hinges on the weather of the next weeks.',
      'The opening hinges on the weather of the next weeks.',
    ],
    ['with another question mark', '桥 会 不会 在 冬天 之前 开放 吗？', '桥 会 不会 在 冬天 之前 开放 吗？'],
  ])('%s', (_, text, question) => {
    expect(asked(text)).toEqual([`open: ${question}`]);
  });

  test('items of a list that is introduced as open, whatever their words', () => {
    const items = ['Who will pay for the new bridge', 'The day on which it opens'];
    const list = items.map((item) => `- ${item}`).join('\n');
    const found = items.map((item) => `open: ${item}`);
    expect(asked(`## Open questions\n\n${list}`)).toEqual(found);
    expect(asked(`Two points remain unresolved:\n\n${list}`)).toEqual(found);
    expect(asked(`## The bridge\n\nThe council decided two points:\n\n${list}`)).toEqual([]);
  });

  test('one that says that its matter was called off', () => {
    expect(asked('It is unclear why the vote was called off by the board.')).toEqual([
      'called off: It is unclear why the vote was called off by the board.',
    ]);
  });

  test.each([
    ['a report', 'The bridge was opened on Monday by the mayor of the town.'],
    ['a question of the writer', 'Why should we care about the old dam today?'],
    ['a few words', 'Why not? Really?'],
    ['a row of a table', '| Matter | State |\n| --- | --- |\n| Price of the bridge | It is unclear who pays for it |'],
    ['a heading', '## Will the bridge be opened before the winter comes?\n\nThe town is small.'],
    ['a clear matter', 'The engineers made a clear point about the old gate.'],
  ])('%s: none', (_, text) => {
    expect(asked(text)).toEqual([]);
  });

  test('listed ones are surer than asked ones, and these surer than what is only called open', () => {
    const [listed, outright, open] = [
      score('## Open questions\n\n- Who will pay for the new bridge'),
      score('Will the bridge be opened before winter?'),
      score('It is unclear who will pay for the bridge.'),
    ];
    expect(listed).toBeGreaterThan(outright ?? 0);
    expect(outright).toBeGreaterThan(open ?? 0);
    expect(open).toBeGreaterThan(0);
  });
});
