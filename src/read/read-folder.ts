import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SourceText } from '../model/document.ts';
import type { ReadFault } from '../model/snapshot.ts';
import { readSource } from './read-file.ts';
import { readFault } from './read-fault.ts';

/** What a folder of documents holds: the texts that could be read and a fault for each file that was left out. */
export interface FolderContents {
  readonly sources: readonly SourceText[];
  readonly faults: readonly ReadFault[];
}

/** Files read before others of the thread have their turn: some 50 ms. */
const AT_ONCE = 64;

/** The settings of a briefing may lie beside its documents; they are no document. */
const NO_DOCUMENT = new Set(['briefing.yaml', 'briefing.yml']);

/** Reads every file below a folder, sorted by name; hidden files and folders are left alone. */
export async function readFolder(folder: string): Promise<FolderContents> {
  const sources: SourceText[] = [];
  const faults: ReadFault[] = [];
  const seen = new Map<string, string>();
  for (const [index, file] of (await filesBelow(folder, faults)).entries()) {
    // Whoever else waits in this thread, such as the one that tells how far it is, is let go on.
    // oxlint-disable-next-line eslint/no-await-in-loop
    if (index % AT_ONCE === AT_ONCE - 1) await nextTurn();
    const result = readSource(path.join(folder, file), file);
    if (result.kind === 'fault') {
      faults.push(result.fault.code === 'is-folder' ? linkedFolder(file) : result.fault);
      continue;
    }
    const first = seen.get(result.source.hash);
    if (first !== undefined) {
      faults.push(readFault(file, 'duplicate', `It has the same content as ${first}, which is kept.`));
      continue;
    }
    seen.set(result.source.hash, file);
    sources.push(result.source);
  }
  return { sources: settleLanguages(sources), faults };
}

/** What was listed as no folder and turns out to be one is a link; followed, it could lead round in a circle. */
function linkedFolder(file: string): ReadFault {
  return readFault(
    file,
    'is-folder',
    'It is a link to a folder.',
    'Put the folder itself here, or links to its files.',
  );
}

/** A text too short to tell its language by takes the one that most others of the folder have. */
function settleLanguages(sources: readonly SourceText[]): readonly SourceText[] {
  if (sources.every((each) => each.language !== UNKNOWN)) return sources;
  const times = new Map<string, number>();
  for (const { language } of sources) {
    if (language !== UNKNOWN) times.set(language, (times.get(language) ?? 0) + 1);
  }
  const most = [...times].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? DEFAULT_LANGUAGE;
  return sources.map((each) => (each.language === UNKNOWN ? { ...each, language: most } : each));
}

const UNKNOWN = 'und';
/** Language of a folder of which no text says any: the one whose words the product knows best. */
const DEFAULT_LANGUAGE = 'en';

/** Paths of the files below a folder, relative to it, with forward slashes, sorted by code unit so that every machine agrees. */
async function filesBelow(root: string, faults: ReadFault[]): Promise<string[]> {
  const files: string[] = [];
  const waiting = [''];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entries = await entriesOf(root, folder, faults);
    for (const entry of entries) {
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name.startsWith('.') || NO_DOCUMENT.has(file)) continue;
      if (entry.isDirectory()) waiting.push(file);
      else files.push(file);
    }
  }
  return files.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

async function entriesOf(root: string, folder: string, faults: ReadFault[]): Promise<Dirent[]> {
  try {
    return await readdir(path.join(root, folder), { withFileTypes: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    const shown = folder === '' ? root : folder;
    if (code === 'ENOENT') faults.push(readFault(shown, 'not-found', 'There is no such folder.'));
    else if (code === 'ENOTDIR') faults.push(readFault(shown, 'not-a-folder', 'It is a file, not a folder.'));
    else if (code === 'EACCES' || code === 'EPERM') {
      faults.push(readFault(shown, 'not-permitted', 'The folder may not be read.'));
    } else throw new Error(`Reading the folder ${shown} failed.`, { cause: error });
    return [];
  }
}
