import { mkdir, readdir, truncate, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { openSnapshotArchive } from '../../src/storage/snapshot-archive.ts';
import { briefingOf } from '../platforms/discord/fixtures.ts';
import { scratchFolder } from '../settings/scratch.ts';

const FIRST = noteOf('closed');
const SECOND = noteOf('opened');
const { briefing, version } = FIRST;

function noteOf(what: string): Snapshot {
  const text = `# Note\n\nOn 3 March 2031 the council of Oberau ${what} the lock.\n`;
  return briefingOf('locks', 'The locks', { 'note.md': text });
}

/** Every file below a folder that is not a whole version: nothing half made may stay. */
async function leftovers(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  return files.filter((file) => file.isFile() && !file.name.endsWith('.json')).map(({ name }) => name);
}

describe('an archive of snapshots', () => {
  test('finds what it kept, without texts and passages, and names its versions newest first', async () => {
    const folder = await scratchFolder();
    const archive = openSnapshotArchive(folder);
    await archive.keep(FIRST);
    await archive.keep(SECOND);
    const early = new Date('2021-01-01');
    await utimes(path.join(folder, 'versions', briefing, `${version}.json`), early, early);
    expect(await archive.versions(briefing)).toEqual([SECOND.version, version]);
    const found = await archive.find(briefing, version);
    expect(found).toMatchObject({ version, events: FIRST.events, passages: [] });
    expect(found?.documents.map(({ text }) => text)).toEqual(['']);
    expect(await archive.find(briefing, '0123456789ab')).toBeNull();
    expect(await archive.find('../locks', '../../x')).toBeNull();
    expect(await leftovers(folder)).toEqual([]);
  });

  test('takes a damaged version for none, and keeps it anew', async () => {
    const folder = await scratchFolder();
    const archive = openSnapshotArchive(folder);
    const file = path.join(folder, 'versions', briefing, `${version}.json`);
    for (const length of [0, 100]) {
      // oxlint-disable eslint/no-await-in-loop -- one damage after the other
      await archive.keep(FIRST);
      await truncate(file, length);
      expect(await archive.find(briefing, version)).toBeNull();
      await archive.keep(FIRST);
      expect(await archive.find(briefing, version)).toMatchObject({ version });
      // oxlint-enable eslint/no-await-in-loop
    }
  });

  test('finds a pinned snapshot whose kept file is damaged or gone', async () => {
    const folder = await scratchFolder();
    const pins = await scratchFolder();
    const archive = openSnapshotArchive(folder, pins);
    await archive.pin(FIRST);
    expect(await archive.find(briefing, version)).toMatchObject({ version });
    await mkdir(path.join(folder, 'versions', briefing), { recursive: true });
    await writeFile(path.join(folder, 'versions', briefing, `${version}.json`), '{"half":');
    expect(await archive.find(briefing, version)).toMatchObject({ version });
  });

  test('is written by many at once without harm', async () => {
    const folder = await scratchFolder();
    // Where no kept file can be linked to, each writes.
    const archive = openSnapshotArchive(folder);
    await Promise.all(Array.from({ length: 12 }, () => archive.pin(FIRST)));
    expect(await archive.find(briefing, version)).toMatchObject({ version });
    expect(await leftovers(folder)).toEqual([]);
  });

  test('lets go of what is pinned and needed no more, a day after, and of nobody else’s', async () => {
    const folder = await scratchFolder();
    const own = openSnapshotArchive(folder);
    const other = openSnapshotArchive(folder, await scratchFolder());
    await own.pin(FIRST);
    const inTwoDays = Date.now() + 2 * 24 * 60 * 60_000;
    await other.unpinOthers([], inTwoDays);
    await own.unpinOthers([], Date.now());
    expect(await own.find(briefing, version)).toMatchObject({ version });
    await own.unpinOthers([{ briefing, version }], inTwoDays);
    expect(await own.find(briefing, version)).toMatchObject({ version });
    await own.unpinOthers([], inTwoDays);
    expect(await own.find(briefing, version)).toBeNull();
  });

  test('keeps so many versions of a briefing, and drops the oldest; never the one that is kept just now', async () => {
    const folder = await scratchFolder();
    const archive = openSnapshotArchive(folder);
    for (let number = 0; number < 52; number++) {
      const one = number.toString(16).padStart(12, '0');
      // oxlint-disable eslint/no-await-in-loop -- in this order
      await archive.keep({ ...FIRST, version: one });
      const at = new Date(Date.UTC(2021, 0, 1 + number));
      await utimes(path.join(folder, 'versions', briefing, `${one}.json`), at, at);
      // oxlint-enable eslint/no-await-in-loop
    }
    const kept = await archive.versions(briefing);
    expect(kept).toHaveLength(50);
    expect(kept.at(-1)).toBe('000000000002');
    // Written by a clock that ran ahead.
    const ahead = new Date(Date.now() + 24 * 60 * 60_000);
    await Promise.all(kept.map((one) => utimes(path.join(folder, 'versions', briefing, `${one}.json`), ahead, ahead)));
    await archive.keep(FIRST);
    expect(await archive.find(briefing, version)).toMatchObject({ version });
    expect(await archive.versions(briefing)).toHaveLength(50);
  });
});
