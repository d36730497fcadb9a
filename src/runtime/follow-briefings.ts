import pLimit from 'p-limit';
import type { Logger } from './log.ts';
import { listBriefingIds, lookAtBriefing } from './scan-briefings.ts';
import { watchFolders } from './watch-folders.ts';

/** Milliseconds. */
export interface FollowTiming {
  /** Rest after a change before the folders are looked at: copying comes in bursts. */
  readonly quiet: number;
  /** The longest that a burst may put a look off. */
  readonly patience: number;
  /** Between two looks at everything, for file systems that do not tell of changes. */
  readonly rescan: number;
}

export interface FollowParts {
  readonly root: string;
  readonly timing: FollowTiming;
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** Told at every look; equal marks mean that nothing has changed. */
  readonly onSeen: (id: string, mark: string) => void;
  readonly onGone: (id: string) => void;
}

/**
 * Follows the folders of all briefings until the signal. Resolves after the first look; throws when the folder that
 * holds them cannot be read then. Later that is only reported, as is an empty folder in its place: a drive that is away for
 * a moment takes nothing away.
 *
 * It acts on states, not on events: whatever stirs leads to a look, and so does every minute.
 */
export async function followBriefings(parts: FollowParts): Promise<void> {
  const { root, timing, log, signal } = parts;
  // Briefings that were there at the last look, and whether they were missing at it.
  const present = new Map<string, 'present' | 'missing'>();
  let rootSeen: number | null = null;
  const oneLook = pLimit(1);
  const stirred = alarmAfterRest(timing, lookAgain);
  const watch = watchFolders(
    () => stirred.stir(),
    (err) => log.warn({ err }, 'a folder cannot be watched: its changes are found when everything is looked at again'),
  );
  let fault = await look();
  if (fault !== null) throw new Error(fault);
  const everySoOften = setInterval(lookAgain, timing.rescan);
  const stop = (): void => {
    clearInterval(everySoOften);
    stirred.stop();
    watch.close();
  };
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });

  function lookAgain(): void {
    // A look that waits has not begun yet, and will see all that this one would.
    if (oneLook.pendingCount > 0) return;
    void oneLook(async () => {
      try {
        const found = await look();
        if (found !== null && found !== fault) log.error(found);
        fault = found;
      } catch (err) {
        log.error({ err }, 'looking at the briefings failed');
      }
    });
  }

  /** Looks at everything; gives the reason when it cannot. */
  async function look(): Promise<string | null> {
    const listing = await listBriefingIds(root);
    if (listing.kind === 'fault') return listing.message;
    const folders = new Map([[root, listing.identity]]);
    if (listing.ids.length === 0 && present.size > 0 && listing.identity !== rootSeen) {
      if (watch.follow(folders)) stirred.stir();
      return `The folder of the briefings, ${root}, is another one, and empty: is its drive away?`;
    }
    rootSeen = listing.identity;
    for (const id of listing.ids) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- gently: this goes on beside everything else
      const seen = await lookAtBriefing(root, id);
      // A file system may take its time; meanwhile the bot may have been stopped.
      if (signal.aborted) return null;
      present.set(id, 'present');
      for (const [folder, identity] of seen.folders) folders.set(folder, identity);
      parts.onSeen(id, seen.mark);
    }
    const listed = new Set(listing.ids);
    for (const [id, was] of present) if (!listed.has(id)) miss(id, was);
    // What came into a folder before it was watched would go unnoticed.
    if (!signal.aborted && watch.follow(folders)) stirred.stir();
    return null;
  }

  /** Whoever replaces a folder removes it first: only one that stays away is gone. */
  function miss(id: string, was: 'present' | 'missing'): void {
    if (was === 'present') {
      present.set(id, 'missing');
      stirred.stir();
      return;
    }
    present.delete(id);
    parts.onGone(id);
  }
}

/** Rings once things have been quiet for a while, or when a burst has lasted too long. */
function alarmAfterRest({ quiet, patience }: FollowTiming, ring: () => void) {
  let timer: NodeJS.Timeout | null = null;
  let since = 0;
  return {
    stir(): void {
      const at = performance.now();
      if (timer === null) since = at;
      else clearTimeout(timer);
      timer = setTimeout(
        () => {
          timer = null;
          ring();
        },
        Math.max(0, Math.min(quiet, since + patience - at)),
      );
    },
    stop(): void {
      if (timer !== null) clearTimeout(timer);
    },
  };
}
