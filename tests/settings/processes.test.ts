import path from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/storage/open-database.ts';
import { openSettingsStore } from '../../src/storage/open-settings-store.ts';
import { runScript } from './run-script.ts';
import { historyAfter, KNOWN, scratchFolder } from './scratch.ts';

const NAMES = ['a', 'b', 'c', 'd'];

async function runAll(script: string, args: (name: string) => readonly string[]): Promise<readonly string[][]> {
  const running = NAMES.map((name) => runScript(import.meta.dirname, script, args(name)));
  const statuses = await Promise.all(running.map(({ ended }) => ended));
  expect(running.map(({ errors }) => errors())).toEqual(NAMES.map(() => ''));
  expect(statuses).toEqual(NAMES.map(() => 0));
  return running.map(({ lines }) => [...lines]);
}

test('processes that start at once on a new path share one database, and each change of each is kept', async () => {
  const file = path.join(await scratchFolder(), 'new', 'attache.db');
  const said = await runAll('write-settings.ts', (name) => [file, name, '25']);
  const created = said.filter(([first]) => first === '{"created":true}');
  expect(created).toHaveLength(1);
  const database = await openDatabase(file);
  const history = await historyAfter(
    openSettingsStore(database.queries, () => KNOWN),
    'g0',
    0,
  );
  await database.close();
  expect(history.map(({ revision }) => revision)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
  for (const name of NAMES) expect(history.filter(({ actor }) => actor === name)).toHaveLength(25);
});

test('admins in several processes who add to one list lose nothing of each other', async () => {
  const file = path.join(await scratchFolder(), 'attache.db');
  await runAll('add-channels.ts', (name) => [file, name, '10']);
  const database = await openDatabase(file);
  const settings = await openSettingsStore(database.queries, () => KNOWN).read('g');
  await database.close();
  const expected = NAMES.flatMap((name) => Array.from({ length: 10 }, (_, index) => `${name}-${index}`));
  expect(settings.access.get('dams')).toEqual({ visibility: 'private', channels: expected.toSorted() });
  expect(settings.revision).toBe(40);
});
