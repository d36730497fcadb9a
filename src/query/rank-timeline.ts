import type { CivilDay } from '../model/civil.ts';
import type { EventStatus } from '../model/claim.ts';
import { type Calendar, calendarOf, type DatedEvents, type RankedEvent } from './calendar-of.ts';
import { distinct } from './distinct.ts';
import { type Relevance, type RelevanceIndex, relevanceOf } from './relevance.ts';
import { strongest } from './strongest.ts';

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

/**
 * A timeline: the most important dates (`limit`), oldest first and undated last, and of each the most important events
 * (`perDate`). Importance is the stored salience times the relevance to `about`; `index` gives the index of the same
 * events, and is called only when something is asked for, since making it reads all of them. Events are told by their
 * places in the list: of thousands that answer, a page shows few.
 */
export function rankTimeline(
  events: readonly RankedEvent[],
  index: () => RelevanceIndex,
  options: TimelineOptions,
): readonly number[] {
  const { about, status, limit, perDate } = options;
  const relevance = about === undefined ? null : relevanceOf(about, index());
  const calendar = calendarOf(events, status);
  const within = groupsWithin(calendar, options);
  const dates =
    relevance === null
      ? strongestGroups(calendar, within, limit)
      : strongest(datesAbout(calendar, within, events, relevance), limit);
  const found: number[] = [];
  for (const { bestFirst, distinct: distinctOf } of dates) {
    const places = perDate === undefined ? bestFirst : distinctOf(perDate);
    for (let i = 0; i < places.length; i++) found.push(places[i] ?? 0);
  }
  return found;
}

/** The groups that touch the days asked for, in order; undated events do only when none are. */
function groupsWithin({ groups, starts, longer }: Calendar, { from, to }: TimelineOptions): readonly number[] {
  if (from === undefined && to === undefined) return [...groups.keys()];
  const end = to === undefined ? starts.length : firstWhere(starts, (start) => start > to);
  const begin = from === undefined ? 0 : firstWhere(starts, (start) => start >= from);
  const within: number[] = [];
  // What began before the first day may reach into it.
  for (const group of longer) {
    if (group >= begin || group >= end) break;
    if (from !== undefined && (groups[group]?.date?.end ?? '') >= from) within.push(group);
  }
  for (let group = begin; group < end; group++) within.push(group);
  return within;
}

/** Place of the first in an ascending list for which something holds that then holds for all after it. */
function firstWhere<T>(ascending: readonly T[], holds: (one: T) => boolean): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = ascending[middle];
    if (one !== undefined && !holds(one)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of the groups with the strongest dates: which are stronger is the same whatever is asked. */
function strongestGroups(
  { groups, byStrength }: Calendar,
  within: readonly number[],
  limit: number | undefined,
): readonly DatedEvents[] {
  const kept = limit === undefined || within.length <= limit ? within : strongestOf(byStrength(), within, limit);
  return kept.flatMap((group) => groups[group] ?? []);
}

function strongestOf(byStrength: Uint32Array, within: readonly number[], limit: number): readonly number[] {
  const open = new Uint8Array(byStrength.length);
  for (const group of within) open[group] = 1;
  let left = limit;
  for (const group of byStrength) {
    if (left === 0) open[group] = 0;
    else left -= open[group] ?? 0;
  }
  return within.filter((group) => open[group] === 1);
}

/** What of the groups has to do with something. */
function datesAbout(
  calendar: Calendar,
  within: readonly number[],
  events: readonly RankedEvent[],
  { held, least, of }: Relevance,
): readonly DatedEvents[] {
  const { groups, groupOf, wordsOf } = calendar;
  const score = (place: number): number => (events[place]?.salience ?? 0) * of(place);
  const holding = new Set(held.map((place) => groupOf[place]));
  if (least === 0 && holding.size === 0) return [];
  return within.flatMap((place): DatedEvents | readonly DatedEvents[] => {
    const group = groups[place];
    if (group === undefined) return [];
    const { isDay, bestFirst } = group;
    // Where nobody names it all are as far from it: their order stays.
    if (!holding.has(place)) {
      return least === 0 ? [] : { isDay, bestFirst, score: group.score * least, distinct: group.distinct };
    }
    const fit = bestFirst.filter((one) => of(one) > 0).toSorted((a, b) => score(b) - score(a) || a - b);
    const [best] = fit;
    if (best === undefined) return [];
    return { isDay, bestFirst: fit, score: score(best), distinct: distinct(fit, wordsOf) };
  });
}
