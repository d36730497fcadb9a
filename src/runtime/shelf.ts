import type { Snapshot } from '../model/snapshot.ts';
import type { BriefingChange, LoadedBriefing } from './briefing-library.ts';
import type { Search } from '../query/search.ts';
import { keepTimelineIndex } from '../query/timeline.ts';
import type { Outcome } from './jobs.ts';
import { lazySearch } from './lazy-search.ts';

/** Milliseconds until a build that broke down, or could not read a file, is tried again; doubled each time up to … */
const FIRST_RETRY = 60_000;
const LONGEST_RETRY = 3_600_000;

/** One briefing's place in the library: what stands, what its folder looked like, and what went wrong. */
export class Shelf {
  readonly id: string;
  /** Mark of the folder when it was last looked at, and when the last build began. */
  seen = '';
  begun = '';
  building = false;
  digest: string | null = null;
  #loaded: LoadedBriefing | null = null;
  #broken: string | null = null;
  #retries = 0;
  /** It rests between these two; a clock that is before the first was put back, and the rest counts for nothing. */
  #restsSince = Number.NEGATIVE_INFINITY;
  #retryAt = Number.POSITIVE_INFINITY;

  constructor(id: string) {
    this.id = id;
  }

  get loaded(): LoadedBriefing | null {
    return this.#loaded;
  }

  get faults(): readonly string[] {
    return this.#loaded?.faults ?? (this.#broken === null ? [] : [this.#broken]);
  }

  /** Whether there is something to build that no build has begun with, or something to try again. */
  isDue(now: number): boolean {
    return !this.building && (this.seen !== this.begun || now >= this.#retryAt || now < this.#restsSince);
  }

  /** Takes a build's outcome; gives what changed, or null. */
  take(outcome: Outcome, now: number): BriefingChange | null {
    const before = this.#loaded;
    const faultsBefore = this.faults;
    const retry =
      outcome.kind === 'crashed' ||
      (outcome.kind === 'fault' && outcome.again === true) ||
      (outcome.kind === 'built' && hasUnread(outcome.snapshot));
    this.#restsSince = retry ? now : Number.NEGATIVE_INFINITY;
    this.#retryAt = retry ? now + Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** this.#retries) : Number.POSITIVE_INFINITY;
    this.#retries = retry ? this.#retries + 1 : 0;
    if (outcome.kind === 'built') {
      this.#broken = null;
      this.digest = outcome.digest;
      keepTimelineIndex(outcome.snapshot, outcome.indexes.timeline);
      this.#put(outcome.snapshot, lazySearch(outcome.snapshot, outcome.indexes.search));
      // Whoever still answers from the old one may go on searching: it is opened again when asked.
      before?.search.close();
    } else if (outcome.kind === 'same') {
      this.#broken = null;
      if (before !== null) this.#put(before.snapshot, before.search);
    } else if (outcome.kind === 'fault' || outcome.kind === 'crashed') {
      this.#broken = outcome.message;
      if (before !== null) this.#put(before.snapshot, before.search);
    }
    const after = this.#loaded;
    const isNews = before?.snapshot !== after?.snapshot || faultsBefore.join('\n') !== this.faults.join('\n');
    if (!isNews) return null;
    return { id: this.id, before: before?.snapshot ?? null, after: after?.snapshot ?? null, faults: this.faults };
  }

  /** Takes everything away. */
  clear(): BriefingChange | null {
    const before = this.#loaded;
    if (before === null) return null;
    this.#loaded = null;
    this.#broken = null;
    before.search.close();
    return { id: this.id, before: before.snapshot, after: null, faults: [] };
  }

  #put(snapshot: Snapshot, search: Search): void {
    const left = snapshot.faults.map(({ file, reason, remedy }) => `${file}: ${reason} ${remedy}`);
    const faults = this.#broken === null ? left : [this.#broken, ...left];
    this.#loaded = Object.freeze({ id: this.id, snapshot, search, faults: Object.freeze(faults) });
  }
}

/** A file that the system could not give may be there again without having changed. */
export function hasUnread({ faults }: Snapshot): boolean {
  return faults.some(({ code }) => code === 'io');
}
