import type { Event, EventStatus } from '../model/claim.ts';
import { distinct, numberedWords, type WordsOf } from './distinct.ts';
import { byStrength } from './strongest.ts';

/** What ranking reads of an event. */
export type RankedEvent = Pick<Event, 'text' | 'date' | 'status' | 'salience'>;

/** Events of one date, told by their places in the list that they come from. */
export interface DatedEvents {
  readonly isDay: boolean;
  readonly bestFirst: readonly number[];
  /** The best so many that do not repeat each other. */
  readonly distinct: (most: number) => readonly number[];
}

/** All events of one date. */
export interface DateGroup extends DatedEvents {
  /** Sorts as the calendar does; a day's is the day itself, that of undated events comes last. */
  readonly key: string;
  readonly date: RankedEvent['date'];
  /** Its place in the calendar. */
  readonly place: number;
  /** Importance of the best. */
  readonly score: number;
}

/** The dates of some events in calendar order, undated last. */
export interface Calendar {
  readonly groups: readonly DateGroup[];
  /** First days of the groups that have a date: only the last may have none. */
  readonly starts: readonly string[];
  /** Places of those that are longer than a day. */
  readonly longer: readonly number[];
  /** The group of each event of the list; of those that are not in this calendar it says nothing. */
  readonly groupOf: Uint32Array;
  /** Places of the groups, the strongest first. */
  readonly byStrength: () => Uint32Array;
  readonly wordsOf: WordsOf;
  /** Importance of each event of the list. */
  readonly saliences: Float64Array;
}

/** Sorts behind every date. */
const UNDATED = '~';

type Calendars = ((status: EventStatus | undefined) => Calendar) & WeakKey;

const calendars = new WeakMap<readonly RankedEvent[], Calendars>();

/**
 * The events by date, all or those of one status. Made once for each list, because nothing of it depends on what is
 * asked: a question looks at dates, of which there are far fewer than events.
 */
export function calendarOf(events: readonly RankedEvent[], status?: EventStatus): Calendar {
  const before = calendars.get(events);
  if (before !== undefined) return before(status);
  const made = calendarsOf(events);
  calendars.set(events, made);
  return made(status);
}

function calendarsOf(events: readonly RankedEvent[]): Calendars {
  const wordsOf = numberedWords(events);
  const saliences = Float64Array.from(events, ({ salience }) => salience);
  const known = new Map<EventStatus | undefined, Calendar>();
  return (status) => {
    const before = known.get(status);
    if (before !== undefined) return before;
    const made = { ...groupByDate(events, status, wordsOf), wordsOf, saliences };
    known.set(status, made);
    return made;
  };
}

function groupByDate(
  events: readonly RankedEvent[],
  status: EventStatus | undefined,
  wordsOf: WordsOf,
): Omit<Calendar, 'wordsOf' | 'saliences'> {
  const places = new Map<string, number[]>();
  for (const [place, event] of events.entries()) {
    if (status !== undefined && event.status !== status) continue;
    const key = keyOf(event);
    const list = places.get(key);
    if (list === undefined) places.set(key, [place]);
    else list.push(place);
  }
  const inOrder = [...places].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const groups = inOrder.map(([key, all], place) => ({ place, ...groupOfDate(key, all, events, wordsOf) }));
  const groupOf = new Uint32Array(events.length);
  for (const [group, [, all]] of inOrder.entries()) for (const place of all) groupOf[place] = group;
  let order: Uint32Array | null = null;
  return {
    groups,
    starts: groups.flatMap(({ date }) => date?.start ?? []),
    longer: [...groups.keys()].filter((group) => groups[group]?.isDay === false && groups[group].date !== null),
    groupOf,
    byStrength: () =>
      (order ??= Uint32Array.from([...groups.keys()].toSorted((a, b) => byStrength(groups[a], groups[b])))),
  };
}

function groupOfDate(
  key: string,
  places: readonly number[],
  events: readonly RankedEvent[],
  wordsOf: WordsOf,
): Omit<DateGroup, 'place'> {
  const salience = (place: number): number => events[place]?.salience ?? 0;
  const bestFirst = places.toSorted((a, b) => salience(b) - salience(a));
  const [best] = bestFirst;
  const date = best === undefined ? null : (events[best]?.date ?? null);
  return {
    key,
    isDay: key !== UNDATED && !key.includes('/'),
    date,
    bestFirst,
    score: best === undefined ? 0 : salience(best),
    distinct: distinct(bestFirst, wordsOf),
  };
}

function keyOf({ date }: RankedEvent): string {
  if (date === null) return UNDATED;
  return date.start === date.end ? date.start : `${date.start}/${date.end}`;
}
