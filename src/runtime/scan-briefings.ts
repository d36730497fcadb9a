import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import pLimit from 'p-limit';
import { briefingFolder, briefingsIn } from '../briefing/load-briefing.ts';

/** What a briefing's folder looks like from outside, without reading a file. */
export interface FolderLook {
  /** Equal marks: no file came, went or changed (name, size, times). */
  readonly mark: string;
  /** The folders that hold it, each with its identity: one that was put in another's place has another. */
  readonly folders: ReadonlyMap<string, number>;
}

export type Listing =
  | { readonly kind: 'listed'; readonly ids: readonly string[]; readonly identity: number }
  | { readonly kind: 'fault'; readonly message: string };

/** Questions that are put to the file system at once. */
const AT_ONCE = 32;

/**
 * The ids of the briefings below a folder. A folder that cannot be read is a fault and not an empty one: a network
 * drive that is away for a moment must not look as if everything had been removed.
 */
export async function listBriefingIds(root: string): Promise<Listing> {
  try {
    return { kind: 'listed', ids: await briefingsIn(root), identity: (await stat(root)).ino };
  } catch (error) {
    return { kind: 'fault', message: `The folder of the briefings, ${root}, cannot be read (${codeOf(error)}).` };
  }
}

/** Looks at a briefing's settings and documents, as far as reading them would look. */
export async function lookAtBriefing(root: string, id: string): Promise<FolderLook> {
  const { settings, documents } = briefingFolder(root, id);
  const limit = pLimit(AT_ONCE);
  const folders = new Map<string, number>();
  const lines: string[] = [];
  const files = [settings];
  await identify(path.join(root, id));
  for (const waiting = [documents]; ; ) {
    const folder = waiting.pop();
    if (folder === undefined) break;
    // oxlint-disable-next-line eslint/no-await-in-loop -- folders are few, their files are asked for together
    const entries = await entriesOf(folder);
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      (entry.isDirectory() ? waiting : files).push(path.join(folder, entry.name));
    }
  }
  await limit.map(files, async (file) => {
    lines.push(`${file}|${await looksOf(file)}`);
  });
  return { mark: createHash('sha256').update(lines.toSorted().join('\n')).digest('hex'), folders };

  async function entriesOf(folder: string): Promise<Dirent[]> {
    try {
      const entries = await readdir(folder, { withFileTypes: true });
      await identify(folder);
      return entries;
    } catch (error) {
      // Part of the mark, so that its return is a change.
      lines.push(`${folder}|${codeOf(error)}`);
      return [];
    }
  }

  async function identify(folder: string): Promise<void> {
    const found = await stat(folder).catch(() => null);
    if (found !== null) folders.set(folder, found.ino);
  }
}

async function looksOf(file: string): Promise<string> {
  try {
    // The time of the last change of rights or name counts too: a file may become readable.
    const { size, mtimeMs, ctimeMs } = await stat(file);
    return `${size}|${mtimeMs}|${ctimeMs}`;
  } catch (error) {
    return codeOf(error);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
