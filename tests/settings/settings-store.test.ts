import { expect, test } from 'vitest';
import type { ChangeOutcome, SettingsStore } from '../../src/settings/settings-store.ts';
import { author, KNOWN, scratchStore } from './scratch.ts';

const faults = (outcome: ChangeOutcome): readonly string[] =>
  outcome.kind === 'refused'
    ? outcome.faults.map(({ code, at, found }) => `${at}: ${code} (${found})`)
    : [outcome.kind];
const hold = (store: SettingsStore, guild: string, channels: readonly string[]): Promise<ChangeOutcome> =>
  store.change(author(guild), [{ key: 'access/dams', to: { visibility: 'private', channels } }]);

test('a guild begins with nothing set', async () => {
  const store = await scratchStore();
  expect(await store.read('g')).toMatchObject({ guild: 'g', revision: 0, briefing: null, zone: null });
  expect(await store.history('g', 10)).toEqual([]);
});

test('a change is kept in its proper spelling, with who, when, before and after', async () => {
  const store = await scratchStore();
  await store.change(author('g', { actor: 'ann', at: 1000 }), [{ key: 'zone', to: 'europe/lisbon' }]);
  await store.change(author('g', { actor: 'bob', at: 2000 }), [
    { key: 'zone', to: null },
    { key: 'language', to: 'PT-br' },
  ]);
  expect(await store.read('g')).toMatchObject({ revision: 2, zone: null, language: 'pt-BR' });
  expect(await store.history('g', 10)).toEqual([
    {
      revision: 2,
      at: 2000,
      actor: 'bob',
      kind: 'edit',
      steps: [
        { key: 'language', before: null, after: 'pt-BR' },
        { key: 'zone', before: 'Europe/Lisbon', after: null },
      ],
    },
    {
      revision: 1,
      at: 1000,
      actor: 'ann',
      kind: 'edit',
      steps: [{ key: 'zone', before: null, after: 'Europe/Lisbon' }],
    },
  ]);
});

test('history is read in pages from the newest back', async () => {
  const store = await scratchStore();
  for (const to of ['UTC', 'Europe/Lisbon', 'Asia/Kolkata']) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- in this order
    await store.change(author('g'), [{ key: 'zone', to }]);
  }
  const revisions = async (limit: number, before?: number): Promise<number[]> =>
    (await store.history('g', limit, before)).map(({ revision }) => revision);
  expect(await revisions(2)).toEqual([3, 2]);
  expect(await revisions(2, 2)).toEqual([1]);
  expect(await revisions(2, 1)).toEqual([]);
  expect(await revisions(0)).toEqual([3]);
});

test('what is so already is not recorded', async () => {
  const store = await scratchStore();
  await hold(store, 'g', ['b', 'a']);
  expect((await hold(store, 'g', ['a', 'b', 'a'])).kind).toBe('unchanged');
  expect((await store.change(author('g'), [{ key: 'zone', to: null }])).kind).toBe('unchanged');
  expect(await store.history('g', 10)).toHaveLength(1);
});

test('every fault is named at once, and then nothing is changed', async () => {
  const store = await scratchStore();
  const outcome = await store.change(author('g'), [
    { key: 'language', to: 'de' },
    { key: 'zone', to: '+02:00' },
    { key: 'admin-role', to: 'g' },
    { key: 'alerts-channel', to: '#general' },
    { key: 'briefing/<#5>', to: 'chess' },
    { key: 'access/dams', to: { visibility: 'private', channels: ['ok', 'not ok'] } },
    { key: 'access/cup', to: 'private' },
  ]);
  expect(faults(outcome)).toEqual([
    'zone: unknown-zone (+02:00)',
    'admin-role: everyone-role (g)',
    'alerts-channel: no-identifier (#general)',
    'briefing/<#5>: no-identifier (<#5>)',
    'briefing/<#5>: unknown-briefing (chess)',
    'access/dams.channels.1: no-identifier (not ok)',
    'access/cup: not-valid (private)',
  ]);
  expect(await store.read('g')).toMatchObject({ revision: 0, language: null });
});

test('a briefing that is gone can still be unset, but not chosen', async () => {
  let briefings = KNOWN.briefings;
  const store = await scratchStore(() => ({ ...KNOWN, briefings }));
  await store.change(author('g'), [{ key: 'briefing', to: 'cup' }]);
  briefings = [];
  expect((await store.change(author('other'), [{ key: 'briefing', to: 'cup' }])).kind).toBe('refused');
  expect((await store.change(author('g'), [{ key: 'briefing', to: null }])).kind).toBe('changed');
});

test('of two admins who edit the same key from one state, the second is told of the first', async () => {
  const store = await scratchStore();
  await store.change(author('g', { actor: 'ann', seen: 0 }), [{ key: 'zone', to: 'UTC' }]);
  const second = await store.change(author('g', { actor: 'bob', seen: 0 }), [{ key: 'zone', to: 'Asia/Kolkata' }]);
  expect(second).toMatchObject({ kind: 'conflict', others: [{ actor: 'ann' }], settings: { zone: 'UTC' } });
  expect(await store.history('g', 10)).toHaveLength(1);
});

test('edits of different keys do not conflict', async () => {
  const store = await scratchStore();
  await store.change(author('g', { seen: 0 }), [{ key: 'zone', to: 'UTC' }]);
  expect((await store.change(author('g', { seen: 0 }), [{ key: 'language', to: 'de' }])).kind).toBe('changed');
});

test('a key that was set and unset again still conflicts with who saw neither', async () => {
  const store = await scratchStore();
  await store.change(author('g'), [{ key: 'zone', to: 'UTC' }]);
  await store.change(author('g'), [{ key: 'zone', to: null }]);
  const late = await store.change(author('g', { seen: 0 }), [{ key: 'zone', to: 'Asia/Kolkata' }]);
  expect(late.kind === 'conflict' && late.others.map(({ revision }) => revision)).toEqual([1, 2]);
});

test('a state that was never reached is no ground for a change', async () => {
  const store = await scratchStore();
  expect((await store.change(author('g', { seen: 7 }), [{ key: 'zone', to: 'UTC' }])).kind).toBe('conflict');
});

test('what one guild holds private does not exist for any other, nor in direct messages', async () => {
  const store = await scratchStore();
  await hold(store, 'g', ['engineers']);
  expect((await store.read('g')).closed).toEqual(new Set());
  expect((await store.read('other')).closed).toEqual(new Set(['dams']));
  expect((await store.read(null)).closed).toEqual(new Set(['dams']));
  // The words are those for a briefing that there is not.
  expect(await hold(store, 'other', ['here'])).toEqual({
    kind: 'refused',
    faults: [
      {
        code: 'unknown-briefing',
        at: 'access/dams',
        found: 'dams',
        allowed: 'a briefing that the bot has: cup, merger',
      },
    ],
  });
  expect(faults(await store.change(author('other'), [{ key: 'briefing', to: 'dams' }]))).toEqual([
    'briefing: unknown-briefing (dams)',
  ]);
});

test('a briefing that is no longer held private is open to others again', async () => {
  const store = await scratchStore();
  await hold(store, 'g', ['engineers']);
  await store.change(author('g'), [{ key: 'access/dams', to: { visibility: 'public' } }]);
  expect((await store.read('other')).closed).toEqual(new Set());
  expect((await hold(store, 'other', ['here'])).kind).toBe('changed');
  expect((await store.read('g')).closed).toEqual(new Set(['dams']));
});

test('no more entries are kept than a server has channels', async () => {
  const store = await scratchStore();
  const many = Array.from({ length: 501 }, (_, index) => ({ key: `briefing/c${index}` as const, to: 'cup' }));
  expect((await store.change(author('g'), many.slice(0, 500))).kind).toBe('changed');
  expect(faults(await store.change(author('g'), many.slice(500)))).toEqual(['briefing/*: too-many (501 entries)']);
});
