import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { databaseIn, openDatabase } from '../../../src/storage/open-database.ts';
import { openSettingsStore } from '../../../src/storage/open-settings-store.ts';
import { attache } from '../../fixtures/attache.ts';
import { author, KNOWN, scratchFolder } from '../../settings/scratch.ts';

test('a backup of a database that is in use opens in its place, with all that was written', async () => {
  const data = await scratchFolder();
  const database = await openDatabase(databaseIn(data));
  const store = openSettingsStore(database.queries, () => KNOWN);
  await store.change(author('g'), [{ key: 'briefing/c1', to: 'dams' }]);
  const copy = path.join(data, 'backups', 'monday.db');
  const { status, out, err } = await attache(['backup', copy], { data });
  expect([status, err]).toEqual([0, '']);
  expect(out).toContain(`${copy}: a whole copy of ${databaseIn(data)}`);
  await store.change(author('g'), [{ key: 'briefing/c1', to: 'cup' }]);
  await database.close();

  const restored = await openDatabase(copy);
  const { revision } = await openSettingsStore(restored.queries, () => KNOWN).read('g');
  expect(revision).toBe(1);
  await restored.close();
});

test('a backup overwrites nothing, and without a database there is none to make', async () => {
  const data = await scratchFolder();
  const none = await attache(['backup', path.join(data, 'copy.db')], { data });
  expect(none.status).toBe(1);
  expect(none.err).toContain(`${databaseIn(data)} cannot be used: there is none.`);
  await (await openDatabase(databaseIn(data))).close();
  await mkdir(path.join(data, 'backups'));
  const taken = path.join(data, 'backups', 'notes.txt');
  await writeFile(taken, 'mine');
  const refused = await attache(['backup', taken], { data });
  expect(refused.status).toBe(1);
  expect(refused.err).toContain('there is a file of that name');
  expect(await readdir(path.join(data, 'backups'))).toEqual(['notes.txt']);
});
