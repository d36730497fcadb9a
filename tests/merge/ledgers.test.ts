import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/model/claim.ts';
import { documentOf, unproved, snapshotOf } from '../fixtures/build-briefing.ts';

type Told = readonly [body: string, asOf: string];

function questionsOf(told: readonly Told[], tracked: readonly unknown[] = []): readonly Question[] {
  const files = told.map(([body, asOf], i) => [`${'abcdef'[i] ?? i}.md`, documentOf(body, { as_of: asOf })] as const);
  const snapshot = snapshotOf(Object.fromEntries(files), { questions: tracked });
  expect(unproved(snapshot)).toEqual([]);
  return snapshot.questions;
}

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
  const asks: Told = [
    '## Open questions\n\n- Whether the council of Arden will approve the repair of the eastern gate.',
    '2031-05-10',
  ];

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

  test.each<[asked: string, answer: string, status: string]>([
    // Another verb of the same matter answers.
    [
      'Will the club of Arden stay in the northern league?',
      'On 2 June 2031 the club of Arden withdrew from the northern league.',
      'answered',
    ],
    [
      'Will the court of Arden annul the mayoral vote?',
      'On 2 June 2031 the judges declared the mayoral vote void.',
      'answered',
    ],
    // A day answers when, though it is to come.
    ['When will the eastern gate be repaired?', 'The repair of the eastern gate is due on 3 August 2031.', 'answered'],
    ['When will the eastern gate be repaired?', 'The prince of Tolle died at the gate on 2 June 2031.', 'open'],
    // A plain promise answers what will be, the mouth of a party does not.
    [
      'Will the club of Arden leave the northern league?',
      'The club of Arden will leave the northern league.',
      'answered',
    ],
    [
      'Will the club of Arden leave the northern league?',
      'The coach said the club of Arden will leave the northern league.',
      'open',
    ],
    [
      'Will the club of Arden leave the northern league?',
      'The club of Arden is expected to leave the northern league.',
      'open',
    ],
    // The verb alone says nothing.
    ['Will the club of Arden leave the northern league?', 'On 2 June 2031 the baker of Tolle left by train.', 'open'],
  ])('%s %s: %s', (question, answer, status) => {
    const [found] = questionsOf([
      [`## Open questions\n\n- ${question}`, '2031-05-10'],
      [answer, '2031-06-10'],
    ]);
    expect(found?.title).toBe(question);
    expect(found?.status).toBe(status);
  });

  test.each<[asked: string, answer: string, status: string]>([
    // What is meant may stand in the sentence before.
    [
      'Can the two sides agree on the night shifts?',
      'The plan of the mediator keeps the night shifts. On 2 June 2031 the members accepted it.',
      'answered',
    ],
    ['Will Ada Lind stay on as chief executive?', 'On 2 June 2031 Lind resigned.', 'answered'],
    [
      'Was the fire in the mill caused by the boiler?',
      'Experts said on 2 June 2031 that the fire in the mill had nothing to do with the boiler.',
      'answered',
    ],
    [
      'Will there be an inquiry into the fire?',
      'On 2 June 2031 the council set up an inquiry into the fire.',
      'answered',
    ],
    [
      'Will the Lind family support the bid?',
      'The Lind family has promised its shares, which answers the question of the bid.',
      'answered',
    ],
    // Whoever tells it of the same subject answers, whatever day or place was asked with it; not of somebody else.
    ['Will Ada Lind resign before the congress in Tolle?', 'On 2 June 2031 Lind stepped down.', 'answered'],
    ['Will Ada Lind resign before the congress in Tolle?', 'On 2 June 2031 the board sacked Lind.', 'answered'],
    ['Will Ada Lind resign before the congress in Tolle?', 'On 2 June 2031 Lind sacked the cook.', 'open'],
    ['Will Ada Lind resign before the congress in Tolle?', "On 2 June 2031 Lind's cook stepped down.", 'open'],
    ['Will Ada Lind resign before the congress in Tolle?', 'Asked of Lind, the cook stepped down.', 'open'],
    ['Will Lind resign, or will the voters have to wait?', 'On 2 June 2031 Lind stepped down.', 'answered'],
    // Who did it is told by whom, not by what befell the other.
    ['Who released the prisoners of the mill?', 'On 2 June 2031 the prisoners of the mill were released.', 'open'],
    ['Who released the prisoners of the mill?', 'On 2 June 2031 the miller released its prisoners.', 'answered'],
    ['Who released the prisoners of the mill?', 'The miller has not released the prisoners.', 'open'],
    [
      'Who released the prisoners of the mill?',
      'The judge has to find out who released the prisoners of the mill.',
      'open',
    ],
    // An act answers, no view, no wish, and nothing that should have been.
    [
      'Will the regents return the violins of Arden?',
      'The regents’ chairman is against any return of the violins.',
      'open',
    ],
    ['Will the regents return the violins of Arden?', 'The regents want to return the violins of Arden.', 'open'],
    ['Will the regents return the violins of Arden?', 'The regents should have returned the violins.', 'open'],
    ['Will the regents return the violins of Arden?', 'The regents voted for a return of the violins.', 'answered'],
    ['Will the regents return the violins of Arden?', 'The regents agreed to return the violins.', 'answered'],
    [
      'Will there be an inquiry into the fire?',
      'The council opened the new hall after the inquiry of the baker.',
      'open',
    ],
    ['Will there be an exchange of prisoners?', 'On 2 June 2031 all prisoners were exchanged.', 'answered'],
    ['Is there any way back for Lind?', 'Lind went back to Tolle, where a new hall was opened.', 'open'],
    // Another name is another matter; what else is called off as well.
    ['Will Ada Lind sell the old mill?', 'On 2 June 2031 Hallam sold the old mill of Tolle.', 'open'],
    ['Will the ferry of Arden sail?', 'The fair was called off, and the ferry of Arden waits.', 'open'],
    // What is said of a question is no part of it; what `it` stands for is told of.
    [
      'Whether the Fund will lend is the question that all envoys in Arden ask.',
      'On 2 June 2031 the board of the Fund approved a loan.',
      'answered',
    ],
    ['Will notes still be exchanged once the old mill is closed?', 'The bank will exchange notes until 2032.', 'open'],
    ['Will notes still be exchanged once spring is over?', 'In Arden notes will be exchanged until 2032.', 'answered'],
    ['Who opened the gates of the dam?', 'Somebody in the tower opened the gates of the dam.', 'open'],
    ['When will the vote be held?', 'The vote of 2 April 2031 was held in Arden.', 'open'],
    ['When will the doses arrive?', 'The board sent the doses. The first of them arrived on 19 May 2031.', 'answered'],
    // What was is found out later, what is to come is not told by what was.
    [
      'Who opened the gates of the dam?',
      'An inquiry found that Ada Lind opened the gates on 14 March 2031.',
      'answered',
    ],
    ['Will Ada Lind open the gates of the dam?', 'On 14 March 2031 Ada Lind opened the gates of the dam.', 'open'],
    // Nor is what somebody says of it, or what stands behind `what`.
    ['Will the ferry of Arden fly?', 'The ferry of Arden gives up control over what it flies.', 'open'],
    ['Will the ferry of Arden sink?', 'The town cancelled the ferry of Arden after its tests.', 'called off'],
    // What is put off does not come about on the day that was asked for.
    ['Will the mill fair of Arden be held on 1 July 2031?', 'The mill fair of Arden was postponed.', 'called off'],
    // What is asked is not told.
    ['Will Lind resign in May?', 'The vote will show whether Lind resigned in good faith.', 'open'],
    ['Whether the mill was sold to Hallam.', 'What was sold of the mill to Hallam is what the farmers ask.', 'open'],
    // An answer speaks of what was asked, not only of whom.
    [
      'Whether the new mayor of Arden can satisfy the farmers.',
      'On 2 June 2031 the new mayor of Arden was sworn in.',
      'open',
    ],
    ['Will the next coach of the Rovers be a woman?', 'On 2 June 2031 the Rovers won the cup.', 'open'],
    ['Could there be another power cut in Arden?', 'The inquiry into the power cut in Arden continues.', 'open'],
    // Only what may come about is called off, and putting off is not calling off.
    ['What becomes of the old mill of Arden?', 'The opening of the old mill of Arden was called off.', 'open'],
    ['Will the mill fair of Arden be held?', 'The mill fair of Arden was postponed.', 'open'],
    ['Will the mill fair of Arden be held?', 'The mill fair of Arden was called off.', 'called off'],
    // A list of facts tells nothing.
    ['Could the council ban strikes in Arden?', 'Methods in Arden: strikes, ban on overtime', 'open'],
  ])('%s %s: %s', (question, answer, status) => {
    const [found] = questionsOf([
      [`## Open questions\n\n- ${question}`, '2031-05-10'],
      [answer, '2031-06-10'],
    ]);
    expect(found?.title).toBe(question);
    expect(found?.status).toBe(status);
  });

  test('is contested again by what cannot be ruled out later', () => {
    const [found] = questionsOf([
      ['## Open questions\n\n- Was the fire in the mill caused by the boiler?', '2031-05-10'],
      ['On 2 June 2031 a judge concluded that the fire in the mill was not caused by the boiler.', '2031-06-10'],
      ['A link of the fire in the mill with the boiler, due to its age, cannot be ruled out.', '2031-07-10'],
    ]);
    expect(found?.status).toBe('contested');
  });

  test.each<[answer: string, status: string, shown: string]>([
    ['No. The fair has been cancelled by the town.', 'called off', 'No. The fair has been cancelled by the town.'],
    ['Yes, says the board. It opens in June.', 'answered', 'Yes, says the board.'],
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
    const [found] = questionsOf([
      ['## Open questions\n\n- Who pays for the new bells of Arden?', '2031-05-10'],
      [answer, '2031-06-10'],
    ]);
    expect(found?.status).toBe('answered');
    expect(found?.ledger.at(-1)?.text).toBe(answer);
  });

  test.each([
    ['The state, says the minister.', 'answered'],
    ['Ada Lind.', 'answered'],
    ['Not the state, says the minister.', 'open'],
    ['The state, says one; the town, says another.', 'open'],
    ['The papers, which are old, say nothing.', 'open'],
    ['The state, it is not known when, may.', 'open'],
  ])('who does it is answered by a name right behind: %s', (answer, status) => {
    const [found] = questionsOf([[`Ada Lind is old. Who will pay for the new mill of Arden? ${answer}`, '2031-05-10']]);
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

  test('tells what stands right behind it, in its own paragraph', () => {
    const [found] = questionsOf([
      ['## Open questions\n\n- Who will lead the choir of Arden? Two names are heard. The hall is old.', '2031-05-10'],
    ]);
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

  test.each([
    // What stands in quotation marks alone is somebody's opinion.
    ['To whom will the mill of Arden belong?', '“The mill of Arden belongs to its river.”', 'open'],
    ['Will Hallam sell the mill of Arden?', 'I believe that Hallam sold the mill of Arden to me.', 'open'],
    // A choice is made by naming one, a cause by being called it, a day by being moved.
    ['Who will own the mill of Arden, the town or the parish?', 'The judge named the parish as owner.', 'answered'],
    ['Who will own the mill of Arden, the town or the parish?', 'Its owner pays the parish and the town.', 'open'],
    ['What caused the fire?', 'The cause, says the judge, was an old lamp of the mill of Arden.', 'answered'],
    ['What caused the fire?', 'The cause of the flood was a broken wall at the mill of Arden.', 'open'],
    ['What caused the fire?', 'The cause was not found at the mill of Arden.', 'open'],
    [
      'Will the change keep to 1 July 2031?',
      'The bank put back the change from 1 July to 1 September 2031.',
      'called off',
    ],
    ['Will the change keep to 1 July 2031?', 'The bank put back the hearing from 2 July to 1 September 2031.', 'open'],
  ])('%s %s: %s', (asked, answer, status) => {
    const [found] = questionsOf([
      [`# The mill of Arden\n\nIt is old.\n\n## Open questions\n\n- ${asked}`, '2031-05-10'],
      [answer, '2031-06-10'],
    ]);
    expect(found?.status).toBe(status);
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
    ['Will the club sell the old stadium?', 'Will the club sell its striker?', 2],
    ['Will the town pay for the wall?', 'Why will the town pay for the wall?', 2],
  ])('%s %s: %i', (one, other, questions) => {
    expect(
      questionsOf([
        [`## Open questions\n\n- ${one}`, '2031-05-10'],
        [`## Open questions\n\n- ${other}`, '2031-06-10'],
      ]),
    ).toHaveLength(questions);
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
