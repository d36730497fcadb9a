import type { BriefingLibrary } from './briefing-library.ts';

/** Whether people can be served, part by part. */
export interface Readiness {
  readonly ready: boolean;
  readonly stopping: boolean;
  readonly discord: boolean;
  /** Null until all have been loaded once. Only numbers: names may be nobody's business. */
  readonly briefings: { readonly answering: number; readonly faulty: number } | null;
}

/** What the parts report of themselves. */
export interface State {
  stopping: boolean;
  discord: () => boolean;
  library: BriefingLibrary | null;
}

/** Ready means that Discord is there and at least one briefing answers; one that is broken does not stop the others. */
export function readinessOf({ stopping, discord, library }: State): Readiness {
  const briefings = library === null ? null : { answering: library.ids().length, faulty: library.faults().size };
  const isThere = discord();
  return {
    ready: !stopping && isThere && briefings !== null && (briefings.answering > 0 || briefings.faulty === 0),
    stopping,
    discord: isThere,
    briefings,
  };
}
