import { hash } from 'node:crypto';
import { chmod, copyFile, mkdir, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { backUpDatabase } from '../../src/storage/back-up-database.ts';
import { SCHEMA_VERSION } from '../../src/storage/migrate.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { openSettingsStore } from '../../src/storage/open-settings-store.ts';
import { StorageError } from '../../src/storage/storage-error.ts';
import { runScript } from '../settings/run-script.ts';
import { author, KNOWN, scratchFolder } from '../settings/scratch.ts';

/** A closed database of a few dozen pages, all of them in use. */
async function filled(): Promise<string> {
  const file = path.join(await scratchFolder(), 'attache.db');
  const database = await openDatabase(file);
  const store = openSettingsStore(database.queries, () => KNOWN);
  for (let index = 0; index < 150; index += 1) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- one connection
    await store.change(author('g'), [
      { key: `briefing/channel-${index}`, to: 'cup' },
      { key: 'zone', to: index % 2 === 0 ? 'UTC' : 'Europe/Lisbon' },
    ]);
  }
  await database.close();
  return file;
}

/** A database in use, and a copy of its files as a crash would leave them. */
async function inUse(): Promise<{ file: string; crashed: string }> {
  const file = path.join(await scratchFolder(), 'attache.db');
  const database = await openDatabase(file);
  onTestFinished(() => database.close());
  const store = openSettingsStore(database.queries, () => KNOWN);
  for (let index = 0; index < 20; index += 1) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- one connection
    await store.change(author('g'), [{ key: `briefing/channel-${index}`, to: 'cup' }]);
  }
  const crashed = path.join(await scratchFolder(), 'attache.db');
  for (const more of ['', '-wal']) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- two files
    await copyFile(`${file}${more}`, `${crashed}${more}`);
  }
  return { file, crashed };
}

async function refusal(file: string): Promise<StorageError> {
  const error: unknown = await openDatabase(file).then(
    (database) => database.close(),
    (refused: unknown) => refused,
  );
  if (!(error instanceof StorageError)) throw new Error('it was not refused as it should', { cause: error });
  expect(error.message).toContain(file);
  expect(error.message).toContain(error.remedy);
  return error;
}

/** Refused, and afterwards every byte of the folder is what it was, but for files of such endings. */
async function refusalWithoutTrace(file: string, but: readonly string[] = []): Promise<StorageError> {
  const folder = path.dirname(file);
  const content = async (): Promise<Record<string, string>> => {
    const names = (await readdir(folder)).toSorted().filter((name) => !but.some((ending) => name.endsWith(ending)));
    const hashed = names.map(async (name) => [name, hash('sha256', await readFile(path.join(folder, name)))]);
    return Object.fromEntries(await Promise.all(hashed));
  };
  const before = await content();
  const error = await refusal(file);
  expect(await content()).toEqual(before);
  return error;
}

describe('a database of ours', () => {
  test('is created with its folders when there is none, and says so once', async () => {
    const file = path.join(await scratchFolder(), 'a', 'b', 'attache.db');
    const first = await openDatabase(file);
    expect(first.created).toBe(true);
    await first.close();
    const second = await openDatabase(file);
    expect(second.created).toBe(false);
    await second.close();
    expect(await readdir(path.dirname(file))).toEqual(['attache.db']);
  });

  test('is kept with a log, flushed at every commit, with foreign keys on', async () => {
    const database = await openDatabase(path.join(await scratchFolder(), 'attache.db'));
    const pragma = async (name: string): Promise<unknown> =>
      Object.values(
        (await sql.raw<Record<string, unknown>>(`PRAGMA ${name}`).execute(database.queries)).rows[0] ?? {},
      )[0];
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(2);
    expect(await pragma('foreign_keys')).toBe(1);
    expect(await pragma('busy_timeout')).toBeGreaterThan(0);
    expect(await pragma('user_version')).toBe(SCHEMA_VERSION);
    await database.close();
  });

  test('can be opened twice at once, and each sees what the other wrote', async () => {
    const file = path.join(await scratchFolder(), 'attache.db');
    const [one, two] = await Promise.all([openDatabase(file), openDatabase(file)]);
    expect(one.created).toBe(!two.created);
    await openSettingsStore(one.queries, () => KNOWN).change(author('g'), [{ key: 'zone', to: 'Europe/Lisbon' }]);
    expect(await openSettingsStore(two.queries, () => KNOWN).read('g')).toMatchObject({ zone: 'Europe/Lisbon' });
    await Promise.all([one.close(), two.close()]);
  });

  test('waits for another process that writes, and answers everything else meanwhile', async () => {
    const file = await filled();
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    const database = await openDatabase(file, { patience: 200 }).catch((error: unknown) => error);
    expect(database).toMatchObject({ fault: 'locked' });
    other.exec('ROLLBACK');

    const open = await openDatabase(file);
    const store = openSettingsStore(open.queries, () => KNOWN);
    other.exec('BEGIN IMMEDIATE');
    const order: string[] = [];
    const change = store.change(author('g'), [{ key: 'language', to: 'de' }]).then(({ kind }) => order.push(kind));
    await pause(100);
    order.push('went on');
    other.exec('ROLLBACK');
    await change;
    other.close();
    expect(order).toEqual(['went on', 'changed']);
    await open.close();
  });

  test('rolls a failed transaction back whole', async () => {
    const database = await openDatabase(path.join(await scratchFolder(), 'attache.db'));
    const failing = database.queries.transaction().execute(async (transaction) => {
      await transaction.insertInto('private_briefings').values({ briefing: 'dams', guild: 'g' }).execute();
      await transaction.insertInto('private_briefings').values({ briefing: 'dams', guild: 'h' }).execute();
    });
    await expect(failing).rejects.toThrow(/UNIQUE/u);
    expect(await database.queries.selectFrom('private_briefings').selectAll().execute()).toEqual([]);
    await database.close();
  });

  test('answers a rule of access that it does not understand with an error, not with openness', async () => {
    const file = await filled();
    const raw = new DatabaseSync(file);
    raw.exec(`INSERT INTO settings VALUES ('g', 'access/dams', '"private-ish"', 1)`);
    raw.close();
    const database = await openDatabase(file);
    const reading = openSettingsStore(database.queries, () => KNOWN).read('g');
    await expect(reading).rejects.toThrow('access/dams');
    await database.close();
  });

  test('refuses writes once its file was moved or replaced, and still answers reads', async () => {
    const file = await filled();
    const database = await openDatabase(file);
    const store = openSettingsStore(database.queries, () => KNOWN);
    const write = () => store.change(author('g'), [{ key: 'language', to: 'de' }]);
    await rename(file, `${file}.away`);
    await expect(write()).rejects.toThrow(/moved or removed/u);
    await copyFile(`${file}.away`, file);
    await expect(write()).rejects.toThrow(/another file/u);
    expect(await store.read('g')).toMatchObject({ language: null });
    await rename(`${file}.away`, file);
    expect((await write()).kind).toBe('changed');
    await database.close();
  });
});

describe('a file that is refused and left as it is', () => {
  test.each([
    ['a text', 'This is a shopping list and no database.\n'.repeat(200), 'not-a-database'],
    ['a short text', 'x', 'not-a-database'],
    ['an empty file', '', 'empty'],
    ['the beginning of a database', 'SQLite format 3\0', 'not-a-database'],
  ])('%s', async (_, text, fault) => {
    const file = path.join(await scratchFolder(), 'attache.db');
    await writeFile(file, text);
    expect((await refusalWithoutTrace(file)).fault).toBe(fault);
  });

  test('a database of another program', async () => {
    const file = path.join(await scratchFolder(), 'attache.db');
    const raw = new DatabaseSync(file);
    raw.exec('PRAGMA journal_mode = WAL; CREATE TABLE recipes (name TEXT); PRAGMA application_id = 77');
    raw.close();
    const error = await refusalWithoutTrace(file);
    expect(error.fault).toBe('foreign');
    expect(error.message).toContain('0x4d');
  });

  test('a database that a newer version wrote', async () => {
    const file = await filled();
    const raw = new DatabaseSync(file);
    raw.exec('PRAGMA user_version = 99');
    raw.close();
    const error = await refusalWithoutTrace(file);
    expect(error.fault).toBe('newer');
    expect(error.message).toMatch(/schema 99/u);
  });

  test('a folder', async () => {
    const file = path.join(await scratchFolder(), 'attache.db');
    await mkdir(file);
    expect((await refusal(file)).fault).toBe('not-a-file');
  });

  test('a database with any page of it overwritten', async () => {
    const file = await filled();
    const sound = await readFile(file);
    const pages = sound.length / 4096;
    expect(pages).toBeGreaterThan(10);
    for (let page = 1; page < pages; page += 1) {
      const damaged = Buffer.from(sound).fill(0xa5, page * 4096, (page + 1) * 4096);
      // oxlint-disable-next-line eslint/no-await-in-loop -- one file
      await writeFile(file, damaged);
      // oxlint-disable-next-line eslint/no-await-in-loop -- one file
      expect((await refusalWithoutTrace(file)).fault).toBe('corrupt');
    }
  });

  test('a database that was cut short', async () => {
    const file = await filled();
    const { length } = await readFile(file);
    for (const part of [0.9, 0.5, 0.1]) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- one file
      await truncate(file, Math.floor(length * part));
      // oxlint-disable-next-line eslint/no-await-in-loop -- one file
      expect((await refusalWithoutTrace(file)).fault).toBe('corrupt');
    }
  });

  test('a database whose damage shows only with its log', async () => {
    const { crashed } = await inUse();
    const damaged = (await readFile(crashed)).fill(0xa5, 4096, 3 * 4096);
    await writeFile(crashed, damaged);
    expect((await refusalWithoutTrace(crashed, ['-shm'])).fault).toBe('corrupt');
  });

  test('a backup that was put beside the log of another', async () => {
    const { file, crashed } = await inUse();
    const backup = `${file}.backup`;
    await backUpDatabase(file, backup);
    await copyFile(backup, crashed);
    const error = await refusalWithoutTrace(crashed);
    expect(error.fault).toBe('foreign-log');
    expect(error.remedy).toContain(`${crashed}-wal`);
    await rm(`${crashed}-wal`);
    const restored = await openDatabase(crashed);
    expect((await openSettingsStore(restored.queries, () => KNOWN).read('g')).revision).toBe(20);
    // In use it has a log of its own, and can be backed up like any other.
    await openSettingsStore(restored.queries, () => KNOWN).change(author('g'), [{ key: 'zone', to: 'Asia/Tokyo' }]);
    await backUpDatabase(crashed, `${crashed}.backup`);
    await copyFile(crashed, `${file}.killed`);
    await copyFile(`${crashed}-wal`, `${file}.killed-wal`);
    await restored.close();
    const recovered = await openDatabase(`${file}.killed`);
    expect(await openSettingsStore(recovered.queries, () => KNOWN).read('g')).toMatchObject({ zone: 'Asia/Tokyo' });
    await recovered.close();
  });

  test('a log whose database is missing', async () => {
    const file = path.join(await scratchFolder(), 'attache.db');
    await writeFile(`${file}-wal`, 'what was acknowledged last');
    expect((await refusalWithoutTrace(file)).fault).toBe('lost');
  });

  test('a path that leads through a file', async () => {
    const folder = await scratchFolder();
    await writeFile(path.join(folder, 'note.txt'), '');
    expect((await refusal(path.join(folder, 'note.txt', 'attache.db'))).fault).toBe('unreadable');
  });

  test('a database, or a folder for one, in which the user may not write', async () => {
    const file = await filled();
    const folder = path.dirname(file);
    // Root may write everywhere, so another user tries.
    const other = process.getuid?.() === 0 ? 65_534 : undefined;
    const said = async (target: string): Promise<string> => {
      const script = runScript(path.join(import.meta.dirname), 'open-and-say.ts', [target], other);
      await script.ended;
      expect(script.errors()).toBe('');
      return script.lines[0] ?? '';
    };
    await chmod(file, 0o444);
    await chmod(folder, 0o555);
    expect(await said(file)).toBe('not-writable');
    await chmod(folder, 0o777);
    expect(await said(file)).toBe('not-writable');
    await chmod(folder, 0o555);
    expect(await said(path.join(folder, 'new', 'attache.db'))).toBe('not-writable');
    await chmod(folder, 0o755);
    await rm(file);
  });
});
