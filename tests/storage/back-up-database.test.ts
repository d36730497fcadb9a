import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { backUpDatabase } from '../../src/storage/back-up-database.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { openSettingsStore } from '../../src/storage/open-settings-store.ts';
import { author, historyAfter, KNOWN, scratchFolder } from '../settings/scratch.ts';

test('a backup made while settings are written is one whole file that opens as a state that was', async () => {
  const folder = await scratchFolder();
  const file = path.join(folder, 'attache.db');
  const database = await openDatabase(file);
  const store = openSettingsStore(database.queries, () => KNOWN);
  const stop = new AbortController();
  const writing = (async () => {
    for (let index = 0; !stop.signal.aborted || index < 20; index += 1) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- one connection
      await store.change(author('g'), [{ key: `briefing/c${index % 300}`, to: index % 2 === 0 ? 'cup' : 'dams' }]);
      // oxlint-disable-next-line eslint/no-await-in-loop -- lets the backup come between
      await new Promise(setImmediate);
    }
  })();
  const before = (await store.read('g')).revision;
  const bytes = await backUpDatabase(file, path.join(folder, 'backups', 'monday.db'));
  const after = (await store.read('g')).revision;
  stop.abort();
  await writing;
  expect(bytes).toBeGreaterThan(4096);
  expect(await readdir(path.join(folder, 'backups'))).toEqual(['monday.db']);

  const copy = await openDatabase(path.join(folder, 'backups', 'monday.db'));
  const copied = openSettingsStore(copy.queries, () => KNOWN);
  const { revision } = await copied.read('g');
  expect(copy.created).toBe(false);
  expect(revision).toBeGreaterThanOrEqual(before);
  expect(revision).toBeLessThanOrEqual(after);
  const original = await historyAfter(store, 'g', 0);
  expect(await historyAfter(copied, 'g', 0)).toEqual(original.slice(0, revision));
  await Promise.all([copy.close(), database.close()]);
});

test('a backup overwrites nothing', async () => {
  const folder = await scratchFolder();
  const file = path.join(folder, 'attache.db');
  await (await openDatabase(file)).close();
  await writeFile(path.join(folder, 'notes.txt'), 'mine');
  await expect(backUpDatabase(file, path.join(folder, 'notes.txt'))).rejects.toMatchObject({ fault: 'exists' });
  await expect(backUpDatabase(file, file)).rejects.toMatchObject({ fault: 'exists' });
  expect((await readdir(folder)).toSorted()).toEqual(['attache.db', 'notes.txt']);
});

test('only a database of ours is backed up, and a missing one is not created', async () => {
  const folder = await scratchFolder();
  await writeFile(path.join(folder, 'notes.txt'), 'mine');
  const copy = path.join(folder, 'copy.db');
  await expect(backUpDatabase(path.join(folder, 'notes.txt'), copy)).rejects.toMatchObject({ fault: 'not-a-database' });
  await expect(backUpDatabase(path.join(folder, 'none.db'), copy)).rejects.toMatchObject({ fault: 'lost' });
  expect(await readdir(folder)).toEqual(['notes.txt']);
});
