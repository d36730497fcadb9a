import type { CivilDay } from '../model/civil.ts';
import type { EventStatus } from '../model/claim.ts';
import { type Calendar, calendarOf, type DatedEvents, type DateGroup, type RankedEvent } from './calendar-of.ts';
import { distinct } from './distinct.ts';
import { firstWhere } from './first-where.ts';
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
 * places in the list, one list a date: of thousands that answer, a page shows few.
 */
export function rankTimeline(
  events: readonly RankedEvent[],
  index: () => RelevanceIndex,
  options: TimelineOptions,
): readonly (readonly number[])[] {
  const { about, status, limit, perDate } = options;
  const relevance = about === undefined ? null : relevanceOf(about, index());
  const calendar = calendarOf(events, status);
  const span = spanOf(calendar, options);
  const dates =
    relevance === null
      ? strongestIn(calendar, span, limit)
      : datesAbout(calendar, groupsIn(calendar, span), relevance, limit);
  return dates.map((date) => (perDate === undefined ? date.bestFirst : date.distinct(perDate)));
}

/** Groups of a calendar: some at first, and then all from one to another. */
interface Span {
  readonly first: readonly number[];
  readonly begin: number;
  readonly end: number;
}

/** The groups that touch the days asked for; undated events do only when none are. */
function spanOf({ groups, starts, longer }: Calendar, { from, to }: TimelineOptions): Span {
  if (from === undefined && to === undefined) return { first: [], begin: 0, end: groups.length };
  const end = to === undefined ? starts.length : firstWhere(starts, (start) => start > to);
  if (from === undefined) return { first: [], begin: 0, end };
  const begin = firstWhere(starts, (start) => start >= from);
  // What began before the first day may reach into it.
  const before = Math.min(begin, end);
  const first = longer.filter((group) => group < before && (groups[group]?.date?.end ?? '') >= from);
  return { first, begin, end: Math.max(begin, end) };
}

function groupsIn({ groups }: Calendar, { first, begin, end }: Span): readonly DateGroup[] {
  if (first.length === 0) return begin === 0 && end === groups.length ? groups : groups.slice(begin, end);
  return [...first.flatMap((group) => groups[group] ?? []), ...groups.slice(begin, end)];
}

/** Those of a span with the strongest dates. Which are stronger is the same whatever is asked. */
function strongestIn(calendar: Calendar, span: Span, limit: number | undefined): readonly DateGroup[] {
  const { first, begin, end } = span;
  const within = groupsIn(calendar, span);
  if (limit === undefined || within.length <= limit) return within;
  const kept = new Uint8Array(calendar.groups.length);
  let left = limit;
  for (const group of calendar.byStrength()) {
    if (left === 0) break;
    if (!((group >= begin && group < end) || first.includes(group))) continue;
    kept[group] = 1;
    left -= 1;
  }
  return within.filter(({ place }) => kept[place] === 1);
}

/** What of the groups has to do with something, the strongest of it. */
function datesAbout(
  { groupOf, wordsOf, saliences }: Calendar,
  groups: readonly DateGroup[],
  { held, least, parts }: Relevance,
  limit: number | undefined,
): readonly DatedEvents[] {
  const score = (event: number): number => (saliences[event] ?? 0) * (parts[event] ?? 0);
  const holding = new Set(held.map((event) => groupOf[event]));
  const dates: DatedEvents[] = [];
  for (const group of groups) {
    if (!holding.has(group.place)) {
      // Where nobody names it all are as far from it: their order stays.
      if (least > 0) dates.push(group);
      continue;
    }
    const fit = group.bestFirst.filter((event) => parts[event] !== 0);
    if (fit.length > 1) fit.sort((a, b) => score(b) - score(a) || a - b);
    if (fit.length > 0) dates.push({ isDay: group.isDay, bestFirst: fit, distinct: distinct(fit, wordsOf) });
  }
  return strongest(dates, ({ bestFirst: [best] }) => (best === undefined ? 0 : score(best)), limit);
}
