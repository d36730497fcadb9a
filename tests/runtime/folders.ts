import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { BriefingChange, BriefingLibrary } from '../../src/runtime/briefing-library.ts';
import { createLog } from '../../src/runtime/log.ts';
import { type LibraryParts, openBriefingLibrary } from '../../src/runtime/open-briefing-library.ts';

/** An empty folder that is removed after the test. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'attache-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/** A document about a dam in an invented valley. */
export function damNote(day: number, what = 'the gates of the dam were opened'): string {
  return `# Notes from the Alder valley\n\nPublished: ${day} March 2021\n\nOn ${day} March 2021 ${what}. The valley board called it the largest release since 1987.\n`;
}

/** Writes a briefing of these files, by their names. */
export async function writeBriefing(
  root: string,
  id: string,
  documents: Readonly<Record<string, string>>,
): Promise<void> {
  const folder = path.join(root, id, 'documents');
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(documents)) await writeFile(path.join(folder, name), text);
  await writeFile(path.join(root, id, 'briefing.yaml'), `title: Briefing ${id}\n`);
}

/** Puts a file into a folder in one go: whoever looks meanwhile never finds half of it. */
export async function putFile(file: string, text: string): Promise<void> {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}`);
  await writeFile(beside, text);
  await rename(beside, file);
}

/** A library that looks again quickly, closed after the test; `changes` grows with what it tells. */
export async function openLibrary(
  root: string,
  parts: Partial<LibraryParts> = {},
): Promise<{ library: BriefingLibrary; changes: BriefingChange[]; logged: () => string }> {
  let logged = '';
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      logged += chunk.toString();
      done();
    },
  });
  const library = await openBriefingLibrary({
    root,
    archive: await emptyFolder(),
    log: createLog({ logLevel: 'debug', token: null }, destination),
    now: () => new Date('2021-04-01T12:00:00Z'),
    buildMemory: 512,
    ...parts,
    timing: { quiet: 30, patience: 300, rescan: 60_000, ...parts.timing },
  });
  onTestFinished(() => library.close());
  const changes: BriefingChange[] = [];
  library.onChange((change) => changes.push(change));
  return { library, changes, logged: () => logged };
}
