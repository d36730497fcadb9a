import type { CivilDay } from '../model/civil.ts';
import type { Event, EventStatus } from '../model/claim.ts';
import { foldedWords } from './word-index.ts';
import { type RelevanceIndex, relevanceOf } from './relevance.ts';

export interface TimelineOptions {
  readonly from?: CivilDay | undefined;
  readonly to?: CivilDay | undefined;
  readonly about?: string | undefined;
  readonly status?: EventStatus | undefined;
  /** Most dates to keep. */
  readonly limit?: number | undefined;
  /** Most events to keep of each date. */
  readonly perDate?: number | undefined;
}

/** What ranking reads of an event. */
export type RankedEvent = Pick<Event, 'text' | 'date' | 'status' | 'salience'>;

/** Part of the shorter text's words that two events of a date may share before the second tells nothing new. */
const TOLD_TWICE = 0.6;
/** Words shorter than this (articles, prepositions) say nothing about likeness. */
const SHORTEST = 4;

/**
 * A timeline: the most important dates (`limit`), oldest first and undated last, and of each the most important events
 * (`perDate`). Importance is the stored salience times the relevance to `about`; `index` gives the index of the same
 * events, and is called only when something is asked for, since making it reads all of them.
 */
export function rankTimeline<E extends RankedEvent>(
  events: readonly E[],
  index: () => RelevanceIndex,
  options: TimelineOptions,
): E[] {
  const relevance = options.about === undefined ? everything : relevanceOf(options.about, index());
  const dates = new Map<string, Scored<E>[]>();
  for (const [i, event] of events.entries()) {
    if (!isWithin(event, options) || (options.status ?? event.status) !== event.status) continue;
    const part = relevance(i);
    if (part === 0) continue;
    const score = event.salience * part;
    const key = keyOf(event);
    const scored = dates.get(key);
    if (scored === undefined) dates.set(key, [{ event, score }]);
    else scored.push({ event, score });
  }
  return strongest([...dates], options.limit).flatMap(([, scored]) =>
    withoutRepeats(
      scored.toSorted((a, b) => b.score - a.score),
      options.perDate,
    ),
  );
}

const everything = (): number => 1;

/** True when the event touches the days asked for; an undated one does only when none are. */
function isWithin(event: RankedEvent, { from, to }: TimelineOptions): boolean {
  if (event.date === null) return from === undefined && to === undefined;
  return (from === undefined || event.date.end >= from) && (to === undefined || event.date.start <= to);
}

interface Scored<E> {
  readonly event: E;
  readonly score: number;
}
/** The events of one date. */
type DateGroup<E> = readonly [date: string, scored: readonly Scored<E>[]];

/** Sorts behind every date. */
const UNDATED = '~';

/** Sorts as the calendar does; a day's key is the day itself. */
function keyOf({ date }: RankedEvent): string {
  if (date === null) return UNDATED;
  return date.start === date.end ? date.start : `${date.start}/${date.end}`;
}

/**
 * The `limit` strongest dates in calendar order, undated last. A short timeline is made of days: months, years and
 * undated events fill up what the days leave free.
 */
function strongest<E>(dates: readonly DateGroup<E>[], limit: number | undefined): readonly DateGroup<E>[] {
  const inOrder = dates.toSorted(byDate);
  if (limit === undefined || dates.length <= limit) return inOrder;
  return inOrder
    .map((group) => ({ group, day: isDay(group), score: bestOf(group) }))
    .toSorted((a, b) => Number(b.day) - Number(a.day) || b.score - a.score)
    .slice(0, limit)
    .map(({ group }) => group)
    .toSorted(byDate);
}

function isDay<E>([date]: DateGroup<E>): boolean {
  return date !== UNDATED && !date.includes('/');
}

function bestOf<E>([, scored]: DateGroup<E>): number {
  return scored.reduce((best, { score }) => Math.max(best, score), 0);
}

function byDate<E>([a]: DateGroup<E>, [b]: DateGroup<E>): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The best events of a date, without those that only repeat a better one. */
function withoutRepeats<E extends RankedEvent>(scored: readonly Scored<E>[], perDate: number | undefined): E[] {
  if (perDate === undefined) return scored.map(({ event }) => event);
  const kept: E[] = [];
  const told: Set<string>[] = [];
  for (const { event } of scored) {
    if (kept.length >= perDate) break;
    const words = new Set(foldedWords(event.text).filter((word) => word.length >= SHORTEST));
    if (told.some((other) => likeness(words, other) > TOLD_TWICE)) continue;
    kept.push(event);
    told.push(words);
  }
  return kept;
}

/** Shared part of the smaller set. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : a.intersection(b).size / smaller;
}
