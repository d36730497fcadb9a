import type { Granularity } from '../../model/civil.ts';
import { shared } from '../event-claim.ts';
import type { Judge } from '../join-claims.ts';
import { heaviest } from '../similarity.ts';
import type { MergedEvent } from '../tell-event.ts';
import { type FoundConflict, foundConflict } from './found-conflict.ts';
import { dayOf, daysApart } from './happening.ts';
import { excessOf, givesDay, isContradicted } from './rival-likeness.ts';

/** Two dates of one happening that is told in nearly the same words lie at most so many days apart: a week's slip is a common one. */
const WIDE_WINDOW: Partial<Readonly<Record<Granularity, number>>> = { day: 14, year: 7305 };
/** How much more alike what is told of years must be, in nats: there is more room for two happenings. */
const LONGER = 7;
/** The more events a briefing has, the more of them are alike: what is added with the logarithm of their number, from so many on. */
const CROWD = 2;
const FEW_EVENTS = 60;
/** In a collection of more events than these, what is alike on neighbouring days is a story that runs on. */
const MOST_EVENTS = 400;
/** In a collection of more than these, it tells days as they come, in the same words each. */
const MANY_EVENTS = 120;
/** Of two rivals, one that is so much less alike is another happening, in nats. */
const CLEAR = 3;
/** Events are compared by so many claims of each, found by so many heaviest words of each, with so many others. */
const ASKED = 4;
const HEAVIEST = 4;
const COMPARED = 12;

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly excess: number;
}

/**
 * One happening of which documents tell different days: events of neighbouring days in the same words, told by documents
 * none of which tells both, though on each side one looks back on both days. Who knew of two would tell of two. In a small
 * collection also days further apart, or one side that tells of its own day, where nearly all speaks for one happening.
 */
export function findRivalDays(events: readonly MergedEvent[], judge: Judge): FoundConflict[] {
  const taken = new Set<number>();
  return withoutSeries(rivalPairs(events, judge), events)
    .toSorted((x, y) => y.excess - x.excess || x.a - y.a || x.b - y.b)
    .flatMap(({ a, b }) => {
      if (taken.has(a) || taken.has(b)) return [];
      taken.add(a).add(b);
      return [toConflict(events, a, b)];
    });
}

/** Events that may be one, and by how much they are more alike than they must be. */
function rivalPairs(events: readonly MergedEvent[], judge: Judge): Pair[] {
  const days = events.flatMap((event, index) => (isCandidate(event) ? [index] : []));
  if (days.length > MOST_EVENTS) return [];
  const crowd = CROWD * Math.max(0, Math.log(days.length / FEW_EVENTS));
  const isSmall = days.length <= MANY_EVENTS;
  const documentsOf = isSmall ? documentsByDay(events) : new Map<string, Set<number>>();
  const pairs: Pair[] = [];
  for (const [a, b] of isSmall ? allPairs(days) : candidates(events, days, judge)) {
    const [one, two] = [events[a], events[b]];
    if (one === undefined || two === undefined || !areRivals(one, two)) continue;
    const excess =
      excessOf(one, two, judge, isSmall && !areUnlike(one, two) && !areKnown(one, two, documentsOf)) -
      (granularityOf(one) === 'day' ? 0 : LONGER) -
      crowd;
    if (excess >= 0) pairs.push({ a, b, excess });
  }
  return pairs;
}

/** An event with rivals on two days is one of a series, unless it is far more like the one than the other. */
function withoutSeries(pairs: readonly Pair[], events: readonly MergedEvent[]): readonly Pair[] {
  const most = new Map<number, number>();
  for (const { a, b, excess } of pairs) for (const one of [a, b]) most.set(one, Math.max(most.get(one) ?? 0, excess));
  const rivals = new Map<number, Set<string>>();
  const add = (one: number, other: number, excess: number): void => {
    if (excess + CLEAR < (most.get(one) ?? 0)) return;
    rivals.set(one, (rivals.get(one) ?? new Set<string>()).add(dayOf(events[other])));
  };
  for (const { a, b, excess } of pairs) {
    add(a, b, excess);
    add(b, a, excess);
  }
  return pairs.filter(({ a, b }) => [a, b].every((one) => (rivals.get(one)?.size ?? 0) <= 1));
}

function isCandidate(event: MergedEvent): boolean {
  const granularity = granularityOf(event);
  if (event.status !== 'happened' || granularity === null || WIDE_WINDOW[granularity] === undefined) return false;
  // What was counted or paid in a year has another number in each.
  if (granularity === 'year') return event.claims.every(({ counts, sums }) => counts.length + sums.length === 0);
  return event.claims.some(givesDay);
}

function granularityOf(event: MergedEvent): Granularity | null {
  return event.claims[0]?.date?.granularity ?? null;
}

/** Of neighbouring days, or of years, and told by other documents. */
function areRivals(one: MergedEvent, two: MergedEvent): boolean {
  const [granularity, gap] = [granularityOf(one), daysApart(dayOf(one), dayOf(two))];
  if (granularity === null || granularity !== granularityOf(two)) return false;
  return gap > 0 && gap <= (WIDE_WINDOW[granularity] ?? 0) && !tellsBoth(one, two);
}

/** True when a document tells both, other than by saying in one breath that another puts the same on another day. */
function tellsBoth(one: MergedEvent, two: MergedEvent): boolean {
  return one.claims.some((a) =>
    two.claims.some((b) => a.document === b.document && !isContradicted(a, b) && !isContradicted(b, a)),
  );
}

function documentsByDay(events: readonly MergedEvent[]): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const { claims } of events) {
    for (const { date, document } of claims) {
      if (date?.granularity !== 'day') continue;
      const day = date.interval.start;
      found.set(day, (found.get(day) ?? new Set<number>()).add(document));
    }
  }
  return found;
}

/** Other places, or on each side somebody whom the other side does not name. */
function areUnlike(one: MergedEvent, two: MergedEvent): boolean {
  const apart = one.places.length > 0 && two.places.length > 0 && shared(one.places, two.places) === 0;
  return apart || (hasOwn(one.actors, two.actors) && hasOwn(two.actors, one.actors));
}

function hasOwn(names: readonly string[], others: readonly string[]): boolean {
  return names.some((name) => !others.includes(name));
}

/** True when a document that tells one of them tells anything else of the other's day: it knows them apart. */
function areKnown(one: MergedEvent, two: MergedEvent, documentsOf: ReadonlyMap<string, ReadonlySet<number>>): boolean {
  const [first, second] = [one, two].map((event) => documentsOf.get(dayOf(event)) ?? new Set<number>());
  return (
    one.claims.some(({ document }) => second?.has(document) ?? false) ||
    two.claims.some(({ document }) => first?.has(document) ?? false)
  );
}

function* allPairs(days: readonly number[]): Generator<readonly [number, number]> {
  for (const [i, a] of days.entries()) for (const b of days.slice(i + 1)) yield [a, b];
}

/** Pairs of events that share one of their heaviest words; linear in the events. */
function* candidates(
  events: readonly MergedEvent[],
  days: readonly number[],
  judge: Judge,
): Generator<readonly [number, number]> {
  const buckets = new Map<number, number[]>();
  const inOrder = days.toSorted((a, b) => (dayOf(events[a]) < dayOf(events[b]) ? -1 : 1));
  for (const b of inOrder) {
    const tried = new Set<number>();
    for (const claim of events[b]?.claims.slice(0, ASKED) ?? []) {
      const around = [...claim.meaning].length < HEAVIEST ? claim.around : claim.meaning;
      for (const stem of heaviest(around.union(claim.meaning), judge.weight, 2 * HEAVIEST)) {
        const bucket = buckets.get(stem) ?? [];
        for (const a of bucket) {
          if (a === b || tried.has(a)) continue;
          tried.add(a);
          yield [a, b];
        }
        // The latest ones are the nearest in time.
        buckets.set(stem, [...bucket.filter((one) => one !== b), b].slice(-COMPARED));
      }
    }
  }
}

function toConflict(events: readonly MergedEvent[], a: number, b: number): FoundConflict {
  const both = [a, b]
    .toSorted((x, y) => (dayOf(events[x]) < dayOf(events[y]) ? -1 : 1))
    .flatMap((i) => events[i] ?? []);
  const [one, two] = both;
  const apart = both.every(({ places }) => places.length > 0) && shared(one?.places ?? [], two?.places ?? []) === 0;
  const sides = both.map((event) => ({
    value: [...(apart ? event.places : []), toldDate(event)].join(', '),
    sources: event.claims,
  }));
  const kind = (one?.types ?? []).find((type) => two?.types.includes(type)) ?? one?.types[0] ?? 'event';
  const names = (one?.actors ?? []).filter((name) => two?.actors.includes(name));
  return foundConflict({
    kind: apart ? 'date and place' : 'date',
    about: [kind, ...names].join(', '),
    sides,
    settledOn: dayOf(one),
    events: [a, b],
  });
}

/** A day or a year as ISO 8601 writes it. */
function toldDate(event: MergedEvent): string {
  return granularityOf(event) === 'year' ? dayOf(event).slice(0, 4) : dayOf(event);
}
