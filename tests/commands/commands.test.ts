import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Answer, Context, Input } from '../../commands/command.ts';
import type { EventDate } from '../../src/model/claim.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import type { ClaimNode } from '../../src/view/view.ts';
import { snapshotOf } from '../fixtures/build-briefing.ts';
import {
  cited,
  conflictOf,
  eventOf,
  inventSnapshot,
  questionOf,
  stakeOf,
  takeawayOf,
} from '../fixtures/invent-snapshot.ts';

const TODAY = '2031-06-01';
const STEP = {
  asOf: '2031-05-20',
  status: 'open' as const,
  text: 'Disputed step',
  citations: [cited()],
  conflicts: ['c'],
};
const PASSAGE = { text: 'Disputed passage', citation: cited(), conflicts: ['c'] };
const SNAPSHOT = inventSnapshot({
  events: [eventOf('a', { text: 'Disputed event', conflicts: ['c'] }), eventOf('b', { text: 'Plain event' })],
  stakes: [stakeOf('a', { text: 'Disputed stake', conflicts: ['c'] }), stakeOf('b', { text: 'Plain stake' })],
  takeaways: [
    takeawayOf('a', { text: 'Disputed takeaway', conflicts: ['c'] }),
    takeawayOf('b', { text: 'Plain takeaway' }),
  ],
  questions: [
    questionOf('q', { title: 'Disputed question', tracked: true, ledger: [STEP] }),
    questionOf('r', { title: 'Silent', tracked: true }),
  ],
  conflicts: [conflictOf('c')],
  passages: [PASSAGE],
  documents: snapshotOf({ 'a.md': 'The dam leaks.' }).documents,
});
const REQUIRED: Readonly<Record<string, Input>> = { ask: { words: 'dam' }, changes: { since: '2031-01-01' } };

async function run(name: string, input: Input = REQUIRED[name] ?? {}, snapshot: Snapshot = SNAPSHOT): Promise<Answer> {
  const command = commands.find((one) => one.name === name);
  const context: Context = {
    snapshot,
    today: TODAY,
    search: () => snapshot.passages.map((passage) => ({ passage, score: 1 })),
    earlier: () => Promise.resolve(inventSnapshot()),
  };
  const reply = await command?.run(context, input);
  if (reply?.kind !== 'answer') throw new Error(`${name} did not answer: ${reply?.message ?? 'no such command'}`);
  return reply;
}

function claimsOf({ view }: Answer): ClaimNode[] {
  return view.nodes.filter((node) => node.kind === 'claim');
}

describe.each(commands.map(({ name }) => name))('%s', (name) => {
  test('shows no claim without its proof', async () => {
    for (const claim of claimsOf(await run(name))) expect(claim.citations.length).toBeGreaterThan(0);
  });

  test('marks every disputed line, and no other', async () => {
    for (const { text, marks, label } of claimsOf(await run(name))) {
      if (!/Disputed|Plain/u.test(`${text} ${label}`)) continue;
      expect([text, marks.includes('disputed')]).toEqual([text, text.includes('Disputed')]);
    }
  });

  test('of an empty briefing says so in words', async () => {
    const { view } = await run(name, REQUIRED[name] ?? {}, inventSnapshot());
    const said = view.nodes.filter((node) => node.kind === 'notice' || node.kind === 'text');
    expect(said.length).toBeGreaterThan(0);
    expect(claimsOf({ kind: 'answer', json: {}, view })).toEqual([]);
  });

  test('answers with the briefing, its version and how fresh it is', async () => {
    expect((await run(name)).json).toMatchObject({ briefing: 'test', version: SNAPSHOT.version, asOf: '2031-06-30' });
  });
});

function suggested(name: string, option: string): string[] {
  return (
    commands
      .find((one) => one.name === name)
      ?.options.find((one) => one.name === option)
      ?.suggest?.(SNAPSHOT, TODAY)
      .map(({ value }) => value) ?? []
  );
}

describe('options', () => {
  test('have names of their own, and one option of a command needs no other', () => {
    for (const { options } of commands) {
      const names = options.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const option of options) expect(option.kind === 'choice').toBe(option.choices !== undefined);
    }
  });

  test('suggest what the store knows, and only what they take', () => {
    expect(suggested('stakes', 'theme')).toEqual(['Water']);
    expect(suggested('questions', 'question')).toEqual(['q', 'r']);
    expect(suggested('questions', 'status')).toEqual(['open']);
    expect(suggested('timeline', 'status')).toEqual(['happened']);
    expect(suggested('timeline', 'from')).toEqual(['2031-05-03']);
  });
});

describe('a refusal names what is allowed', () => {
  test.each([
    ['questions', { question: 'nile' }, 'q, r'],
    ['stakes', { theme: 'Football' }, 'Water'],
    ['sources', { document: 'nile' }, 'a'],
  ])('%s', async (name, input, allowed) => {
    await expect(run(name, input)).rejects.toThrow(allowed);
  });
});

function noticesOf(answer: Answer): string {
  return answer.view.nodes.map((node) => (node.kind === 'notice' ? node.text : '')).join('');
}

test('filters that nothing fits say how much there is without them', async () => {
  expect(noticesOf(await run('timeline', { from: '2040-01-01' }))).toContain('2');
  expect(noticesOf(await run('questions', { status: 'answered' }))).toContain('2');
});

test('a timeline that ends before it begins is refused, with what would be right', async () => {
  const answered = run('timeline', { from: '2031-05-02', to: '2031-05-01' });
  await expect(answered).rejects.toThrow('The last day (2031-05-01) lies before the first (2031-05-02); swap them.');
});

function labelsOf(answer: Answer): string[] {
  return claimsOf(answer).map(({ label }) => label);
}

function dateOf(day: string): EventDate {
  return { start: day, end: day, granularity: 'day', text: day, inferred: 'none', otherReadings: [] };
}

describe('an event’s label', () => {
  const plan = eventOf('a', { status: 'planned', date: dateOf('2031-05-03') });

  test.each([
    ['a plan whose day has passed', plan, '3 May 2031 · planned at the time'],
    ['a plan to come', { ...plan, date: dateOf('2031-07-03') }, '3 Jul 2031 · planned'],
    ['what happened', { ...plan, status: 'happened' as const }, '3 May 2031'],
  ])('of %s', async (_, event, label) => {
    expect(labelsOf(await run('timeline', {}, inventSnapshot({ events: [event] })))).toEqual([label]);
  });
});

function stepOf(day: number, status: 'open' | 'answered') {
  return { ...STEP, asOf: `2031-05-${day}`, status };
}

describe('a ledger shows', () => {
  const ledger = [
    stepOf(10, 'open'),
    stepOf(11, 'answered'),
    ...[12, 13, 14, 15].map((day) => stepOf(day, 'answered')),
  ];
  const asked = inventSnapshot({ questions: [questionOf('q', { status: 'answered', ledger })] });

  test('the status only where it moved, and that step among the newest', async () => {
    expect(labelsOf(await run('questions', {}, asked))).toEqual([
      '11 May 2031 · answered',
      '14 May 2031',
      '15 May 2031',
    ]);
  });

  test('all of its steps when one question is asked for', async () => {
    const labels = labelsOf(await run('questions', { question: 'q' }, asked));
    expect(labels.slice(0, 3)).toEqual(['10 May 2031 · open', '11 May 2031 · answered', '12 May 2031']);
    expect(labels).toHaveLength(6);
  });
});

test('a conflict names its weaker document by its title, and days as readers write them', async () => {
  const why = 'older: it reaches to 2031-05-01';
  const conflicts = [conflictOf('c', { weaker: 'a', why })];
  const documents = SNAPSHOT.documents.map((document) => ({ ...document, id: 'a', title: 'The leak' }));
  const { view } = await run('conflicts', {}, inventSnapshot({ conflicts, documents }));
  expect(view.nodes.at(-1)).toMatchObject({ text: 'Weaker: The leak (older: it reaches to 1 May 2031).' });
});

test('a theme is not said twice where the line opens with it', async () => {
  const stakes = [stakeOf('a', { theme: 'Water', text: 'Water: the town may lose its supply.' }), stakeOf('b')];
  expect(labelsOf(await run('briefing', {}, inventSnapshot({ stakes, documents: SNAPSHOT.documents })))).toEqual([
    '',
    'Water',
  ]);
});

test('a change tells of an event its day and status, of a stake its theme, and of a question its evidence', async () => {
  const event = eventOf('a', { status: 'planned', date: dateOf('2031-07-03') });
  const question = questionOf('q', { title: 'Will it hold?', citations: [cited()], ledger: [STEP] });
  const later = inventSnapshot({ events: [event], stakes: [stakeOf('b')], questions: [question] });
  const answer = await run('changes', { since: '2031-01-01' }, later);
  expect(labelsOf(answer)).toEqual(['', '3 Jul 2031 · planned', 'at stake: Water']);
  expect(answer.view.nodes.flatMap((node) => (node.kind === 'heading' && node.level === 2 ? [node.text] : []))).toEqual(
    ['New questions', 'New'],
  );
});

test('a question is named by its id or by words of it', async () => {
  const snapshot = inventSnapshot({
    questions: [
      questionOf('gate', { title: 'Will the gate hold?' }),
      questionOf('q', { title: 'Who pays for the gate?' }),
    ],
  });
  const titles = async (question: string): Promise<readonly string[]> => {
    const told = await run('questions', { question }, snapshot);
    return told.view.nodes.flatMap((node) => (node.kind === 'heading' && node.level === 2 ? [node.text] : []));
  };
  expect(await titles('gate')).toEqual(['Will the gate hold?']);
  expect(await titles('PAYS for')).toEqual(['Who pays for the gate?']);
  expect(await titles('the gate')).toHaveLength(2);
});

test('of many stakes of a theme the weightiest are shown, of one that is named all; what has no theme comes last', async () => {
  const many = Array.from({ length: 9 }, (_, at) => stakeOf(`s${at}`, { theme: 'Water' }));
  const snapshot = inventSnapshot({ stakes: [stakeOf('o', { theme: 'Other' }), ...many] });
  const all = await run('stakes', {}, snapshot);
  const headings = all.view.nodes.flatMap((node) => (node.kind === 'heading' && node.level === 2 ? [node.text] : []));
  expect(headings).toEqual(['Water (4 of 9)', 'Other']);
  expect(claimsOf(all)).toHaveLength(5);
  expect(all.json['stakes']).toHaveLength(10);
  expect(claimsOf(await run('stakes', { theme: 'water' }, snapshot))).toHaveLength(9);
});

test('a change that is an event and a takeaway is told once', async () => {
  const text = cited().quote;
  const later = inventSnapshot({ events: [eventOf('a', { text })], takeaways: [takeawayOf('b', { text })] });
  const told = await run('changes', { since: '2031-01-01' }, later);
  expect(claimsOf(told)).toHaveLength(1);
  expect(told.json['changes']).toHaveLength(1);
  expect(told.json).toMatchObject({ changes: [{ of: 'event' }] });
});

test('ask tells first, and shows last what the documents ask themselves', async () => {
  const passages = ['Will the dam hold?', 'The dam holds.', '“Who built the dam?”', 'Masons built the dam.'].map(
    (text) => ({
      text,
      citation: cited(),
      conflicts: [],
    }),
  );
  expect(claimsOf(await run('ask', { words: 'dam' }, inventSnapshot({ passages }))).map(({ text }) => text)).toEqual([
    'The dam holds.',
    'Masons built the dam.',
    'Will the dam hold?',
    '“Who built the dam?”',
  ]);
});

test('a source that knows what its day knew does not say twice where that day stands', async () => {
  const documents = snapshotOf({ 'a.md': '---\npublished: 2031-05-09\n---\n\nThe dam leaks.' }).documents;
  const { view } = await run('sources', {}, inventSnapshot({ documents }));
  const text = view.nodes.map((node) => (node.kind === 'text' ? node.text : '')).join('');
  expect(text).toContain('published 9 May 2031 (stated in the front matter) · as of 9 May 2031 (as published)');
});

test('a conflict stands under its values, long ones cut at a word', async () => {
  const values = [
    '2031-05-03',
    'withdrew the objection of the town before the tribunal of the upper valley, for a time',
  ];
  const sides = values.map((value) => ({ value, citations: [cited()] }));
  const { view } = await run('conflicts', {}, inventSnapshot({ conflicts: [conflictOf('c', { sides })] }));
  expect(view.nodes[1]).toMatchObject({
    text: 'date: 3 May 2031 ↔ withdrew the objection of the town before the tribunal of …',
  });
});
