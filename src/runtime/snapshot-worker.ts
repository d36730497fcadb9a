import { createHash } from 'node:crypto';
import os from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { loadBriefing, loadBriefingOn } from '../briefing/load-briefing.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { indexForSearch } from '../query/search.ts';
import { indexTimeline } from '../query/timeline.ts';
import { openSnapshotArchive } from '../storage/snapshot-archive.ts';
import type { BuildJob, EarlierJob, Job, Result, Sent } from './jobs.ts';
import { sliceSnapshot } from './slices.ts';
import { withoutTexts } from './without-texts.ts';

// The entry of a worker thread: does one job and ends. Whatever a document does to it, the bot goes on.

/** Niceness of the thread: answering people goes before building. */
const NICENESS = 10;
// On Linux this means the calling thread; elsewhere it would be the whole process.
if (process.platform === 'linux') os.setPriority(NICENESS);

// Given by `runJob` in this process: the shape is known.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const job = workerData as Job;
const result = job.kind === 'build' ? await build(job) : await findEarlier(job);
send({ kind: 'result', result }, result.kind === 'built' ? buffersIn(result.indexes) : []);

async function build({ folder, today, archive, known }: BuildJob): Promise<Result> {
  const loaded = await loadBriefing(folder, today);
  if (loaded.kind === 'fault') return { kind: 'fault', message: loaded.inChat };
  const { snapshot } = loaded;
  const digest = digestOf(snapshot);
  if (digest === known) return { kind: 'same' };
  // Here, because writing it as JSON takes a quarter of a second of somebody's time.
  const notes = await openSnapshotArchive(archive)
    .keep(snapshot)
    .then(() => [])
    .catch((error: unknown) => [`Version ${snapshot.version} could not be kept in ${archive}: ${String(error)}`]);
  sendSnapshot(snapshot);
  return {
    kind: 'built',
    digest,
    notes,
    indexes: { search: indexForSearch(snapshot), timeline: indexTimeline(snapshot) },
  };
}

async function findEarlier({ folder, today, archive, since, now }: EarlierJob): Promise<Result> {
  const kept = await openSnapshotArchive(archive).find(now.briefing, since);
  if (kept !== null) {
    sendSnapshot(kept);
    return { kind: 'found' };
  }
  const loaded = await loadBriefingOn(folder, since, now, today);
  if (loaded.kind === 'fault') return { kind: 'fault', message: loaded.inChat };
  // Like a kept version: what was said then is asked for, not the texts.
  sendSnapshot(withoutTexts(loaded.snapshot));
  return { kind: 'found' };
}

/** Tells snapshots apart that a reader could tell apart: the version leaves out which files could not be read, and when. */
function digestOf({ version, faults, documents }: Snapshot): string {
  const seen = JSON.stringify([version, faults, documents.map(({ file, added }) => [file, added])]);
  return createHash('sha256').update(seen).digest('hex');
}

function sendSnapshot(snapshot: Snapshot): void {
  for (const bytes of sliceSnapshot(snapshot)) send({ kind: 'slice', bytes }, [bytes.buffer]);
}

/** The memory behind all arrays of numbers in it: handed over, it need not be copied on either side. */
function buffersIn(value: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return [...new Set(Object.values(value).flatMap(buffersIn))];
}

function send(message: Sent, transfer: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}
