import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/model/claim.ts';
import { documentOf, snapshotOf } from '../fixtures/build-briefing.ts';
import { asking, questionsOf, type Told } from './ledgers/after-asking.ts';

/** `status since day: day status document, …` */
function ledgerOf({ status, since, ledger }: Question): string {
  const steps = ledger.map((step) => `${step.asOf ?? 'undated'} ${step.status} ${step.citations[0]?.document ?? ''}`);
  return `${status} since ${since ?? 'unknown'}: ${steps.join(', ')}`;
}

/** How a question stands that is asked in a heading, by the answer below it. */
function below(answer: string): string {
  const asked = '## Will the regatta of Arden be held?';
  const told = `# Where things stand\n\n${asked}\n\n${answer}\n\n## The weather\n\nIt rains.`;
  return questionsOf([[told, '2031-05-10']])
    .filter(({ title }) => title.includes('regatta'))
    .map(({ status }) => status)
    .join(', ');
}

const BRIDGE = {
  id: 'bridge',
  title: 'Will the toll bridge be opened?',
  evidence: [['toll bridge']],
  settles: {
    answered: [['bridge'], ['was opened', 'has opened']],
    calledOff: [['bridge'], ['called off', 'scrapped']],
  },
};

/** The ledger of the tracked question over some documents. */
function follow(...told: readonly Told[]): string {
  const [question] = questionsOf(told, [BRIDGE]);
  expect(question).toMatchObject({ id: 'bridge', title: BRIDGE.title, tracked: true });
  return question === undefined ? '' : ledgerOf(question);
}

describe('an answer right below a heading that asks', () => {
  test.each([
    ['Yes. The crews have dropped their threat to stay away, and it was called off in writing.', 'answered'],
    ['No. It has been called off because of the flood.', 'called off'],
    ['It might. The rowing union will vote on it in June.', 'open'],
  ])('%s: %s', (answer, status) => {
    expect(below(answer)).toBe(status);
  });
});

test('a report that is made public has been published', () => {
  const [question] = questionsOf([
    ['Will the report on the dam be made public? The statutes say nothing of it.', '2031-05-10'],
    ['The report on the dam was published on 3 June 2031.', '2031-06-20'],
  ]);
  expect(question).toMatchObject({ status: 'answered', since: '2031-06-03' });
});

describe('a tracked question', () => {
  test('that no document bears on is open, without a ledger', () => {
    expect(follow(['The council met the farmers.', '2031-05-10'])).toBe('open since unknown: ');
  });

  test('is open while it is only spoken of', () => {
    expect(follow(['The toll bridge is long and new.', '2031-05-10'])).toBe('open since 2031-05-10: 2031-05-10 open a');
  });

  test('is answered by the words that its editors gave, on the evidence’s own day', () => {
    expect(
      follow(
        ['Nobody knows when the toll bridge opens.', '2031-05-10'],
        ['On 3 June 2031 the toll bridge was opened by the mayor.', '2031-06-20'],
      ),
    ).toBe('answered since 2031-06-03: 2031-05-10 open a, 2031-06-03 answered b');
  });

  test('is called off', () => {
    expect(follow(['In the end the toll bridge was called off by the board.', '2031-05-10'])).toBe(
      'called off since 2031-05-10: 2031-05-10 called off a',
    );
  });

  test('is contested when some say one and some the other', () => {
    expect(
      follow(
        ['On 3 June 2031 the toll bridge was opened by the mayor.', '2031-06-20'],
        ['The toll bridge was scrapped by the board on 7 June 2031.', '2031-06-22'],
      ),
    ).toBe('contested since 2031-06-07: 2031-06-03 answered a, 2031-06-07 contested b');
  });

  test('stays answered when a later document still wonders', () => {
    expect(
      follow(
        ['On 3 June 2031 the toll bridge was opened by the mayor.', '2031-06-20'],
        ['It is unclear what the toll bridge will cost.', '2031-07-01'],
      ),
    ).toMatch(/^answered since 2031-06-03/u);
  });

  test.each([
    'The toll bridge could be open soon, and some say that it was opened, which is unclear.',
    'Whether the toll bridge was opened is not known to the farmers.',
    'Was it true that the toll bridge was opened?',
    'The mayor hopes that in July the toll bridge was opened for good.',
  ])('is not answered by a doubtful sentence: %s', (text) => {
    expect(follow([text, '2031-05-10'])).toMatch(/^open/u);
  });

  test('words of evidence count at the start of a word, without case and accents', () => {
    const cafe = { id: 'cafe', title: 'Will the café open?', evidence: [['café'], ['open']] };
    const asked = (text: string): number => questionsOf([[text, '2031-05-10']], [cafe])[0]?.ledger.length ?? 0;
    expect(asked('The CAFES of the valley are opened by the board.')).toBe(1);
    expect(asked('The decaf is reopened.')).toBe(0);
    expect(asked('The café is closed.')).toBe(0);
  });

  test('a day to come, or one behind “since”, does not date the evidence', () => {
    expect(follow(['The toll bridge has been ready since 2 May 2031.', '2031-05-10'])).toContain('2031-05-10 open');
    expect(follow(['The toll bridge opens on 2 July 2031.', '2031-05-10'])).toContain('2031-05-10 open');
  });

  test('evidence of a document without any date is kept undated', () => {
    const snapshot = snapshotOf(
      { 'a.md': documentOf('The toll bridge is long and new.', {}) },
      { questions: [BRIDGE] },
    );
    expect(snapshot.questions.map(ledgerOf)).toEqual(['open since unknown: undated open a']);
  });

  test('a long ledger keeps what moved it', () => {
    const spoken = Array.from({ length: 30 }, (_, i) => `The toll bridge has ${i + 2} red lamps on it.`).join('\n\n');
    const steps = follow(
      [spoken, '2031-05-10'],
      ['On 3 June 2031 the toll bridge was opened by the mayor.', '2031-06-20'],
    );
    expect(steps).toMatch(/^answered since 2031-06-03/u);
    expect(steps.split(', ').length).toBeLessThanOrEqual(12);
  });

  test('a long ledger ends on what the newest document says, however much older ones say', () => {
    const spoken = Array.from({ length: 30 }, (_, i) => `The toll bridge has ${i + 2} red lamps on it.`).join('\n\n');
    const steps = follow([spoken, '2031-05-10'], ['Nothing is heard of the toll bridge.', '2031-06-20']);
    expect(steps).toMatch(/2031-06-20 open b$/u);
    expect(steps.split(', ').length).toBeLessThanOrEqual(12);
  });

  test('is open since the first document that bears on it, not since one asked', () => {
    const asked = '## Open questions\n\n- Whether the toll bridge will be opened.';
    const steps = follow(['The toll bridge is long and new.', '2031-05-10'], [asked, '2031-06-20']);
    expect(steps).toMatch(/^open since 2031-05-10/u);
  });
});

describe('a question that the documents ask', () => {
  const asks = asking('Whether the council of Arden will approve the repair of the eastern gate.');

  test('is open since it was first asked, in the asking words', () => {
    const [question] = questionsOf([asks]);
    expect(question?.title).toBe('Whether the council of Arden will approve the repair of the eastern gate.');
    expect(question?.tracked).toBe(false);
    expect(question && ledgerOf(question)).toBe('open since 2031-05-10: 2031-05-10 open a');
  });

  test('is answered by a later document', () => {
    const [question] = questionsOf([
      asks,
      ['On 2 June 2031 the council of Arden approved the repair of the eastern gate.', '2031-06-10'],
    ]);
    expect(question && ledgerOf(question)).toBe('answered since 2031-06-02: 2031-05-10 open a, 2031-06-02 answered b');
  });

  test('is called off by a later document', () => {
    const [question] = questionsOf([
      asks,
      ['The council of Arden cancelled the repair of the eastern gate on 2 June 2031.', '2031-06-10'],
    ]);
    expect(question?.status).toBe('called off');
  });

  test('is contested again by what cannot be ruled out later', () => {
    const [found] = questionsOf([
      asking('Was the fire in the mill caused by the boiler?'),
      ['On 2 June 2031 a judge concluded that the fire in the mill was not caused by the boiler.', '2031-06-10'],
      ['A link of the fire in the mill with the boiler, due to its age, cannot be ruled out.', '2031-07-10'],
    ]);
    expect(found?.status).toBe('contested');
  });

  test.each<[answer: string, status: string, shown: string]>([
    ['No. The fair has been cancelled by the town.', 'called off', 'No. The fair has been cancelled by the town.'],
    ['Yes, says the board. It opens in June.', 'answered', 'Yes, says the board.'],
    [
      'Yes, says the board. It opens in June.\n\nNo, says the miller. It is too old.',
      'contested',
      'No, says the miller.',
    ],
    ['Yes, says the board. It opens in June.\n\nYes, says the miller.', 'answered', 'Yes, says the board.'],
    ['Yes, says the board.\n\n## Is it old?\n\nNo, says the miller.', 'answered', 'Yes, says the board.'],
    ['Yes, unless it rains.', 'open', 'Yes, unless it rains.'],
    ['No one in the town knows.', 'open', 'No one in the town knows.'],
    ['Many people ask. The idea is no longer being pursued.', 'open', 'Many people ask.'],
    [
      'It has not been planned, and the idea is no longer being pursued.',
      'called off',
      'It has not been planned, and the idea is no longer being pursued.',
    ],
  ])('as a heading is answered by what stands under it: %s', (answer, status, shown) => {
    const [found] = questionsOf([
      [`# The town\n\nIt is old.\n\n## Will the mill fair be held?\n\n${answer}`, '2031-05-10'],
    ]);
    expect(found?.status).toBe(status);
    expect(found?.ledger.map(({ text }) => text)).toContain(shown);
  });

  test('whose answer is announced is shown with the sentence behind', () => {
    const answer = 'We now know who pays for the new bells of Arden. Letters show that the brewery had promised it.';
    const [found] = questionsOf([asking('Who pays for the new bells of Arden?'), [answer, '2031-06-10']]);
    expect(found?.status).toBe('answered');
    expect(found?.ledger.at(-1)?.text).toBe(answer);
  });

  test.each([
    ['The state, says the minister.', 'answered'],
    ['Ada Lind.', 'answered'],
    ['Not the state, says the minister.', 'open'],
    ['The state, says one; the town, says another.', 'open'],
    ['The state, it seems, says little of it.', 'open'],
    ['The papers, which are old, say nothing.', 'open'],
    ['The state, it is not known when, may.', 'open'],
  ])('who does it is answered by a name right behind: %s', (answer, status) => {
    const [found] = questionsOf([[`Ada Lind is old. Who will pay for the new mill of Arden? ${answer}`, '2031-05-10']]);
    expect(found?.status).toBe(status);
  });

  test.each([
    ['Has anyone found out who opened the gates?', 'No. The judge goes on.', 'open'],
    ['Has anyone opened the gates of the dam?', 'No. The judge goes on.', 'answered'],
  ])('%s %s', (asked, answer, status) => {
    const [found] = questionsOf([[`# The dam\n\nIt is old.\n\n${asked} ${answer}`, '2031-05-10']]);
    expect(found?.status).toBe(status);
  });

  test('that leans on the sentence before is shown with it', () => {
    const [found] = questionsOf([
      ['The envoys of Arden left the talks on Monday. Will they be back tomorrow?', '2031-05-10'],
      ['On 12 May 2031 the envoys of Arden came back to the talks.', '2031-06-10'],
    ]);
    expect(found?.title).toBe('The envoys of Arden left the talks on Monday. Will they be back tomorrow?');
    expect(found?.citations[0]?.quote).toBe(found?.title);
    expect(found?.status).toBe('answered');
  });

  test.each([
    ['The truce of Arden lapses on 19 May. Will it be extended?', 'On 12 May 2031 the truce was prolonged.'],
    ['Any baker may appeal until 19 May. Will Hallam?', 'On 12 May 2031 Hallam lodged an appeal.'],
  ])('whose matter stands in the sentence before is answered: %s', (asked, answer) => {
    const [found] = questionsOf([
      [asked, '2031-05-10'],
      [answer, '2031-06-10'],
    ]);
    expect(found).toMatchObject({ title: asked, status: 'answered', since: '2031-05-12' });
  });

  test('whose matter stands in the sentence before is not answered by any act that a title shares a word with', () => {
    const asked = 'The keeper, who has run the mill since 2023, said that nobody had warned him of its wheel.';
    const [found] = questionsOf([
      [`# News of the hills\n\n${asked} Whether that is so is unclear.`, '2031-05-10'],
      [
        '# The mill of Arden\n\nOn 2 June 2031 the mayor of Arden dismissed her clerk, when it emerged that his office had not followed up on a file about the mill.',
        '2031-06-10',
      ],
    ]);
    expect(found).toMatchObject({ status: 'open' });
    expect(found?.title).toContain('Whether that is so');
  });

  test('tells what stands right behind it, in its own paragraph', () => {
    const [found] = questionsOf([asking('Who will lead the choir of Arden? Two names are heard. The hall is old.')]);
    expect(found?.ledger.map(({ text, status }) => `${status}: ${text}`)).toEqual([
      'open: Who will lead the choir of Arden?',
      'open: Two names are heard.',
    ]);
  });

  test.each<[string, Told]>([
    [
      'what was known before anybody asked',
      ['On 2 April 2031 the council of Arden approved the repair of the eastern gate.', '2031-04-10'],
    ],
    ['a plan', ['The council of Arden could approve the repair of the eastern gate next month.', '2031-06-10']],
    ['another matter', ['On 2 June 2031 the football club of Arden won the cup of the valley.', '2031-06-10']],
  ])('is not answered by %s', (_, told) => {
    expect(questionsOf([asks, told])[0]?.status).toBe('open');
  });

  test('that two documents ask is one question with both askings', () => {
    const questions = questionsOf([
      asks,
      ['It is unclear whether the council of Arden will approve the repair of the eastern gate.', '2031-06-10'],
    ]);
    expect(questions).toHaveLength(1);
    expect(questions[0]?.citations.map(({ document }) => document).toSorted()).toEqual(['a', 'b']);
    expect(questions[0]?.since).toBe('2031-05-10');
  });

  test.each<[one: string, other: string, questions: number]>([
    ['Will the old notes of Arden still be exchanged in winter?', 'Can old crowns be exchanged after the change?', 1],
    ['Could Arden lose the regatta of 2033?', 'Shall Arden keep the regatta after all this?', 1],
    ['Will Ada Lind resign before the congress?', 'Will Karl Moe resign before the congress?', 2],
    ['Who ordered the payments to the mill?', 'It is not known who ordered the payments.', 1],
    ['Who ordered the opening of the gates of the dam?', 'Who gave the order to open the gates of the dam?', 1],
    ['Who ordered the payments to the mill?', 'Who stole the payments to the mill?', 2],
    ['Will the club sell the old stadium?', 'Will the club sell its striker?', 2],
    ['Will the town pay for the wall?', 'Why will the town pay for the wall?', 2],
  ])('%s %s: %i', (one, other, questions) => {
    expect(questionsOf([asking(one), [`## Open questions\n\n- ${other}`, '2031-06-10']])).toHaveLength(questions);
  });

  test('that a tracked one already follows is not told twice', () => {
    const gate = { id: 'gate', title: 'Will the gate be repaired?', evidence: [['eastern gate']] };
    const questions = questionsOf([asks], [gate]);
    expect(questions.map(({ id }) => id)).toEqual(['gate']);
    expect(questions[0]?.citations[0]?.quote).toContain('Whether the council');
  });

  test('other questions stay apart', () => {
    const questions = questionsOf([
      [`${asks[0]}\n- Who will be the next coach of the football club of Porto.`, '2031-05-10'],
    ]);
    expect(questions).toHaveLength(2);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(2);
  });
});
