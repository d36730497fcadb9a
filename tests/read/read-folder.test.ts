import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readFolder } from '../../src/read/read-folder.ts';
import { ARTICLE } from './reading.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'read-folder-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, text: string): Promise<void> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

it('reads folders in folders, sorted by name, and leaves hidden files alone', async () => {
  await put('b.txt', ARTICLE[0]);
  await put('a/z.md', ARTICLE[1]);
  await put('.hidden.txt', ARTICLE[2]);
  await put('.git/x.txt', ARTICLE[2]);
  await put('briefing.yaml', 'title: The dam');
  const { sources, faults } = await readFolder(folder);
  expect(sources.map((each) => each.file)).toEqual(['a/z.md', 'b.txt']);
  expect(faults).toEqual([]);
});

it('keeps the first of two files of the same content and says so', async () => {
  await put('b.txt', ARTICLE[0]);
  await put('a.txt', ARTICLE[0]);
  const { sources, faults } = await readFolder(folder);
  expect(sources.map((each) => each.file)).toEqual(['a.txt']);
  expect(faults).toMatchObject([{ file: 'b.txt', code: 'duplicate' }]);
  expect(faults[0]?.reason).toContain('a.txt');
});

it('follows links to files, and says of links to folders that it does not', async () => {
  await put('shelf/a.txt', ARTICLE[0]);
  await put('documents/b.txt', ARTICLE[1]);
  await symlink('../shelf/a.txt', path.join(folder, 'documents', 'linked.txt'));
  await symlink('../documents', path.join(folder, 'documents', 'round'));
  const { sources, faults } = await readFolder(path.join(folder, 'documents'));
  expect(sources.map((each) => each.file)).toEqual(['b.txt', 'linked.txt']);
  expect(faults).toMatchObject([{ file: 'round', code: 'is-folder', reason: expect.stringContaining('link') }]);
});

it('loads all others when some cannot be read', async () => {
  await put('good.txt', ARTICLE[0]);
  await put('empty.txt', '');
  await put('table.xlsx', 'PK');
  const { sources, faults } = await readFolder(folder);
  expect(sources).toHaveLength(1);
  expect(faults.map((each) => each.code)).toEqual(['empty', 'unknown-format']);
});

it('gives a fault for a folder that is not there', async () => {
  const missing = await readFolder(path.join(folder, 'none'));
  expect(missing.sources).toEqual([]);
  expect(missing.faults).toMatchObject([{ code: 'not-found' }]);
  await put('file.txt', 'words');
  expect((await readFolder(path.join(folder, 'file.txt'))).faults).toMatchObject([{ code: 'not-a-folder' }]);
});

it('gives a text too short to tell its language the one of most others, or English', async () => {
  await put('short.txt', 'Elbrook');
  expect((await readFolder(folder)).sources.map((each) => each.language)).toEqual(['en']);
  await put('a.txt', 'Der Rat von Elbrook hat am Dienstag beschlossen, oberhalb des Tals einen neuen Damm zu bauen.');
  await put('b.txt', 'Die Angler des unteren Tals sagten, dass sie gegen den Plan vor Gericht ziehen wollen.');
  expect((await readFolder(folder)).sources.map((each) => each.language)).toEqual(['de', 'de', 'de']);
});
