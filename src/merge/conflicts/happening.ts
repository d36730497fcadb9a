import type { CivilDay } from '../../model/civil.ts';
import type { MergedEvent } from '../merge-events.ts';

/** Kinds of happening that are told apart by who took part; of others the same people see many. */
export const BETWEEN: ReadonlySet<string> = new Set(['meeting', 'call', 'agreement', 'merger', 'match']);
/** Of those, the kinds whose parties are companies, states or clubs rather than persons. */
export const PARTIES: ReadonlySet<string> = new Set(['agreement', 'merger', 'match']);
/** Kinds of happening that one person sees once in a while at most: two dates of one person's contradict each other. */
export const ONCE: ReadonlySet<string> = new Set(['death', 'dismissal']);
/** Kinds of happening that are arranged beforehand, and so can be called off. */
export const ARRANGED: ReadonlySet<string> = new Set([...BETWEEN, 'vote', 'launch', 'appointment', 'protest']);

/** Dates so fine that what an event's sources give differently is told of one happening. */
export const FINE: ReadonlySet<string> = new Set(['day', 'range', 'week', 'part-of-month', 'month']);

/** Last civil day of some events; null when none has any. */
export function endOf(events: readonly MergedEvent[]): CivilDay | null {
  const ends = events.flatMap(({ claims }) => claims[0]?.date?.interval.end ?? []);
  return ends.toSorted().at(-1) ?? null;
}

/** First civil day of an event, empty when it has none. */
export function dayOf(event: MergedEvent | undefined): string {
  return event?.claims[0]?.date?.interval.start ?? '';
}

/** Milliseconds of a civil day. */
export const DAY = 864e5;

/** How many days lie between two civil days, whichever is the earlier. */
export function daysApart(a: CivilDay, b: CivilDay): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
}
