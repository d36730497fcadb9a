import { lstat, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { briefingFolder } from '../briefing/load-briefing.ts';
import { READABLE_ENDINGS } from '../read/read-fault.ts';
import type { BriefingLibrary } from './briefing-library.ts';
import type { LocalDrop } from './chat.ts';

/** Milliseconds that somebody waits for a dropped document to be read; after that it is read unwatched. */
const PATIENCE = 30_000;
/** Bytes of a name: most systems allow 255, and a number, the ending and the mark of an unfinished file come to it. */
const LONGEST_NAME = 200;
/** Files in one go. */
const MOST_FILES = 100;

/** Puts files that are dropped on the local page into a briefing, and waits until they are read. */
export function documentDrop(root: string, library: () => BriefingLibrary | null): LocalDrop {
  const opened = (): BriefingLibrary => {
    const there = library();
    if (there === null) throw new Error('The briefings are still being read. Try again in a moment.');
    return there;
  };
  return {
    targets: () => (library()?.ids() ?? []).map((id) => ({ id, name: library()?.get(id)?.snapshot.title ?? id })),
    async take(id, files) {
      const briefings = opened();
      if (!briefings.ids().includes(id)) throw new Error('There is no such briefing any more.');
      if (files.length > MOST_FILES) throw new Error(`These are ${files.length} files; at most ${MOST_FILES} at once.`);
      for (const { name } of files) refuseUnreadable(name);
      const { documents } = briefingFolder(root, id);
      await mkdir(documents, { recursive: true });
      const read = nextChange(briefings, id);
      const names: string[] = [];
      try {
        for (const { name, bytes } of files) {
          // oxlint-disable-next-line eslint/no-await-in-loop -- two of one name must not meet
          const kept = await put(documents, name, bytes);
          if (kept !== null) names.push(kept);
        }
        if (names.length === 0) return 'All of this is there already: nothing to read.';
        if (!(await read.done)) return `${names.join(', ')}: put into the briefing, and being read.`;
      } finally {
        read.stop();
      }
      const faults = (briefings.get(id)?.faults ?? []).filter((fault) => names.some((name) => fault.includes(name)));
      if (faults.length > 0) throw new Error(faults.join('\n'));
      // What has changed by it, everybody is told.
      return '';
    },
  };
}

/** What could not be read anyhow is not put among the documents. */
function refuseUnreadable(name: string): void {
  const ending = path.extname(name).toLowerCase();
  if (READABLE_ENDINGS.some((one) => one === ending)) return;
  throw new Error(`${name} cannot be read. Files ending in ${READABLE_ENDINGS.join(', ')} can be.`);
}

function nextChange(library: BriefingLibrary, id: string): { readonly done: Promise<boolean>; stop(): void } {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const leave = library.onChange((change) => {
    if (change.id === id) resolve(true);
  });
  const timer = setTimeout(() => resolve(false), PATIENCE);
  return {
    done: promise,
    stop() {
      clearTimeout(timer);
      leave();
    },
  };
}

/** Writes a file under a name that is free; null when the same file stands there. Nothing is ever overwritten. */
async function put(folder: string, given: string, bytes: Uint8Array): Promise<string | null> {
  const { name, ext } = plainName(given);
  for (let number = 1; ; number += 1) {
    const file = number === 1 ? `${name}${ext}` : `${name}-${number}${ext}`;
    const place = path.join(folder, file);
    // oxlint-disable-next-line eslint/no-await-in-loop -- one name after the other
    const there = await lstat(place).catch(() => null);
    if (there === null) {
      // Under another name first: whoever watches the folder must not read half a document.
      const half = path.join(folder, `.${file}.part`);
      // oxlint-disable-next-line eslint/no-await-in-loop
      await writeFile(half, bytes);
      // oxlint-disable-next-line eslint/no-await-in-loop
      await rename(half, place);
      return file;
    }
    // oxlint-disable-next-line eslint/no-await-in-loop
    if (there.isFile() && Buffer.compare(await readFile(place), bytes) === 0) return null;
  }
}

/** A file name without a path, without signs that a system takes for something else, and visible. */
function plainName(given: string): { readonly name: string; readonly ext: string } {
  const base = (given.split(/[/\\]/u).at(-1) ?? '').normalize('NFC').replaceAll(/[\p{C}<>:"|?*]/gu, '');
  const { name, ext } = path.parse(base);
  const plain = cutTo(LONGEST_NAME, name.replace(/^[.\s]+/u, ''));
  return { name: plain === '' ? 'document' : plain, ext };
}

function cutTo(bytes: number, text: string): string {
  let kept = '';
  for (const sign of text) {
    if (Buffer.byteLength(kept + sign) > bytes) break;
    kept += sign;
  }
  return kept;
}
