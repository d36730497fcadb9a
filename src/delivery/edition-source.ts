import type { Schedule } from '../model/schedule.ts';
import type { FrozenPart, Run } from './run.ts';

/** What there is to post for a run. */
export type Composed =
  | { readonly kind: 'edition'; readonly version: string; readonly parts: readonly FrozenPart[] }
  /** Nothing has changed, and the schedule says to keep quiet then. */
  | { readonly kind: 'quiet' }
  /** The briefing cannot be told at the moment. */
  | { readonly kind: 'unready' };

/** Where editions come from. */
export interface EditionSource {
  /** The run's edition; `last` is what the channel was told before. */
  compose(run: Run, schedule: Schedule, last: Delivered | null): Promise<Composed>;
  /** Whether the briefing may be told in the channel at this moment: it may have been made private. */
  mayTell(run: Run): Promise<boolean>;
}

/** The edition that reached a channel last, by the version that it told of. */
export interface Delivered {
  readonly version: string;
  readonly at: number;
}
