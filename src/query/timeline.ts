import type { Event, EventStatus } from '../model/claim.ts';
import type { CivilDay } from '../model/civil.ts';
import type { Snapshot } from '../model/snapshot.ts';

export interface TimelineQuery {
  readonly from?: CivilDay | undefined;
  readonly to?: CivilDay | undefined;
  readonly about?: string | undefined;
  readonly status?: EventStatus | undefined;
  /** Keeps this many of the most important dates. */
  readonly limit?: number | undefined;
  /** Keeps this many of the most important events of each date. */
  readonly perDate?: number | undefined;
}

/** Events oldest first, undated last. An event lies in the window when its interval touches it; undated ones only without a window. */
export function timeline(snapshot: Snapshot, query: TimelineQuery): readonly Event[] {
  return snapshot.events.filter(
    (event) => inWindow(event, query) && (query.status === undefined || event.status === query.status),
  );
}

function inWindow(event: Event, { from, to }: TimelineQuery): boolean {
  if (event.date === null) return from === undefined && to === undefined;
  return (from === undefined || event.date.end >= from) && (to === undefined || event.date.start <= to);
}
