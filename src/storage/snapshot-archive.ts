import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Snapshot } from '../model/snapshot.ts';

/** Versions kept for each briefing; older ones are dropped. */
const KEPT = 50;

/** Earlier snapshots of briefings on disk, so that a later run can tell what changed since a version. */
export interface SnapshotArchive {
  keep(snapshot: Snapshot): Promise<void>;
  find(briefing: string, version: string): Promise<Snapshot | null>;
  /** Newest first. */
  versions(briefing: string): Promise<string[]>;
}

/** An archive in a folder: one JSON file a version, without the documents' texts and passages. */
export function openSnapshotArchive(folder: string): SnapshotArchive {
  const folderOf = (briefing: string): string => path.join(folder, 'versions', briefing);
  const versions = async (briefing: string): Promise<string[]> => {
    const names = await readdir(folderOf(briefing)).catch(() => []);
    const dated = await Promise.all(
      names
        .filter((name) => name.endsWith('.json'))
        .map(async (name) => ({ name, time: (await stat(path.join(folderOf(briefing), name))).mtimeMs })),
    );
    return dated.toSorted((a, b) => b.time - a.time || (a.name < b.name ? -1 : 1)).map(({ name }) => name.slice(0, -5));
  };
  return {
    versions,
    async keep(snapshot) {
      const target = path.join(folderOf(snapshot.briefing), `${snapshot.version}.json`);
      if (await stat(target).catch(() => null)) return;
      await mkdir(path.dirname(target), { recursive: true });
      const documents = snapshot.documents.map((document) => ({ ...document, text: '', blocks: [], removed: [] }));
      // Written beside and renamed: a crash leaves the old files or the new one, never half of it.
      const beside = `${target}.${process.pid}.tmp`;
      await writeFile(beside, JSON.stringify({ ...snapshot, documents, passages: [] }));
      await rename(beside, target);
      for (const version of (await versions(snapshot.briefing)).slice(KEPT)) {
        // oxlint-disable-next-line eslint/no-await-in-loop -- one file at most on most days
        await rm(path.join(folderOf(snapshot.briefing), `${version}.json`), { force: true });
      }
    },
    async find(briefing, version) {
      if (!/^[0-9a-f]{12}$/u.test(version)) return null;
      const text = await readFile(path.join(folderOf(briefing), `${version}.json`), 'utf8').catch(() => null);
      // Written by this archive only: the shape is that of the version that wrote it.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return text === null ? null : (JSON.parse(text) as Snapshot);
    },
  };
}
