import pLimit from 'p-limit';
import { type BriefingFolder, briefingFolder, civilDayOf } from '../briefing/load-briefing.ts';
import type { BriefingChange, BriefingLibrary } from './briefing-library.ts';
import { earlierFinder } from './find-earlier.ts';
import { followBriefings, type FollowTiming } from './follow-briefings.ts';
import type { Outcome } from './jobs.ts';
import type { Logger } from './log.ts';
import { runJob } from './run-job.ts';
import { hasUnread, Shelf } from './shelf.ts';

export interface LibraryParts {
  /** Folder that holds one sub-folder a briefing. */
  readonly root: string;
  /** Folder in which versions are kept. */
  readonly archive: string;
  readonly log: Logger;
  readonly now: () => Date;
  /** Megabytes of memory that a build may take. */
  readonly buildMemory: number;
  /** Breaks off the loading, and later the builds: nobody will see what came of them. The library serves until closed. */
  readonly signal?: AbortSignal;
  readonly onBuilt?: (id: string, outcome: Outcome['kind'], seconds: number) => void;
  readonly timing?: Partial<LibraryTiming>;
}

export interface LibraryTiming extends FollowTiming {
  /** The longest that a build may take: milliseconds. */
  readonly build: number;
}

const TIMING: LibraryTiming = { quiet: 300, patience: 3000, rescan: 60_000, build: 600_000 };

/**
 * Loads all briefings below a folder and follows what happens there. Resolves when each has been built once, well or
 * not; throws when the folder itself cannot be read.
 *
 * A briefing is built anew when its folder does not look as it did when the last build began: so a change during a
 * build leads to one more build, and none is lost or counted twice.
 */
export async function openBriefingLibrary(parts: LibraryParts): Promise<BriefingLibrary> {
  const { root, archive, log, now } = parts;
  const timing = { ...TIMING, ...parts.timing };
  const closing = new AbortController();
  const signal = AbortSignal.any([closing.signal, ...(parts.signal === undefined ? [] : [parts.signal])]);
  const shelves = new Map<string, Shelf>();
  const listeners = new Set<(change: BriefingChange) => void>();
  // One build at a time: it takes a whole core, and people are to be answered meanwhile.
  const oneBuild = pLimit(1);
  const builds = new Set<Promise<void>>();
  const limits = { memory: parts.buildMemory, time: timing.build };
  const findEarlier = earlierFinder(archive, (job) => runJob(job, limits, closing.signal));

  function onSeen(id: string, mark: string): void {
    const shelf = shelves.get(id) ?? new Shelf(id);
    shelves.set(id, shelf);
    shelf.seen = mark;
    if (shelf.isDue(now().getTime())) begin(shelf);
  }

  function onGone(id: string): void {
    const shelf = shelves.get(id);
    shelves.delete(id);
    log.info({ briefing: id }, 'briefing removed');
    tell(shelf?.clear() ?? null);
  }

  function begin(shelf: Shelf): void {
    shelf.building = true;
    const build = oneBuild(() => rebuild(shelf))
      .catch((err: unknown) => log.error({ err, briefing: shelf.id }, 'a snapshot could not be taken over'))
      .finally(() => {
        shelf.building = false;
        builds.delete(build);
        if (isWanted(shelf) && shelf.seen !== shelf.begun) begin(shelf);
      });
    builds.add(build);
  }

  const isWanted = (shelf: Shelf): boolean => !signal.aborted && shelves.get(shelf.id) === shelf;

  async function rebuild(shelf: Shelf): Promise<void> {
    if (!isWanted(shelf)) return;
    const { id, digest: known } = shelf;
    const start = performance.now();
    shelf.begun = shelf.seen;
    const folder = briefingFolder(root, id);
    const built = await runJob({ kind: 'build', folder, today: civilDayOf(now()), archive, known }, limits, signal);
    const outcome = unlessEmptied(built, shelf, folder);
    if (outcome.kind === 'stopped' || !isWanted(shelf)) return;
    const seconds = (performance.now() - start) / 1000;
    report(log.child({ briefing: id, seconds: Number(seconds.toFixed(2)) }), outcome);
    parts.onBuilt?.(id, outcome.kind, seconds);
    tell(shelf.take(outcome, now().getTime()));
  }

  function tell(change: BriefingChange | null): void {
    if (change === null) return;
    for (const listener of listeners) {
      try {
        listener(change);
      } catch (err) {
        log.error({ err, briefing: change.id }, 'a listener to changes failed');
      }
    }
  }

  const close = async (): Promise<void> => {
    closing.abort();
    await Promise.all(builds);
    for (const { loaded } of shelves.values()) loaded?.search.close();
  };

  try {
    await followBriefings({ root, timing, log, signal, onSeen, onGone });
    // A build may lead to another.
    // oxlint-disable-next-line eslint/no-await-in-loop
    while (builds.size > 0) await Promise.all(builds);
    signal.throwIfAborted();
  } catch (error) {
    await close();
    throw error;
  }

  const inOrder = (): Shelf[] => [...shelves.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ids: () => inOrder().flatMap(({ id, loaded }) => (loaded === null ? [] : [id])),
    get: (id) => shelves.get(id)?.loaded ?? null,
    async earlier(id, versionOrDay) {
      const loaded = shelves.get(id)?.loaded ?? null;
      if (loaded === null) return { refused: `There is no briefing “${id}”.` };
      return findEarlier(briefingFolder(root, id), loaded.snapshot, civilDayOf(now()), versionOrDay);
    },
    faults: () => new Map(inOrder().flatMap(({ id, faults }) => (faults.length === 0 ? [] : [[id, faults] as const]))),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close,
  };
}

/**
 * A folder in which no document is left looks like the mount point of a drive that is away, or like a copy that has just
 * begun: nobody is to be told that everything was withdrawn.
 */
function unlessEmptied(outcome: Outcome, { loaded }: Shelf, { documents }: BriefingFolder): Outcome {
  if (outcome.kind !== 'built' || outcome.snapshot.documents.length > 0) return outcome;
  if (loaded === null || loaded.snapshot.documents.length === 0) return outcome;
  const [first] = outcome.snapshot.faults;
  const why = first === undefined ? '' : ` ${first.file}: ${first.reason}`;
  const remedy = 'Put documents back, or start the bot anew if it is to be empty.';
  const message = `${documents}: No document is left that can be read.${why} ${remedy}`;
  return { kind: 'fault', message, again: hasUnread(outcome.snapshot) };
}

function report(log: Logger, outcome: Outcome): void {
  switch (outcome.kind) {
    case 'built':
    case 'found': {
      const { version, documents, faults } = outcome.snapshot;
      log.info({ version, sources: documents.length, leftOut: faults.length }, 'briefing built');
      if (outcome.kind === 'built') for (const note of outcome.notes) log.warn(note);
      break;
    }
    case 'fault':
      log.warn({ reason: outcome.message }, 'briefing not built: what stood before goes on standing');
      break;
    case 'crashed':
      log.error(
        { reason: outcome.message, err: outcome.cause },
        'build broke down: what stood before goes on standing',
      );
      break;
    case 'same':
    case 'stopped':
      break;
  }
}
