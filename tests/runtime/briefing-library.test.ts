import { renameSync, rmSync } from 'node:fs';
import { chmod, mkdir, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { damNote, emptyFolder, openLibrary, putFile, writeBriefing } from './folders.ts';

const WITHIN = { timeout: 30_000, interval: 50 };
const files = (snapshot: { documents: readonly { file: string }[] } | null | undefined): string[] =>
  (snapshot?.documents ?? []).map(({ file }) => file);

describe('a library of briefings', () => {
  test('loads every briefing, with search and versions', async () => {
    const root = await emptyFolder();
    await writeBriefing(root, 'alder', { 'a.md': damNote(3), 'b.md': damNote(9, 'the board met') });
    await writeBriefing(root, 'birch', { 'c.txt': damNote(4) });
    const { library } = await openLibrary(root);
    expect(library.ids()).toEqual(['alder', 'birch']);
    const alder = library.get('alder');
    expect(files(alder?.snapshot)).toEqual(['a.md', 'b.md']);
    expect(alder?.search.search('gates of the dam', 3)[0]?.passage.text).toContain('gates');
    expect(Object.isFrozen(alder?.snapshot.passages)).toBe(true);
    expect(library.get('cedar')).toBeNull();
    expect(library.faults().size).toBe(0);
  });

  test('refuses a folder that is not there', async () => {
    const root = path.join(await emptyFolder(), 'nowhere');
    await expect(openLibrary(root)).rejects.toThrow(/nowhere, cannot be read \(ENOENT\)/);
  });

  test('sees documents that come, change and go, and swaps whole snapshots', async () => {
    const root = await emptyFolder();
    await writeBriefing(root, 'alder', { 'a.md': damNote(3) });
    const { library, changes } = await openLibrary(root);
    const first = library.get('alder')?.snapshot;
    const documents = path.join(root, 'alder', 'documents');

    await writeFile(path.join(documents, 'b.md'), damNote(9));
    await vi.waitFor(() => expect(files(library.get('alder')?.snapshot)).toEqual(['a.md', 'b.md']), WITHIN);
    expect(changes.at(-1)?.before).toBe(first);
    expect(changes.at(-1)?.after).toBe(library.get('alder')?.snapshot);

    await writeFile(path.join(documents, 'b.md'), damNote(9, 'the gates were closed for good'));
    await vi.waitFor(() => {
      expect(library.get('alder')?.search.search('closed for good', 1)).toHaveLength(1);
    }, WITHIN);

    await unlink(path.join(documents, 'a.md'));
    await vi.waitFor(() => expect(files(library.get('alder')?.snapshot)).toEqual(['b.md']), WITHIN);
    expect(files(first)).toEqual(['a.md']);
  });

  test('sees folders that come, with what is put into them at once, and folders that go', async () => {
    const root = await emptyFolder();
    await writeBriefing(root, 'alder', { 'a.md': damNote(3) });
    const { library, changes } = await openLibrary(root);
    await writeBriefing(root, 'birch', { 'b.md': damNote(4) });
    await vi.waitFor(() => expect(files(library.get('birch')?.snapshot)).toEqual(['b.md']), WITHIN);
    const inner = path.join(root, 'birch', 'documents', 'letters');
    await mkdir(inner);
    await writeFile(path.join(inner, 'c.md'), damNote(5));
    await vi.waitFor(() => {
      expect(files(library.get('birch')?.snapshot)).toEqual(['b.md', 'letters/c.md']);
    }, WITHIN);

    await rm(path.join(root, 'alder'), { recursive: true });
    await vi.waitFor(() => expect(library.ids()).toEqual(['birch']), WITHIN);
    expect(changes.at(-1)).toMatchObject({ id: 'alder', after: null, faults: [] });
    expect(library.get('alder')).toBeNull();
  });

  test('keeps the old snapshot while the settings are broken, and says so once', async () => {
    const root = await emptyFolder();
    await writeBriefing(root, 'alder', { 'a.md': damNote(3) });
    const { library, changes } = await openLibrary(root);
    const stood = library.get('alder')?.snapshot;
    const settings = path.join(root, 'alder', 'briefing.yaml');

    await putFile(settings, 'title: [unclosed\n');
    await vi.waitFor(() => expect(library.get('alder')?.faults[0]).toMatch(/briefing\.yaml/), WITHIN);
    expect(library.get('alder')?.snapshot).toBe(stood);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ id: 'alder', before: stood, after: stood });
    expect(library.faults().get('alder')).toEqual([expect.stringMatching(/^briefing\.yaml: /u)]);
    expect(library.faults().get('alder')?.join('')).not.toContain(root);

    await putFile(settings, 'title: Mended\n');
    await vi.waitFor(() => expect(library.get('alder')?.snapshot.title).toBe('Mended'), WITHIN);
    expect(library.get('alder')?.faults).toEqual([]);
  });

  test('forgets a fault when the folder is as it was before', async () => {
    const root = await emptyFolder();
    await writeBriefing(root, 'alder', { 'a.md': damNote(3) });
    const { library } = await openLibrary(root);
    const stood = library.get('alder')?.snapshot;
    const settings = path.join(root, 'alder', 'briefing.yaml');
    await putFile(settings, 'titel: Alder\n');
    await vi.waitFor(() => expect(library.get('alder')?.faults).toHaveLength(1), WITHIN);
    await putFile(settings, 'title: Briefing alder\n');
    await vi.waitFor(() => expect(library.get('alder')?.faults).toEqual([]), WITHIN);
    expect(library.get('alder')?.snapshot).toBe(stood);
  });

  test('a briefing that has never been whole does not answer, but is named with its fault', async () => {
    const root = await emptyFolder();
    await writeBriefing(root, 'alder', { 'a.md': damNote(3) });
    await mkdir(path.join(root, 'birch'));
    const { library } = await openLibrary(root);
    expect(library.ids()).toEqual(['alder']);
    expect([...library.faults().keys()]).toEqual(['birch']);
    await writeBriefing(root, 'birch', { 'b.md': damNote(4) });
    await vi.waitFor(() => expect(library.ids()).toEqual(['alder', 'birch']), WITHIN);
    expect(library.faults().size).toBe(0);
  });

  test('names files that were left out, and takes them in once they can be read', async () => {
    const root = await emptyFolder();
    await writeBriefing(root, 'alder', { 'a.md': damNote(3), 'picture.png': 'no text' });
    const { library } = await openLibrary(root);
    expect(library.get('alder')?.faults).toEqual([expect.stringContaining('picture.png')]);
    await rename(path.join(root, 'alder/documents/picture.png'), path.join(root, 'alder/documents/picture.txt'));
    await vi.waitFor(() => expect(library.get('alder')?.faults).toEqual([]), WITHIN);
  });

  test('a folder that is replaced in one go never goes away', async () => {
    const root = await emptyFolder();
    const beside = await emptyFolder();
    await writeBriefing(root, 'alder', { 'a.md': damNote(3) });
    await writeBriefing(beside, 'alder', { 'b.md': damNote(8) });
    const { library, changes } = await openLibrary(root);
    // In one go: nothing else is done in this process between the two.
    rmSync(path.join(root, 'alder'), { recursive: true });
    renameSync(path.join(beside, 'alder'), path.join(root, 'alder'));
    await vi.waitFor(() => expect(files(library.get('alder')?.snapshot)).toEqual(['b.md']), WITHIN);
    expect(changes.every(({ after }) => after !== null)).toBe(true);
    // The folder of the same name is another one: it must be watched anew.
    await writeFile(path.join(root, 'alder', 'documents', 'c.md'), damNote(9));
    await vi.waitFor(() => expect(files(library.get('alder')?.snapshot)).toEqual(['b.md', 'c.md']), WITHIN);
  });

  test('keeps everything while the folder of the briefings itself is away', async () => {
    const root = path.join(await emptyFolder(), 'briefings');
    await writeBriefing(root, 'alder', { 'a.md': damNote(3) });
    const { library, changes, logged } = await openLibrary(root, { timing: { rescan: 100 } });
    await rename(root, `${root}-away`);
    await vi.waitFor(() => expect(logged()).toMatch(/cannot be read \(ENOENT\)/), WITHIN);
    expect(library.ids()).toEqual(['alder']);
    await writeFile(path.join(`${root}-away`, 'alder', 'documents', 'b.md'), damNote(5));
    await rename(`${root}-away`, root);
    await vi.waitFor(() => expect(files(library.get('alder')?.snapshot)).toEqual(['a.md', 'b.md']), WITHIN);
    expect(changes).toHaveLength(1);
  });

  test('keeps what it said when no document is left, and says so', async () => {
    const root = await emptyFolder();
    await writeBriefing(root, 'alder', { 'a.md': damNote(3) });
    const { library, changes } = await openLibrary(root);
    const stood = library.get('alder')?.snapshot;
    const file = path.join(root, 'alder', 'documents', 'a.md');
    // Half of a copy: the file is there, and nothing in it yet.
    await writeFile(file, '');
    await vi.waitFor(() => expect(library.get('alder')?.faults[0]).toMatch(/No document is left.*a\.md/), WITHIN);
    await unlink(file);
    await vi.waitFor(() => expect(library.get('alder')?.faults[0]).toMatch(/No document is left.*Put/), WITHIN);
    expect(library.get('alder')?.snapshot).toBe(stood);
    expect(changes.every(({ after }) => after === stood)).toBe(true);
    await writeFile(file, damNote(4));
    await vi.waitFor(() => expect(library.get('alder')?.faults).toEqual([]), WITHIN);
    expect(library.get('alder')?.snapshot.version).not.toBe(stood?.version);
  });

  test('a briefing that has no document yet may be empty', async () => {
    const root = await emptyFolder();
    await writeBriefing(root, 'alder', {});
    const { library } = await openLibrary(root);
    expect(files(library.get('alder')?.snapshot)).toEqual([]);
    expect(library.faults().size).toBe(0);
  });

  test('a briefing may be a link: it is followed, and keeps what it said while its target is away', async () => {
    const root = await emptyFolder();
    const drive = await emptyFolder();
    await writeBriefing(drive, 'alder', { 'a.md': damNote(3) });
    await symlink(path.join(drive, 'alder'), path.join(root, 'alder'));
    const { library } = await openLibrary(root, { timing: { rescan: 100 } });
    expect(files(library.get('alder')?.snapshot)).toEqual(['a.md']);
    await writeFile(path.join(drive, 'alder', 'documents', 'b.md'), damNote(5));
    await vi.waitFor(() => expect(files(library.get('alder')?.snapshot)).toEqual(['a.md', 'b.md']), WITHIN);
    await rename(path.join(drive, 'alder'), path.join(drive, 'away'));
    await vi.waitFor(() => expect(library.get('alder')?.faults).toHaveLength(1), WITHIN);
    expect(files(library.get('alder')?.snapshot)).toEqual(['a.md', 'b.md']);
    await rename(path.join(drive, 'away'), path.join(drive, 'alder'));
    await vi.waitFor(() => expect(library.get('alder')?.faults).toEqual([]), WITHIN);
  });

  test('keeps everything while an empty folder stands in the place of the briefings', async () => {
    const root = path.join(await emptyFolder(), 'briefings');
    await writeBriefing(root, 'alder', { 'a.md': damNote(3) });
    const { library, logged } = await openLibrary(root, { timing: { rescan: 100 } });
    await rename(root, `${root}-away`);
    await mkdir(root);
    await vi.waitFor(() => expect(logged()).toMatch(/is its drive away/), WITHIN);
    expect(library.ids()).toEqual(['alder']);
    await rm(root, { recursive: true });
    await rename(`${root}-away`, root);
    await writeFile(path.join(root, 'alder', 'documents', 'b.md'), damNote(5));
    await vi.waitFor(() => expect(files(library.get('alder')?.snapshot)).toEqual(['a.md', 'b.md']), WITHIN);
    // In the folder itself, removing the last briefing means it.
    await rm(path.join(root, 'alder'), { recursive: true });
    await vi.waitFor(() => expect(library.ids()).toEqual([]), WITHIN);
  });

  test('finds changes without being told of them', async () => {
    const root = await emptyFolder();
    await writeBriefing(root, 'alder', { 'a.md': damNote(3) });
    // So long a rest that what stirs never leads to a look in this test.
    const timing = { quiet: 600_000, patience: 600_000, rescan: 100, build: 60_000 };
    const { library } = await openLibrary(root, { timing });
    await writeFile(path.join(root, 'alder', 'documents', 'b.md'), damNote(5));
    await vi.waitFor(() => expect(files(library.get('alder')?.snapshot)).toEqual(['a.md', 'b.md']), WITHIN);
  });

  test('what changes during a build leads to one more', async () => {
    const root = await emptyFolder();
    await writeBriefing(root, 'alder', { 'a.md': damNote(3) });
    const built: string[] = [];
    const { library } = await openLibrary(root, { onBuilt: (_id, outcome) => built.push(outcome) });
    const documents = path.join(root, 'alder', 'documents');
    for (let day = 4; day < 24; day++) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other, while builds go on
      await writeFile(path.join(documents, `day-${day}.md`), damNote(day));
      // oxlint-disable-next-line eslint/no-await-in-loop
      await new Promise((resolve) => {
        setTimeout(resolve, 60);
      });
    }
    await vi.waitFor(() => expect(files(library.get('alder')?.snapshot)).toHaveLength(21), WITHIN);
    expect(built.length).toBeGreaterThanOrEqual(2);
    expect(built.length).toBeLessThan(21);
  });

  test.skipIf(process.getuid?.() === 0)('takes a file in when its rights allow it again', async () => {
    const root = await emptyFolder();
    await writeBriefing(root, 'alder', { 'a.md': damNote(3) });
    const file = path.join(root, 'alder', 'documents', 'a.md');
    await chmod(file, 0);
    const { library } = await openLibrary(root);
    expect(library.get('alder')?.faults).toHaveLength(1);
    await chmod(file, 0o644);
    await vi.waitFor(() => expect(files(library.get('alder')?.snapshot)).toEqual(['a.md']), WITHIN);
  });
});

describe('a build that breaks down', () => {
  test('out of memory leaves the old snapshot standing, and the process too', { timeout: 240_000 }, async () => {
    // To fill a memory is much work.
    const within = { ...WITHIN, timeout: 100_000 };
    const root = await emptyFolder();
    const beside = path.join(await emptyFolder(), 'long');
    await mkdir(beside);
    await Promise.all(
      [1, 2, 3, 4].map((day) => writeFile(path.join(beside, `${day}.txt`), `${day}\n\n${damNote(day).repeat(4000)}`)),
    );
    await writeBriefing(root, 'alder', { 'a.md': damNote(3) });
    const { library, changes } = await openLibrary(root, { buildMemory: 40 });
    const stood = library.get('alder')?.snapshot;
    expect(files(stood)).toEqual(['a.md']);
    const long = path.join(root, 'alder', 'documents', 'long');
    await rename(beside, long);
    await vi.waitFor(() => expect(library.get('alder')?.faults[0]).toMatch(/more than the 40 MB of memory/), within);
    expect(library.get('alder')?.snapshot).toBe(stood);
    expect(changes.at(-1)).toMatchObject({ before: stood, after: stood });

    await rename(long, beside);
    await vi.waitFor(() => expect(library.get('alder')?.faults).toEqual([]), within);
  });

  test('that takes too long is ended', async () => {
    const root = await emptyFolder();
    await writeBriefing(root, 'alder', { 'a.md': damNote(3) });
    const timing = { quiet: 30, patience: 300, rescan: 60_000, build: 1 };
    const { library } = await openLibrary(root, { timing });
    expect(library.ids()).toEqual([]);
    expect(library.faults().get('alder')?.[0]).toMatch(/took longer than/);
  });

  test('is tried again later, though nothing changed', async () => {
    const root = await emptyFolder();
    await writeBriefing(root, 'alder', { 'a.md': damNote(3) });
    let now = Date.parse('2021-04-01T12:00:00Z');
    const timing = { quiet: 30, patience: 300, rescan: 100, build: 1 };
    const built: string[] = [];
    const { library } = await openLibrary(root, {
      timing,
      now: () => new Date(now),
      onBuilt: (_id, outcome) => built.push(outcome),
    });
    expect(library.ids()).toEqual([]);
    expect(built).toEqual(['crashed']);
    now += 61_000;
    await vi.waitFor(() => expect(built).toEqual(['crashed', 'crashed']), WITHIN);
    // A clock that is put back does not put off what is due.
    now -= 30 * 24 * 3_600_000;
    await vi.waitFor(() => expect(built).toEqual(['crashed', 'crashed', 'crashed']), WITHIN);
  });

  test('is tried again later, too, where the last document could not be read', async () => {
    const root = await emptyFolder();
    await writeBriefing(root, 'alder', { 'a.md': damNote(3) });
    let now = Date.parse('2021-04-01T12:00:00Z');
    const built: string[] = [];
    const { library } = await openLibrary(root, {
      timing: { rescan: 100 },
      now: () => new Date(now),
      onBuilt: (_id, outcome) => built.push(outcome),
    });
    const file = path.join(root, 'alder', 'documents', 'a.md');
    await symlink('a.md', `${file}.link`);
    await rename(`${file}.link`, file);
    await vi.waitFor(() => expect(library.get('alder')?.faults[0]).toMatch(/No document is left.*ELOOP/), WITHIN);
    expect(files(library.get('alder')?.snapshot)).toEqual(['a.md']);
    const before = built.length;
    now += 61_000;
    await vi.waitFor(() => expect(built.length).toBeGreaterThan(before), WITHIN);
  });
});

describe('stopping', () => {
  test('in the middle of loading ends it', async () => {
    const root = await emptyFolder();
    await writeBriefing(root, 'alder', { 'a.md': damNote(3) });
    const stop = new AbortController();
    const opening = openLibrary(root, { signal: stop.signal });
    setImmediate(() => stop.abort());
    await expect(opening).rejects.toThrow(/abort/i);
  });

  test('when it is asked for ends builds at once, and answers until the library is closed', async () => {
    const root = await emptyFolder();
    await writeBriefing(root, 'alder', { 'a.md': damNote(3) });
    const stop = new AbortController();
    const { library, changes } = await openLibrary(root, { signal: stop.signal });
    stop.abort();
    await putFile(path.join(root, 'alder', 'documents', 'b.md'), damNote(9));
    const earlier = await library.earlier('alder', '2021-03-04');
    expect('documents' in earlier && files(earlier)).toEqual(['a.md']);
    expect(changes).toEqual([]);
  });

  test('in the middle of a build leaves what stood, and tells nothing more', async () => {
    const root = await emptyFolder();
    await writeBriefing(root, 'alder', { 'a.md': damNote(3) });
    const { library, changes } = await openLibrary(root);
    // So long that its build is not over when the library is closed.
    await putFile(path.join(root, 'alder', 'documents', 'b.md'), damNote(9).repeat(4000));
    await new Promise((resolve) => {
      setTimeout(resolve, 120);
    });
    await library.close();
    await writeFile(path.join(root, 'alder', 'documents', 'c.md'), damNote(10));
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
    expect(changes).toEqual([]);
    expect(files(library.get('alder')?.snapshot)).toEqual(['a.md']);
  });
});

describe('a briefing as it was', () => {
  test('at a kept version, on a day, and refused in words', async () => {
    const root = await emptyFolder();
    await writeBriefing(root, 'alder', { 'a.md': damNote(3) });
    const { library } = await openLibrary(root);
    const first = library.get('alder')?.snapshot;
    await writeFile(path.join(root, 'alder', 'documents', 'b.md'), damNote(20));
    await vi.waitFor(() => expect(files(library.get('alder')?.snapshot)).toHaveLength(2), WITHIN);
    const now = library.get('alder')?.snapshot;

    expect(await library.earlier('alder', now?.version ?? '')).toBe(now);
    const kept = await library.earlier('alder', first?.version ?? '');
    expect(kept).toMatchObject({ version: first?.version, passages: [] });
    const onTenth = await library.earlier('alder', '2021-03-10');
    expect('documents' in onTenth && files(onTenth)).toEqual(['a.md']);
    // The same work is not done twice.
    expect(await library.earlier('alder', '2021-03-10')).toBe(onTenth);

    expect(await library.earlier('alder', '2021-02-30')).toEqual({ refused: expect.stringContaining('Allowed') });
    expect(await library.earlier('alder', '0123456789ab')).toEqual({
      refused: expect.stringContaining(first?.version ?? '?'),
    });
    expect(await library.earlier('birch', '2021-03-10')).toEqual({ refused: 'There is no briefing “birch”.' });
  });
});
