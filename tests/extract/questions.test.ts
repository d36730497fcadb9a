import { describe, expect, test } from 'vitest';
import { findQuestions } from '../../src/extract/questions.ts';
import { analysesOf, analysisOf, documentOf } from '../fixtures/build-briefing.ts';

function asked(text: string): string[] {
  return findQuestions(analysisOf(text)).map(({ status, text: shown }) => `${status}: ${shown}`);
}

/** What is asked by a document with one section. */
function section(heading: string, text: string): string[] {
  return asked(`# The bridge\n\nIt is old.\n\n## ${heading}\n\n${text}`);
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

  test('a heading that asks whether something will be, or when', () => {
    expect(section('Will the bridge be opened before winter?', 'A report is due.')).toEqual([
      'open: Will the bridge be opened before winter?',
    ]);
    expect(section('Will there be an inquiry?', 'A report is due.')).toEqual(['open: Will there be an inquiry?']);
    expect(section('When will the bridge be opened?', 'A report is due.')).toEqual([
      'open: When will the bridge be opened?',
    ]);
    expect(section('Are the guards going to strike?', 'They say so.')).toHaveLength(1);
    expect(section('Should I take the ferry today?', 'A report is due.')).toEqual([]);
  });

  test('a heading of what was, where its section answers it or leaves it open', () => {
    expect(section('Was there a cover-up?', 'No. The files were read by two judges.')).toHaveLength(1);
    expect(section('Was there a cover-up?', 'The inspectors found no evidence of it.')).toHaveLength(1);
    expect(section('Was there a cover-up?', 'The bridge stands in the north of the town.')).toEqual([]);
  });

  test('with the sentence before, where it says “they” or “it” of what that one names', () => {
    const before = 'The engineers of Arden left the site on Monday.';
    expect(asked(`${before} Will they be back in time for the winter?`)).toEqual([
      `open: ${before} Will they be back in time for the winter?`,
    ]);
    expect(asked(`${before} It is not known whether they were paid.`)).toEqual([
      `open: ${before} It is not known whether they were paid.`,
    ]);
  });

  test.each([
    // Where the sentence before says “it” too, the one before that is shown as well.
    'The tax is to be raised at midnight. It covers bread and salt. Will it hold?',
    // A question cut short says of whom it asks, the sentence before what.
    'Any baker who wants to sue has until May. Will Hallam?',
  ])('with the sentences before that say what is asked: %s', (text) => {
    expect(asked(text)).toEqual([`open: ${text}`]);
  });

  test.each([
    ['The town wants a second mill.', 'Will the money be found?'],
    ['The vote is on Thursday.', 'Will the mayor survive it?'],
    ['The farmers asked for an inquiry.', 'Whether there will be one is undecided.'],
  ])('that says little is shown with the sentence before: %s %s', (before, question) => {
    expect(asked(`${before} ${question}`)).toEqual([`open: ${before} ${question}`]);
    expect(asked(`It wants more of these. ${question}`).join(' ')).not.toContain('more of these');
  });

  test.each([
    'We want to know who opened the gates of the dam.',
    'Nobody can tell us either whether the old mill will be rebuilt where it stood.',
    'The town says it may sell the old mill this autumn; whether it will do so is uncertain.',
    'Why the bells stayed silent is a question on which the judge gives up.',
  ])('that somebody wants answered: %s', (text) => {
    expect(asked(text)).toEqual([`open: ${text}`]);
  });

  test.each([
    "We don't know who opened the gates of the dam, said a farmer.",
    'We want to know what you think of the dam.',
    'Whoever opened the gates may be charged, and his fate may be uncertain.',
  ])('not where somebody speaks of himself, or of what may come: %s', (text) => {
    expect(asked(text)).toEqual([]);
  });

  test('asked outright of what the sentence before calls open: one question', () => {
    const text = 'The origin of the fire in the old mill is disputed. Who lit it?';
    expect(asked(text)).toEqual([`open: ${text}`]);
  });

  test('of what “that” would mean, which says itself what is asked', () => {
    const text = 'Does that mean that the mill will run again?';
    expect(asked(`# The mill\n\nIt is old.\n\n${text} Nobody will say so.`)).toEqual([`open: ${text}`]);
  });

  test('in few words that all tell something', () => {
    expect(asked('Who burnt the archive?')).toEqual(['open: Who burnt the archive?']);
    expect(asked('Will Hallam appeal?')).toEqual(['open: Will Hallam appeal?']);
    expect(asked('Who is Ada Lind?')).toEqual([]);
    expect(asked('Will it rain?')).toEqual([]);
    expect(asked('Who did that now?')).toEqual([]);
  });

  test('behind words that call it unknown, whoever says them', () => {
    expect(asked('What we don’t know: whether the miller, who left in May, was paid.')).toEqual([
      'open: whether the miller, who left in May, was paid.',
    ]);
    expect(asked('What we know: whether it rains, the mill runs.')).toEqual([]);
  });

  test('in an item that begins with a label', () => {
    const items = [
      '**The archive.** Nobody knows who burnt it.',
      '**The mill.** There is no plan for the wheel. Will there be one before the winter? The miller is silent.',
    ];
    expect(section('What is unresolved', items.map((item) => `- ${item}`).join('\n'))).toEqual([
      'open: The archive. Nobody knows who burnt it.',
      'open: The mill. There is no plan for the wheel. Will there be one before the winter?',
    ]);
  });

  test('what goes on with a question is none of its own', () => {
    expect(asked('Can the pact between the towns hold? The answer hinges on the price of water.')).toHaveLength(1);
  });

  test('of two doubts in a row, each that asks something', () => {
    const doubts = 'It is unclear who is behind the theft. It is also open whether the abbey will pay the ransom.';
    expect(asked(doubts)).toHaveLength(2);
  });

  test('one that says that its matter was called off', () => {
    expect(asked('It is unclear why the vote was called off by the board.')).toEqual([
      'called off: It is unclear why the vote was called off by the board.',
    ]);
  });

  test.each([
    ['a report', 'The bridge was opened on Monday by the mayor of the town.'],
    ['a question of the writer', 'Why should we care about the old dam today?'],
    ['an aside that begins with “whether”', 'Whether by design or not, the board saved a lot of money.'],
    ['a few words', 'Why not? Really?'],
    ['a row of a table', '| Matter | State |\n| --- | --- |\n| Price of the bridge | It is unclear who pays for it |'],
    ['a heading that leads in what its section tells', '## How did the bridge fall?\n\nThe town is small.'],
    ['a heading of what was, told under it', '# A\n\n## Was the bridge in use?\n\nIt carried trams until 2019.\n'],
    ['a heading over nothing', '# A\n\n## Will the bridge be opened in winter?'],
    ['what only wears the mark', 'The second trial of the engine?'],
    ['an unknown number', 'The shepherds, of whom an unknown number drowned, were never counted.'],
    ['a doubt of what may come', 'A defeat could put the plan of the bridge in doubt.'],
    ['what is told to be disputed', 'This page collects what is known and what is disputed about the bridge.'],
    ['a pronoun without a statement before it', 'Will they be back in time for the winter?'],
    ['a statement that says “that” of what it doubts', 'On Friday that plan was stopped, pending a report.'],
    ['a fate that is told', 'Metal, not money, decided how high the tower is.'],
    ['a thing not yet built', 'The village shows them in a hall yet to be built beside the church.'],
    ['a question that says so itself', 'Isn’t the town hall full of lawyers these days?'],
    ['what nobody can know the noun of', 'Whether there will be one is undecided.'],
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

function askedIn(text: string, language: string): string[] {
  const files = { 'a.md': documentOf(text, { language, published: '2031-05-05' }) };
  return analysesOf(files).flatMap((analysis) => findQuestions(analysis).map((question) => question.text));
}

describe('questions of other languages', () => {
  test.each([
    ['de', 'Ob die Brücke in diesem Jahr gebaut wird, ist noch offen.'],
    ['fr', 'On ignore encore qui paiera les réparations du pont.'],
    ['es', 'Todavía se desconoce quién pagará las obras del puente.'],
  ])('%s: “%s” is one', (language, text) => {
    expect(askedIn(text, language)).toEqual([text]);
  });

  test.each([
    ['fr', 'Si le pont ferme en mai, trois cents emplois sont en jeu.'],
    ['es', 'Si el puente cierra en mayo, el pueblo pierde su mercado.'],
  ])('%s: “%s” is a condition', (language, text) => {
    expect(askedIn(text, language)).toEqual([]);
  });
});
