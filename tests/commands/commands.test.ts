import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Answer, Context, Input } from '../../commands/command.ts';
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
