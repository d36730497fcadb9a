import type { Event } from '../model/claim.ts';
import { distinct, type Telling } from './distinct.ts';

/** What ranking reads of an event. */
export type RankedEvent = Pick<Event, 'text' | 'date' | 'status' | 'salience'>;

/** An event with its place in the list that it comes from. */
export interface Entry<E> extends Telling {
  readonly event: E;
  readonly index: number;
}

/** The events of one date. */
export interface DateGroup<E> {
  /** Sorts as the calendar does; a day's is the day itself, that of undated events comes last. */
  readonly key: string;
  readonly isDay: boolean;
  readonly date: RankedEvent['date'];
  /** In the order of the list. */
  readonly entries: readonly Entry<E>[];
  readonly bestFirst: readonly Entry<E>[];
  /** Salience of the best. */
  readonly score: number;
  /** The best so many that do not repeat each other. */
  readonly distinct: (most: number) => readonly Entry<E>[];
}

/** Sorts behind every date. */
const UNDATED = '~';

const calendars = new WeakMap<object, readonly DateGroup<never>[]>();

/**
 * The events by date, in calendar order, undated last. Made once for each list, because nothing of it depends on what
 * is asked: a question looks at dates, of which there are far fewer than events.
 */
export function calendarOf<E extends RankedEvent>(events: readonly E[]): readonly DateGroup<E>[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- kept below under the very list
  const known = calendars.get(events) as readonly DateGroup<E>[] | undefined;
  if (known !== undefined) return known;
  const made = groupByDate(events);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a map cannot say that values fit their keys
  calendars.set(events, made as unknown as readonly DateGroup<never>[]);
  return made;
}

function groupByDate<E extends RankedEvent>(events: readonly E[]): readonly DateGroup<E>[] {
  const ids = new Map<string, number>();
  const entries = events.map((event, index): Entry<E> => ({ event, index, text: event.text, ids, words: null }));
  const groups = [...Map.groupBy(entries, ({ event }) => keyOf(event))].map(([key, all]) => groupOf(key, all));
  return groups.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function groupOf<E extends RankedEvent>(key: string, entries: readonly Entry<E>[]): DateGroup<E> {
  const bestFirst = entries.toSorted((a, b) => b.event.salience - a.event.salience);
  const isDay = key !== UNDATED && !key.includes('/');
  const score = bestFirst[0]?.event.salience ?? 0;
  return { key, isDay, date: entries[0]?.event.date ?? null, entries, bestFirst, score, distinct: distinct(bestFirst) };
}

function keyOf({ date }: RankedEvent): string {
  if (date === null) return UNDATED;
  return date.start === date.end ? date.start : `${date.start}/${date.end}`;
}
