import pLimit from 'p-limit';
import type { BriefingFolder } from '../briefing/load-briefing.ts';
import type { CivilDay } from '../model/civil.ts';
import { isCivilDay } from '../model/civil-day.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { openSnapshotArchive } from '../storage/snapshot-archive.ts';
import type { EarlierJob, Outcome } from './jobs.ts';
import { withoutTexts } from './without-texts.ts';

export type Earlier = Snapshot | { readonly refused: string };

/** Earlier snapshots kept at hand: one of 1,461 documents takes 20 MB. */
const AT_HAND = 4;
/** Requests that wait at most: each may mean building a whole snapshot. */
const MOST_WAITING = 8;

const VERSION = /^[0-9a-f]{12}$/u;

/** Finds briefings as they were, one after the other in worker threads; people who ask for the same share the work. */
export function earlierFinder(archive: string, run: (job: EarlierJob) => Promise<Outcome>) {
  const limit = pLimit(1);
  const known = new Map<string, Promise<Earlier>>();

  return async (folder: BriefingFolder, now: Snapshot, today: CivilDay, asked: string): Promise<Earlier> => {
    const since = asked.trim();
    if (since === now.version) return now;
    const versions = await openSnapshotArchive(archive).versions(now.briefing);
    const isVersion = VERSION.test(since) && versions.includes(since);
    if (!isVersion && !isCivilDay(since)) {
      const allowed = versions.length === 0 ? now.version : versions.join(', ');
      return { refused: `“${since}” is no day and no kept version. Allowed: YYYY-MM-DD, or one of ${allowed}` };
    }
    // What was known on a day depends on the documents of now.
    const key = JSON.stringify([now.briefing, since, isVersion ? null : now.version]);
    const ready = known.get(key);
    if (ready !== undefined) {
      known.delete(key);
      known.set(key, ready);
      return ready;
    }
    if (limit.pendingCount >= MOST_WAITING) {
      return { refused: 'Too many earlier versions are being looked up at this moment. Try again in a minute.' };
    }
    const job: EarlierJob = { kind: 'earlier', folder, today, archive, since, now: withoutTexts(now) };
    const found = limit(async () => told(await run(job)));
    known.set(key, found);
    for (const old of [...known.keys()].slice(0, -AT_HAND)) known.delete(old);
    const result = await found.catch((error: unknown) => {
      known.delete(key);
      throw error;
    });
    if ('refused' in result) known.delete(key);
    return result;
  };
}

function told(outcome: Outcome): Earlier {
  if (outcome.kind === 'found' || outcome.kind === 'built') return outcome.snapshot;
  if (outcome.kind === 'fault') return { refused: outcome.message };
  if (outcome.kind === 'crashed') return { refused: `It could not be built as it was then: ${outcome.message}` };
  return { refused: 'The bot is being stopped. Ask again when it is back.' };
}
