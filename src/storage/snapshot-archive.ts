import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Snapshot } from '../model/snapshot.ts';
import { flush } from './create-database.ts';

/** Versions kept for each briefing; older ones are dropped. */
const KEPT = 50;
/** Milliseconds for which what is pinned is kept in any case. */
const REPRIEVE = 24 * 60 * 60_000;

/** Earlier snapshots of briefings on disk, so that a later run can tell what changed since a version. */
export interface SnapshotArchive {
  keep(snapshot: Snapshot): Promise<void>;
  find(briefing: string, version: string): Promise<Snapshot | null>;
  /** Newest first. */
  versions(briefing: string): Promise<string[]>;
  /** Keeps a snapshot for as long as it is needed, however many come after it. */
  pin(snapshot: Snapshot): Promise<void>;
  /** Lets go of pinned snapshots that are not needed any more. */
  unpinOthers(needed: readonly { readonly briefing: string; readonly version: string }[], now: number): Promise<void>;
}

/**
 * An archive in a folder: one JSON file a version, without the documents' texts and passages. What is pinned lies where
 * the ledger lies that needs it (`pins`): another one knows nothing of it, and would let it go.
 */
export function openSnapshotArchive(folder: string, pins: string = folder): SnapshotArchive {
  const folderOf = (briefing: string): string => path.join(folder, 'versions', briefing);
  const pinned = path.join(pins, 'pinned');
  const pinOf = (briefing: string, version: string): string => path.join(pinned, briefing, `${version}.json`);
  const versions = async (briefing: string): Promise<string[]> => {
    const names = await readdir(folderOf(briefing)).catch(() => []);
    const dated = await Promise.all(
      names
        .filter((name) => name.endsWith('.json'))
        .map(async (name) => {
          // Another process may drop it at this moment.
          const found = await stat(path.join(folderOf(briefing), name)).catch(() => null);
          return found === null ? [] : [{ name, time: found.mtimeMs }];
        }),
    );
    return dated
      .flat()
      .toSorted((a, b) => b.time - a.time || (a.name < b.name ? -1 : 1))
      .map(({ name }) => name.slice(0, -5));
  };
  return {
    versions,
    async keep(snapshot) {
      const target = path.join(folderOf(snapshot.briefing), `${snapshot.version}.json`);
      if (await stat(target).catch(() => null)) return;
      await write(target, snapshot);
      // By a clock that was put back this one is not the newest.
      const others = (await versions(snapshot.briefing)).filter((version) => version !== snapshot.version);
      for (const version of others.slice(KEPT - 1)) {
        // oxlint-disable-next-line eslint/no-await-in-loop -- one file at most on most days
        await rm(path.join(folderOf(snapshot.briefing), `${version}.json`), { force: true });
      }
    },
    async find(briefing, version) {
      if (!/^[0-9a-f]{12}$/u.test(version)) return null;
      const kept = await read(path.join(folderOf(briefing), `${version}.json`));
      return kept ?? (await read(pinOf(briefing, version)));
    },
    async pin(snapshot) {
      const { briefing, version } = snapshot;
      const target = pinOf(briefing, version);
      if (await stat(target).catch(() => null)) return;
      await mkdir(path.dirname(target), { recursive: true });
      // A second name for the kept file, where there is one and the file system can: it costs nothing.
      await link(path.join(folderOf(briefing), `${version}.json`), target).catch(async (error: unknown) => {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) await write(target, snapshot);
      });
      // The ledger says next that it was told of, and outlives a loss of power.
      await flush(path.dirname(target));
    },
    async unpinOthers(needed, now) {
      const wanted = new Set(needed.map(({ briefing, version }) => pinOf(briefing, version)));
      const names = await readdir(pinned, { recursive: true }).catch(() => []);
      for (const name of names.filter((one) => one.endsWith('.json'))) {
        const file = path.join(pinned, name);
        // oxlint-disable eslint/no-await-in-loop -- few
        const pinnedAt = (await stat(file).catch(() => null))?.ctimeMs ?? now;
        // What was pinned just now may not have been written down by whoever needs it.
        if (!wanted.has(file) && pinnedAt < now - REPRIEVE) await rm(file, { force: true });
        // oxlint-enable eslint/no-await-in-loop
      }
    },
  };
}

/**
 * The snapshot in a file; null where there is none. One that is damaged is as good as none and is removed: it would stand
 * in the way of every edition that compares with it, and of its being written anew.
 */
async function read(file: string): Promise<Snapshot | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    // Written by this archive only: the shape is that of the version that wrote it.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return JSON.parse(text) as Snapshot;
  } catch {
    await rm(file, { force: true }).catch(() => {});
    return null;
  }
}

/** Writes a snapshot without texts and passages; beside, then renamed: a crash or a full disk leaves all of it or nothing. */
async function write(target: string, snapshot: Snapshot): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  const documents = snapshot.documents.map((document) => ({ ...document, text: '', blocks: [], removed: [] }));
  // Several may write the same at once, in this process too.
  const beside = `${target}.${randomUUID()}.tmp`;
  try {
    await writeFile(beside, JSON.stringify({ ...snapshot, documents, passages: [] }), { flush: true });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw error;
  }
}
