import type { Citation, Event, EventDate } from '../model/claim.ts';
import type { ClaimNode, Mark } from './view.ts';

interface Marked {
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly conflicts: readonly string[];
}

/** A claim as a node, with the marks that it has earned. */
export function claimNode(claim: Marked, label: string, extra: readonly Mark[] = []): ClaimNode {
  const marks: Mark[] = [...extra];
  if (claim.conflicts.length > 0) marks.push('disputed');
  if (new Set(claim.citations.map((c) => c.document)).size === 1) marks.push('single-source');
  return { kind: 'claim', label, text: claim.text, marks, citations: claim.citations };
}

export function eventNode(event: Event): ClaimNode {
  const inferred = event.date !== null && event.date.inferred !== 'none';
  const status = event.status === 'happened' ? '' : ` · ${event.status}`;
  return claimNode(event, `${showDate(event.date)}${status}`, inferred ? ['inferred-date'] : []);
}

const MONTHS = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const DAYS = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A civil day as readers write it: `5 May 2024`. */
export function showDay(day: string): string {
  return DAYS.format(new Date(`${day}T00:00:00Z`));
}

/** An event's date as finely as it is known, and no finer. */
export function showDate(date: EventDate | null): string {
  if (date === null) return 'undated';
  if (date.granularity === 'day') return showDay(date.start);
  if (date.granularity === 'month') return MONTHS.format(new Date(`${date.start}T00:00:00Z`));
  if (date.granularity === 'year') return date.start.slice(0, 4);
  if (date.granularity === 'decade') return `${date.start.slice(0, 3)}0s`;
  return DAYS.formatRange(new Date(`${date.start}T00:00:00Z`), new Date(`${date.end}T00:00:00Z`));
}
