import path from 'node:path';
import { expect, test } from 'vitest';
import { MOST_SCHEDULES, type ScheduleStore } from '../../src/schedule/schedule-store.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { openScheduleStore } from '../../src/storage/open-schedule-store.ts';
import { scratchDatabase, scratchFolder } from '../settings/scratch.ts';
import { instant, WANTED } from './invent-schedule.ts';

const NOON = instant('2026-06-01T12:00:00Z');
const ann = { guild: '10', actor: '30', at: NOON };

async function scratchStore(): Promise<ScheduleStore> {
  return openScheduleStore((await scratchDatabase()).queries);
}

async function added(store: ScheduleStore, guild = '10') {
  const schedule = await store.add({ ...ann, guild }, WANTED);
  if (schedule === 'too-many') throw new Error('too many');
  return schedule;
}

test('a schedule is kept as it was wanted, holds from now on, and has an id of its own', async () => {
  const store = await scratchStore();
  const first = await added(store);
  expect(first).toEqual({
    ...WANTED,
    id: 'd1',
    guild: '10',
    state: { kind: 'active' },
    createdBy: '30',
    createdAt: NOON,
    since: NOON,
  });
  expect(await store.get('d1')).toEqual(first);
  expect((await added(store)).id).toBe('d2');
});

test('an id is never used again', async () => {
  const store = await scratchStore();
  await added(store);
  await store.remove(ann, 'd1');
  expect(await store.get('d1')).toBeNull();
  expect((await added(store)).id).toBe('d2');
});

test('a server sees and changes its own schedules only', async () => {
  const store = await scratchStore();
  await added(store, '10');
  await added(store, '11');
  expect((await store.list('11')).map(({ id }) => id)).toEqual(['d2']);
  expect(await store.edit({ ...ann, guild: '11' }, 'd1', { time: '09:00' })).toEqual({ kind: 'unknown' });
  expect(await store.pause({ ...ann, guild: '11' }, 'd1')).toEqual({ kind: 'unknown' });
  expect(await store.remove({ ...ann, guild: '11' }, 'd1')).toEqual({ kind: 'unknown' });
  expect((await store.active()).map(({ id }) => id)).toEqual(['d1', 'd2']);
});

test('paused and suspended schedules are not active, and hold from their resuming on', async () => {
  const store = await scratchStore();
  await added(store);
  await added(store);
  await store.pause(ann, 'd1');
  expect(await store.suspend('d2', 'the channel is gone', NOON + 1)).toBe(true);
  expect(await store.suspend('d2', 'the channel is gone', NOON + 2)).toBe(false);
  expect(await store.suspend('d1', 'the channel is gone', NOON + 2)).toBe(false);
  expect(await store.suspend('d9', 'the channel is gone', NOON + 2)).toBe(false);
  expect(await store.active()).toEqual([]);
  expect((await store.get('d2'))?.state).toEqual({ kind: 'suspended', reason: 'the channel is gone', at: NOON + 1 });
  const later = { ...ann, at: NOON + 86_400_000 };
  await store.resume(later, 'd1');
  await store.resume(later, 'd2');
  expect(await store.active()).toMatchObject([{ since: later.at }, { since: later.at }]);
});

test('what changes nothing is not recorded', async () => {
  const store = await scratchStore();
  const schedule = await added(store);
  expect(await store.edit(ann, 'd1', { time: '08:00' })).toEqual({ kind: 'unchanged', schedule });
  expect(await store.resume(ann, 'd1')).toEqual({ kind: 'unchanged', schedule });
  expect(await store.history('10', 10)).toHaveLength(1);
});

test('history tells who did what when, before and after, also of what was removed', async () => {
  const store = await scratchStore();
  const before = await added(store);
  await store.edit({ ...ann, actor: '31', at: NOON + 1 }, 'd1', { quiet: 'skip' });
  await store.suspend('d1', 'gone', NOON + 2);
  await store.remove({ ...ann, at: NOON + 3 }, 'd1');
  expect(await store.history('10', 10)).toMatchObject([
    { revision: 4, kind: 'remove', actor: '30', at: NOON + 3, before: { quiet: 'skip' }, after: null },
    { revision: 3, kind: 'suspend', actor: 'bot', after: { state: { kind: 'suspended', reason: 'gone' } } },
    { revision: 2, kind: 'edit', actor: '31', before, after: { ...before, quiet: 'skip' } },
    { revision: 1, kind: 'add', actor: '30', before: null, after: before },
  ]);
  expect(await store.history('10', 1, 'd1')).toMatchObject([{ kind: 'remove' }]);
  expect(await store.history('11', 10)).toEqual([]);
});

test('a server may have only so many', async () => {
  const store = await scratchStore();
  // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other
  for (let count = 0; count < MOST_SCHEDULES; count++) await added(store);
  expect(await store.add(ann, WANTED)).toBe('too-many');
  expect((await added(store, '11')).id).toBe(`d${MOST_SCHEDULES + 1}`);
});

test('schedules outlive the process, and two connections never give the same id', async () => {
  const file = path.join(await scratchFolder(), 'attache.db');
  const [one, two] = [await openDatabase(file), await openDatabase(file)];
  const stores = [openScheduleStore(one.queries), openScheduleStore(two.queries)];
  const all = await Promise.all(Array.from({ length: 20 }, (_, index) => added(stores[index % 2] ?? stores[0]!)));
  expect(new Set(all.map(({ id }) => id)).size).toBe(20);
  await Promise.all([one.close(), two.close()]);
  const again = await openDatabase(file);
  expect(await openScheduleStore(again.queries).list('10')).toHaveLength(20);
  await again.close();
});

test.each([
  ['no JSON', () => '{"id":'],
  ['not a schedule', () => '7'],
  ['a newer form', (text: string) => JSON.stringify({ ...JSON.parse(text), cadence: 'hourly' })],
  ['a zone that this system does not know', (text: string) => text.replace('Europe/Lisbon', 'Europe/Nowhere')],
  ['a time that no clock shows', (text: string) => text.replace('08:00', '29:00')],
  ['another’s', (text: string) => text.replace('"d2"', '"d1"')],
])('one that cannot be read (%s) is shown as such and kept, and all others go on', async (_, broken) => {
  const { queries } = await scratchDatabase();
  const store = openScheduleStore(queries);
  const sound = [await added(store), await added(store), await added(store)];
  const row = await queries.selectFrom('schedules').selectAll().where('id', '=', 'd2').executeTakeFirstOrThrow();
  const text = broken(row.schedule);
  await queries.updateTable('schedules').set({ schedule: text }).where('id', '=', 'd2').execute();

  for (const all of [await store.list('10'), await store.active()]) {
    expect(all.map(({ id, state }) => [id, state.kind])).toEqual([
      ['d1', 'active'],
      ['d2', 'unreadable'],
      ['d3', 'active'],
    ]);
    expect([all[0], all[2]]).toEqual([sound[0], sound[2]]);
  }
  // Whatever is tried, it stays as it is stored.
  expect(await store.edit(ann, 'd2', { time: '09:00' })).toMatchObject({ kind: 'unreadable' });
  expect(await store.pause(ann, 'd2')).toMatchObject({ kind: 'unreadable' });
  expect(await store.resume(ann, 'd2')).toMatchObject({ kind: 'unreadable' });
  expect(await store.suspend('d2', 'no-permission', NOON)).toBe(false);
  const kept = await queries.selectFrom('schedules').selectAll().where('id', '=', 'd2').executeTakeFirstOrThrow();
  expect(kept).toEqual({ ...row, schedule: text });
  // It can be removed, and what it was is still written down.
  expect(await store.remove(ann, 'd2')).toMatchObject({ kind: 'changed' });
  expect(await store.get('d2')).toBeNull();
  const last = await queries
    .selectFrom('schedule_changes')
    .select(['kind', 'before'])
    .where('schedule', '=', 'd2')
    .orderBy('revision', 'desc')
    .executeTakeFirstOrThrow();
  expect(last).toEqual({ kind: 'remove', before: text });
  expect(await store.history('10', 10, 'd2')).toMatchObject([{ kind: 'remove' }, { kind: 'add' }]);
});

test('one that can be read again, as after an upgrade, goes on as it was', async () => {
  const { queries } = await scratchDatabase();
  const store = openScheduleStore(queries);
  const sound = await added(store);
  const set = (schedule: string) => queries.updateTable('schedules').set({ schedule }).execute();
  await set('{}');
  expect((await store.active()).map(({ state }) => state.kind)).toEqual(['unreadable']);
  await set(JSON.stringify(sound));
  expect(await store.active()).toEqual([sound]);
});
