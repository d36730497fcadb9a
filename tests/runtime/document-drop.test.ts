import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentDrop } from '../../src/runtime/document-drop.ts';
import { damNote, emptyFolder, openLibrary, writeBriefing } from './folders.ts';

const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });

async function start() {
  const root = await emptyFolder();
  await writeBriefing(root, 'alder', { 'a.md': damNote(3) });
  const { library } = await openLibrary(root);
  const documents = path.join(root, 'alder', 'documents');
  return { library, documents, drop: documentDrop(root, () => library) };
}

describe('files that are dropped', () => {
  test('are put among the documents and read before one is told', async () => {
    const { library, drop, documents } = await start();
    expect(drop.targets()).toEqual([{ id: 'alder', name: 'Briefing alder' }]);
    expect(await drop.take('alder', [file('b.md', damNote(9)), file('c.md', damNote(12))])).toBe('');
    expect(await readFile(path.join(documents, 'b.md'), 'utf8')).toBe(damNote(9));
    expect(library.get('alder')?.snapshot.documents.map((one) => one.file)).toContain('b.md');
  });

  test('never take the place of another, and are not put there twice', async () => {
    const { drop, documents } = await start();
    await drop.take('alder', [file('a.md', damNote(9))]);
    expect((await readdir(documents)).toSorted()).toEqual(['a-2.md', 'a.md']);
    expect(await readFile(path.join(documents, 'a.md'), 'utf8')).toBe(damNote(3));
    expect(await drop.take('alder', [file('a.md', damNote(9))])).toMatch(/already/u);
    expect(await readdir(documents)).toHaveLength(2);
  });

  test('stay in the folder, under names that can be seen', async () => {
    const { drop, documents } = await start();
    const given = [
      '../../outside.md',
      '/etc/beside.md',
      'C:\\notes\\across.md',
      '.hidden.md',
      'a\u0000b\u202e.md',
      'über uns.md',
      '..md',
    ];
    await drop.take(
      'alder',
      given.map((name, at) => file(name, damNote(at + 10))),
    );
    const kept = ['outside.md', 'beside.md', 'across.md', 'hidden.md', 'ab.md', 'über uns.md', 'document.md'];
    expect((await readdir(documents)).toSorted()).toEqual([...kept, 'a.md'].toSorted());
  });

  test('with names longer than systems allow keep what fits of them', async () => {
    const { drop, documents } = await start();
    const long = '堤'.repeat(120);
    expect(await drop.take('alder', [file(`${long}.md`, damNote(9)), file(`${long}.md`, damNote(12))])).toBe('');
    const kept = (await readdir(documents)).filter((name) => name !== 'a.md');
    expect(kept.toSorted()).toEqual([`${'堤'.repeat(66)}-2.md`, `${'堤'.repeat(66)}.md`]);
  });

  test('that cannot be read are refused with what can be, and none of them is put there', async () => {
    const { drop, documents } = await start();
    await expect(drop.take('alder', [file('b.md', damNote(9)), file('tool.exe', 'MZ')])).rejects.toThrow(
      /tool\.exe cannot be read.*\.md/u,
    );
    expect(await readdir(documents)).toEqual(['a.md']);
  });

  test('with a fault are named', async () => {
    const { drop } = await start();
    await expect(drop.take('alder', [file('empty.md', '  ')])).rejects.toThrow(/empty\.md/u);
  });

  test('need a briefing that is there', async () => {
    const { drop } = await start();
    await expect(drop.take('birch', [file('b.md', damNote(9))])).rejects.toThrow(/no such briefing/u);
    await expect(documentDrop('.', () => null).take('alder', [])).rejects.toThrow(/still being read/u);
    const many = Array.from({ length: 101 }, (_, at) => file(`${at}.md`, damNote(9)));
    await expect(drop.take('alder', many)).rejects.toThrow(/101 files/u);
  });

  test('are not written into a folder of that name', async () => {
    const { drop, documents } = await start();
    await mkdir(path.join(documents, 'b.md'));
    await writeFile(path.join(documents, 'b.md', 'inner.md'), damNote(15));
    await drop.take('alder', [file('b.md', damNote(9))]);
    expect(await readFile(path.join(documents, 'b-2.md'), 'utf8')).toBe(damNote(9));
  });
});
