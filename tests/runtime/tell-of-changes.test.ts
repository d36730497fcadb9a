import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { BriefingLibrary } from '../../src/runtime/briefing-library.ts';
import type { LocalNotice } from '../../src/runtime/chat.ts';
import { tellOfChanges } from '../../src/runtime/tell-of-changes.ts';
import { inventSnapshot } from '../fixtures/invent-snapshot.ts';
import { damNote, emptyFolder, openLibrary, writeBriefing } from './folders.ts';

test('whoever looks is told that a briefing has changed, and which command shows what', async () => {
  const root = await emptyFolder();
  await writeBriefing(root, 'alder', { 'a.md': damNote(3) });
  const { library } = await openLibrary(root);
  const before = library.get('alder')?.snapshot.version;
  const told: LocalNotice[] = [];
  onTestFinished(tellOfChanges(library, { tell: (notice) => told.push(notice) }));
  await writeFile(path.join(root, 'alder', 'documents', 'b.md'), damNote(9));
  await vi.waitFor(() => expect(told).toHaveLength(1), { timeout: 30_000 });
  expect(told[0]?.text).toBe('“Briefing alder” now rests on 2 documents.');
  expect(told[0]?.next).toMatchObject({ line: '/changes', values: { since: before } });
});

test('whoever looks is told once what cannot be read, and when all of it can be again', async () => {
  const root = await emptyFolder();
  await writeBriefing(root, 'alder', { 'a.md': damNote(3) });
  const { library } = await openLibrary(root);
  const told: string[] = [];
  onTestFinished(tellOfChanges(library, { tell: ({ text }) => told.push(text) }));
  const settings = path.join(root, 'alder', 'briefing.yaml');
  await writeFile(settings, 'title: [unclosed\n');
  await vi.waitFor(() => expect(told).toHaveLength(1), { timeout: 30_000 });
  expect(told[0]).toMatch(/^Of “Briefing alder” cannot be read:\nbriefing\.yaml: .+ at line 2, column 1\.$/u);
  await writeFile(settings, 'title: Briefing alder\n');
  await vi.waitFor(() => expect(told).toHaveLength(2), { timeout: 30_000 });
  expect(told[1]).toBe('All of “Briefing alder” can be read again.');
});

test('of many that cannot be read, whoever looks is told the first and how many more', () => {
  const told: string[] = [];
  const library: Pick<BriefingLibrary, 'faults' | 'onChange'> = {
    faults: () => new Map([['alder', ['old.md: It is empty.']]]),
    onChange(listener) {
      const snapshot = inventSnapshot();
      const files = ['old.md', 'a.md', 'b.md', 'c.md', 'd.md', 'e.md'];
      listener({
        id: 'alder',
        before: snapshot,
        after: snapshot,
        faults: files.map((file) => `${file}: It is empty.`),
      });
      return () => {};
    },
  };
  tellOfChanges(library, { tell: ({ text }) => told.push(text) });
  expect(told.map((text) => text.split('\n').slice(1))).toEqual([
    ['a.md: It is empty.', 'b.md: It is empty.', 'c.md: It is empty.', '… and 2 more: /sources'],
  ]);
});
