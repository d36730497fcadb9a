import { type Dirent, statSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { buildSnapshot, type SnapshotInput } from '../merge/build-snapshot.ts';
import type { AddedSource } from '../merge/analyse-sources.ts';
import { type BriefingSettings, briefingSchema } from '../model/briefing.ts';
import type { CivilDay } from '../model/civil.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { readFolder } from '../read/read-folder.ts';

/** Where a briefing's parts lie: its settings (may be absent) and the folder of its documents. */
export interface BriefingFolder {
  readonly id: string;
  readonly settings: string;
  readonly documents: string;
}

export type Loaded = { readonly kind: 'loaded'; readonly snapshot: Snapshot } | BriefingFault;

/** Why a briefing cannot be read. `inChat` does not tell where it lies on this machine. */
export interface BriefingFault {
  readonly kind: 'fault';
  readonly message: string;
  readonly inChat: string;
}

/** The ids of the briefings in a folder, in order; none where it cannot be read. */
export async function listBriefings(root: string): Promise<string[]> {
  return briefingsIn(root).catch(() => []);
}

/** The same, but throws where the folder cannot be read. Each sub-folder is one, and each link to a folder. */
export async function briefingsIn(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true });
  const isBriefing = async (entry: Dirent): Promise<boolean> =>
    !entry.name.startsWith('.') &&
    (entry.isDirectory() || (entry.isSymbolicLink() && (await mayLeadToFolder(path.join(root, entry.name)))));
  const ids = await Promise.all(entries.map(async (entry) => ((await isBriefing(entry)) ? [entry.name] : [])));
  return ids.flat().toSorted();
}

/** Where nobody can say it may: what it leads to may be a drive that is away for a moment. */
async function mayLeadToFolder(link: string): Promise<boolean> {
  return stat(link).then(
    (found) => found.isDirectory(),
    () => true,
  );
}

export function briefingFolder(root: string, id: string): BriefingFolder {
  return { id, settings: path.join(root, id, 'briefing.yaml'), documents: path.join(root, id, 'documents') };
}

/** Any folder of documents, read as a briefing of its own. */
export function documentsFolder(folder: string): BriefingFolder {
  return { id: path.basename(path.resolve(folder)), settings: path.join(folder, 'briefing.yaml'), documents: folder };
}

/** Reads a briefing's settings and documents and builds its snapshot. */
export async function loadBriefing(
  folder: BriefingFolder,
  today: CivilDay,
  progress: (text: string) => void = () => {},
): Promise<Loaded> {
  const input = await readBriefing(folder, today);
  if (input.kind === 'fault') return input;
  progress(`Understanding ${input.input.sources.length} documents …`);
  return { kind: 'loaded', snapshot: buildSnapshot(input.input) };
}

/**
 * A briefing as it would have been on a day: with the documents that were known by then. A document is known from its
 * published day on, or from how far its knowledge reaches, or from when it was added, whichever is told first.
 */
export async function loadBriefingOn(
  folder: BriefingFolder,
  day: CivilDay,
  now: Snapshot,
  today: CivilDay,
): Promise<Loaded> {
  const input = await readBriefing(folder, today);
  if (input.kind === 'fault') return input;
  const known = new Set(
    now.documents
      .filter(({ published, asOf, added }) => (published?.end ?? asOf?.end ?? added) <= day)
      .map(({ file }) => file),
  );
  const sources = input.input.sources.filter(({ source }) => known.has(source.file));
  return { kind: 'loaded', snapshot: buildSnapshot({ ...input.input, sources }) };
}

type BriefingInput = { readonly kind: 'input'; readonly input: SnapshotInput } | BriefingFault;

async function readBriefing(folder: BriefingFolder, today: CivilDay): Promise<BriefingInput> {
  const settings = await readSettings(folder);
  if (settings.kind === 'fault') return settings;
  const { sources, faults } = await readFolder(folder.documents);
  const missing = faults.find((fault) => fault.file === folder.documents);
  if (missing !== undefined) return faultAt(missing.file, `${missing.reason} ${missing.remedy}`);
  const added: AddedSource[] = [];
  for (const source of sources) {
    // Synchronously: asking another thread for it takes many times as long as the answer.
    const found = statSync(path.join(folder.documents, source.file), { throwIfNoEntry: false });
    // It may have gone since it was read.
    const day = found === undefined ? today : civilDayOf(found.mtime);
    const language = settings.settings.language;
    added.push({ source: language === undefined ? source : { ...source, language }, added: day });
  }
  const input = { briefing: folder.id, settings: settings.settings, sources: added, faults, today };
  return { kind: 'input', input };
}

/** The civil day of an instant in UTC. */
export function civilDayOf(instant: Date): CivilDay {
  return instant.toISOString().slice(0, 10);
}

type Settings = { readonly kind: 'settings'; readonly settings: BriefingSettings } | BriefingFault;

async function readSettings(folder: BriefingFolder): Promise<Settings> {
  let text: string;
  try {
    text = await readFile(folder.settings, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (code === null) throw error;
    // Not there, or its folder is none: reading the documents will say so.
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      return { kind: 'settings', settings: briefingSchema.parse({ title: folder.id }) };
    }
    return faultAt(folder.settings, `The system could not read it (${code}). Check that it is a file.`);
  }
  const yaml = parseDocument(text);
  const broken = yaml.errors[0];
  // Below its first line it draws where that is.
  if (broken !== undefined) return faultAt(folder.settings, broken.message.replace(/:?\n[^]*$/u, '.'));
  const parsed = briefingSchema.safeParse(yaml.toJS());
  if (parsed.success) return { kind: 'settings', settings: parsed.data };
  return faultAt(folder.settings, `It is not valid:\n${z.prettifyError(parsed.error)}`);
}

function faultAt(file: string, reason: string): BriefingFault {
  return { kind: 'fault', message: `${file}: ${reason}`, inChat: `${path.basename(file)}: ${reason}` };
}
