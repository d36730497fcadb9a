import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  briefingFolder,
  civilDayOf,
  documentsFolder,
  listBriefings,
  type Loaded,
  loadBriefing,
  loadBriefingOn,
} from '../../src/briefing/load-briefing.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { BRIEFINGS } from '../fixtures/attache.ts';
import { TODAY, unproved } from '../fixtures/build-briefing.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'attache-briefing-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

function snapshotIn(loaded: Loaded): Snapshot {
  if (loaded.kind === 'fault') throw new Error(loaded.message);
  return loaded.snapshot;
}

describe('the briefings of a folder', () => {
  test('are its folders, in order; files and hidden folders are none', async () => {
    for (const folder of ['nile', 'amur', '.git']) await mkdir(path.join(root, 'list', folder), { recursive: true });
    await writeFile(path.join(root, 'list', 'README.md'), 'x');
    expect(await listBriefings(path.join(root, 'list'))).toEqual(['amur', 'nile']);
  });
  test('may be links to folders; what a link leads to may be away for a moment', async () => {
    await mkdir(path.join(root, 'links', 'nile'), { recursive: true });
    await writeFile(path.join(root, 'links', 'note.txt'), 'x');
    const links = {
      elbe: '../list/amur',
      lost: '../nowhere',
      page: 'note.txt',
      round: 'round',
      '.lock': 'nobody@host',
    };
    for (const [name, target] of Object.entries(links)) await symlink(target, path.join(root, 'links', name));
    expect(await listBriefings(path.join(root, 'links'))).toEqual(['elbe', 'lost', 'nile', 'round']);
  });
  test('of a folder that is not there are none', async () => {
    expect(await listBriefings(path.join(root, 'nowhere'))).toEqual([]);
  });
});

describe('a briefing', () => {
  test('holds its settings, its documents in sub-folders too, and proof of all', async () => {
    const snapshot = snapshotIn(await loadBriefing(briefingFolder(BRIEFINGS, 'arden-dam'), TODAY));
    expect(snapshot).toMatchObject({ briefing: 'arden-dam', title: 'The dam of Arden', faults: [] });
    expect(snapshot.documents.map(({ file }) => file)).toEqual([
      'gazette-dam.txt',
      'herald-summit.md',
      'notes/council-minutes.html',
    ]);
    expect(snapshot.questions.filter(({ tracked }) => tracked).map(({ id }) => id)).toEqual([
      'toll-bridge',
      'who-pays',
    ]);
    expect(unproved(snapshot)).toEqual([]);
  });

  test('without settings takes its folder’s name', async () => {
    const folder = path.join(root, 'plain');
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'a.md'), 'The dam of Arden leaks at the gate.');
    expect(snapshotIn(await loadBriefing(documentsFolder(folder), TODAY))).toMatchObject({
      briefing: 'plain',
      title: 'plain',
    });
  });

  test('gives its language to its documents', async () => {
    const folder = path.join(root, 'german');
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'briefing.yaml'), 'title: Damm\nlanguage: de\n');
    await writeFile(path.join(folder, 'a.md'), 'Der Rat hat am 3. Mai 2031 den Damm eröffnet.');
    const snapshot = snapshotIn(await loadBriefing(documentsFolder(folder), TODAY));
    expect(snapshot.documents.map(({ language }) => language)).toEqual(['de']);
    expect(snapshot.events.map(({ date }) => date?.start)).toEqual(['2031-05-03']);
  });

  test('says how many documents it is at', async () => {
    const said: string[] = [];
    await loadBriefing(briefingFolder(BRIEFINGS, 'porto-club'), TODAY, (text) => said.push(text));
    expect(said.join('\n')).toContain('1 document');
  });

  test.each([
    ['its folder is missing', 'nowhere', null],
    ['its settings are no YAML', 'bad', 'title: "open'],
    ['its settings have a wrong key', 'bad', 'title: x\ncolour: red'],
  ])('is a fault with a message when %s', async (_, name, yaml) => {
    const folder = path.join(root, name);
    if (yaml !== null) {
      await mkdir(folder, { recursive: true });
      await writeFile(path.join(folder, 'briefing.yaml'), yaml);
    }
    const loaded = await loadBriefing(documentsFolder(folder), TODAY);
    expect(loaded.kind).toBe('fault');
    expect(loaded.kind === 'fault' && loaded.message).toContain(folder);
  });
});

describe('a briefing as it was on a day', () => {
  test.each([
    ['2031-05-01', []],
    ['2031-05-20', ['gazette-dam.txt']],
    ['2031-06-12', ['gazette-dam.txt', 'herald-summit.md']],
    ['2031-12-31', ['gazette-dam.txt', 'herald-summit.md', 'notes/council-minutes.html']],
  ])('%s holds what was known by then', async (day, files) => {
    const folder = briefingFolder(BRIEFINGS, 'arden-dam');
    const now = snapshotIn(await loadBriefing(folder, TODAY));
    const then = snapshotIn(await loadBriefingOn(folder, day, now, TODAY));
    expect(then.documents.map(({ file }) => file)).toEqual(files);
    expect(unproved(then)).toEqual([]);
  });
});

test('the civil day of an instant is that of UTC', () => {
  expect(civilDayOf(new Date('2031-05-03T23:59:59Z'))).toBe('2031-05-03');
  expect(civilDayOf(new Date('2031-05-03T23:59:59-02:00'))).toBe('2031-05-04');
});
