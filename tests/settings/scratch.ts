import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Author, ChangeSet, SettingsStore } from '../../src/settings/settings-store.ts';
import type { Known } from '../../src/settings/value-schemas.ts';
import { type Database, openDatabase } from '../../src/storage/open-database.ts';
import { openSettingsStore } from '../../src/storage/open-settings-store.ts';

export const KNOWN: Known = { briefings: ['cup', 'dams', 'merger'], languages: ['en', 'de', 'pt-BR'] };

/** A folder that is gone after the test. */
export async function scratchFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attache-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A database in a file of its own, closed after the test. */
export async function scratchDatabase(): Promise<Database> {
  const database = await openDatabase(path.join(await scratchFolder(), 'attache.db'));
  onTestFinished(() => database.close());
  return database;
}

export async function scratchStore(known: () => Known = () => KNOWN): Promise<SettingsStore> {
  const { queries, stamp } = await scratchDatabase();
  return openSettingsStore(queries, known, stamp);
}

export function author(guild: string, more: Partial<Author> = {}): Author {
  return { guild, actor: 'ann', at: 1_800_000_000_000, seen: null, ...more };
}

/** The whole history after a revision, oldest first, through pages as a reader would turn them. */
export async function historyAfter(store: SettingsStore, guild: string, revision: number): Promise<ChangeSet[]> {
  const all: ChangeSet[] = [];
  for (let before = Number.MAX_SAFE_INTEGER; ; ) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- each page begins where the one before ended
    const page = await store.history(guild, 100, before);
    all.push(...page.filter((set) => set.revision > revision));
    const last = page.at(-1);
    if (last === undefined || last.revision <= revision) return all.toReversed();
    before = last.revision;
  }
}
