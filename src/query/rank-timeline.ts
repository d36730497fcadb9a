import type { CivilDay } from '../model/civil.ts';
import type { EventStatus } from '../model/claim.ts';
import { calendarOf, type DateGroup, type Entry, type RankedEvent } from './calendar-of.ts';
import { distinct } from './distinct.ts';
import { type RelevanceIndex, relevanceOf } from './relevance.ts';

export type { RankedEvent } from './calendar-of.ts';

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

/** What answers of one date: its events, best first, and the importance of the best. */
interface Candidate<E> extends Pick<DateGroup<E>, 'key' | 'isDay' | 'bestFirst' | 'distinct'> {
  readonly score: number;
}

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
  const { about, status, limit, perDate } = options;
  const relevance = about === undefined ? null : relevanceOf(about, index());
  const calendar = calendarOf(events);
  const isAll = options.from === undefined && options.to === undefined;
  const within = isAll ? calendar : calendar.filter((group) => isWithin(group, options));
  const candidates =
    relevance === null && status === undefined
      ? within
      : within.flatMap((group) => candidateOf(group, status, relevance) ?? []);
  const found: E[] = [];
  for (const { bestFirst, distinct: distinctOf } of strongest(candidates, limit)) {
    for (const { event } of perDate === undefined ? bestFirst : distinctOf(perDate)) found.push(event);
  }
  return found;
}

/** True when a date touches the days asked for; undated events do only when none are. */
function isWithin({ date }: DateGroup<unknown>, { from, to }: TimelineOptions): boolean {
  if (date === null) return from === undefined && to === undefined;
  return (from === undefined || date.end >= from) && (to === undefined || date.start <= to);
}

/** What of a date's events is asked for, or null. */
function candidateOf<E extends RankedEvent>(
  group: DateGroup<E>,
  status: EventStatus | undefined,
  relevance: ((event: number) => number) | null,
): Candidate<E> | null {
  const fits = (entry: Entry<E>): boolean => status === undefined || entry.event.status === status;
  if (relevance !== null) return relevantOf(group, fits, relevance);
  const bestFirst = status === undefined ? group.bestFirst : group.bestFirst.filter(fits);
  const [best] = bestFirst;
  if (best === undefined) return null;
  const isWhole = bestFirst.length === group.bestFirst.length;
  const { key, isDay } = group;
  return {
    key,
    isDay,
    bestFirst,
    score: best.event.salience,
    distinct: isWhole ? group.distinct : distinct(bestFirst),
  };
}

function relevantOf<E extends RankedEvent>(
  { key, isDay, entries }: DateGroup<E>,
  fits: (entry: Entry<E>) => boolean,
  relevance: (event: number) => number,
): Candidate<E> | null {
  const scored = entries.flatMap((entry) => {
    const part = fits(entry) ? relevance(entry.index) : 0;
    return part === 0 ? [] : [{ entry, score: entry.event.salience * part }];
  });
  if (scored.length === 0) return null;
  const sorted = scored.toSorted((a, b) => b.score - a.score);
  const bestFirst = sorted.map(({ entry }) => entry);
  return { key, isDay, bestFirst, score: sorted[0]?.score ?? 0, distinct: distinct(bestFirst) };
}

/**
 * The `limit` strongest dates in calendar order, undated last. A short timeline is made of days: months, years and
 * undated events fill up what the days leave free.
 */
function strongest<E>(dates: readonly Candidate<E>[], limit: number | undefined): readonly Candidate<E>[] {
  if (limit === undefined || dates.length <= limit) return dates;
  const places = placesByStrength(dates);
  return dates.filter((_, i) => (places[i] ?? limit) < limit);
}

const known = new WeakMap<readonly object[], Uint32Array>();

/** By date, how many are stronger; kept for each list, since that of all dates is the same from question to question. */
function placesByStrength(dates: readonly Candidate<unknown>[]): Uint32Array {
  const before = known.get(dates);
  if (before !== undefined) return before;
  const places = new Uint32Array(dates.length);
  const ordered = [...dates.keys()].toSorted((a, b) => byStrength(dates[a], dates[b]));
  for (const [place, i] of ordered.entries()) places[i] = place;
  known.set(dates, places);
  return places;
}

function byStrength(a: Candidate<unknown> | undefined, b: Candidate<unknown> | undefined): number {
  return Number(b?.isDay) - Number(a?.isDay) || (b?.score ?? 0) - (a?.score ?? 0);
}
