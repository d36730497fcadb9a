import type { CivilDay, Interval } from '../model/civil.ts';
import type { Citation, Event, EventDate, EventStatus } from '../model/claim.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { ClaimNode, ClaimSource, Mark } from './view.ts';

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

/** What is said of an event beside its documents' words, in one language. */
export interface EventWords {
  /** BCP 47 tag by which dates are written. */
  readonly locale: string;
  readonly undated: string;
  /** `2010` → `2010s`. */
  readonly decade: (first: string) => string;
  readonly statuses: Readonly<Record<EventStatus, string>>;
  /** The status of a plan whose day has passed. */
  readonly plannedThen: string;
}

export const ENGLISH_EVENTS: EventWords = {
  locale: 'en-GB',
  undated: 'undated',
  decade: (first) => `${first}s`,
  statuses: {
    happened: 'happened',
    planned: 'planned',
    cancelled: 'cancelled',
    denied: 'denied',
    speculated: 'speculated',
  },
  plannedThen: 'planned at the time',
};

const nodes = new WeakMap<Event, { readonly words: EventWords; readonly isPast: boolean; readonly node: ClaimNode }>();

/**
 * An event as a node. With the day `asOf` to which the documents reach, a plan before it is one of that time: “planned”
 * alone would read as if it were still to come. Events never change, and a long timeline shows
 * thousands of them: the last node is remembered.
 */
export function eventNode(event: Event, words: EventWords = ENGLISH_EVENTS, asOf: CivilDay | null = null): ClaimNode {
  const isPast = event.status === 'planned' && event.date !== null && asOf !== null && event.date.end < asOf;
  const known = nodes.get(event);
  if (known?.words === words && known.isPast === isPast) return known.node;
  const node = makeEventNode(event, isPast, words);
  nodes.set(event, { words, isPast, node });
  return node;
}

type Told = Pick<Snapshot, 'events' | 'asOf'>;

const sources = new WeakMap<Told, Map<EventWords, ClaimSource>>();

/** The nodes of a snapshot's events in one language. */
export function eventSource(snapshot: Told, words: EventWords): ClaimSource {
  const { events, asOf } = snapshot;
  const known = sources.get(snapshot) ?? new Map<EventWords, ClaimSource>();
  sources.set(snapshot, known);
  const before = known.get(words);
  if (before !== undefined) return before;
  const made: (ClaimNode | undefined)[] = Array.from({ length: events.length });
  const source: ClaimSource = {
    size: events.length,
    claim(place) {
      const event = events[place];
      if (event === undefined) throw new RangeError(`There is no event ${place} of ${events.length}`);
      return (made[place] ??= eventNode(event, words, asOf));
    },
  };
  known.set(words, source);
  return source;
}

function makeEventNode(event: Event, isPast: boolean, words: EventWords): ClaimNode {
  const inferred = event.date !== null && event.date.inferred !== 'none';
  const status = event.status === 'happened' ? '' : ` · ${isPast ? words.plannedThen : words.statuses[event.status]}`;
  return claimNode(event, `${showDate(event.date, words)}${status}`, inferred ? ['inferred-date'] : []);
}

interface Formats {
  readonly months: Intl.DateTimeFormat;
  readonly days: Intl.DateTimeFormat;
}

const known = new Map<string, Formats>();

function formatsOf(locale: string): Formats {
  const before = known.get(locale);
  if (before !== undefined) return before;
  const month = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  const made = {
    months: new Intl.DateTimeFormat(locale, month),
    days: new Intl.DateTimeFormat(locale, { ...month, day: 'numeric' }),
  };
  known.set(locale, made);
  return made;
}

/** A civil day as readers write it: `5 May 2024`. */
export function showDay(day: string, locale: string = ENGLISH_EVENTS.locale): string {
  return formatsOf(locale).days.format(midnight(day));
}

/** A day, or a stretch of days told as briefly as the language does (`1–31 Jul 2031`). */
export function showInterval({ start, end }: Interval, locale: string = ENGLISH_EVENTS.locale): string {
  return formatsOf(locale).days.formatRange(midnight(start), midnight(end));
}

/** An event's date as finely as it is known, and no finer. */
export function showDate(date: EventDate | null, words: EventWords = ENGLISH_EVENTS): string {
  if (date === null) return words.undated;
  const { months, days } = formatsOf(words.locale);
  if (date.granularity === 'day') return days.format(midnight(date.start));
  if (date.granularity === 'month') return months.format(midnight(date.start));
  if (date.granularity === 'year') return date.start.slice(0, 4);
  if (date.granularity === 'decade') return words.decade(`${date.start.slice(0, 3)}0`);
  return showInterval(date, words.locale);
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
