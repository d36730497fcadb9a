import { type EventClaim, shared } from '../event-claim.ts';
import type { Judge } from '../join-claims.ts';
import { reach } from '../reach.ts';
import { heaviest } from '../similarity.ts';
import type { MergedEvent } from '../tell-event.ts';
import { type FoundConflict, foundConflict } from './found-conflict.ts';
import { DAY, dayOf, daysApart } from './happening.ts';
import { isSince, tellOtherActs } from './other-act.ts';

/** Two days of one happening lie so near; further apart, the same words tell of two happenings. */
const WINDOW = 4;
/** Two days of one happening that is told in nearly the same words may lie so far apart: a week's slip is a common one. */
const WIDE_WINDOW = 14;
/** How alike two events must be, in nats: of a shared kind, or of none that both name. */
const ENOUGH = { sameKind: 6.5, noKind: 7.5 };
/** How alike, where their days lie far apart or only one side looks back on both. */
const ENOUGH_ALONE = 8;
/** So much of the one the other must tell or have around it, by weight: of one court, many rulings are told. */
const COVERED = 0.3;
/** So many words besides names both must tell or have around them. */
const FEWEST_WORDS = 2;
/** The more events a briefing has, the more of them are alike: what is added with the logarithm of their number, from so many on. */
const CROWD = 2;
const FEW_EVENTS = 60;
/** In a collection of more events than these, what is alike on neighbouring days is a story that runs on. */
const MOST_EVENTS = 400;
/** In a collection of more than these, it tells days as they come, in the same words each. */
const MANY_EVENTS = 120;
/** Who only says that it was on another day says so in so few words of meaning, his own name among them. */
const ONLY_A_DAY = 4;
/** A document of so few days later knows which day `on Thursday` was. */
const FRESH = 7;
/** Who wrote so many days after both looks back on them; daily news tells each day as it comes. */
const LOOKS_BACK = 2;
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
      excessOf(one, two, judge, isSmall && !areUnlike(one, two) && !areKnown(one, two, documentsOf)) - crowd;
    if (excess >= 0) pairs.push({ a, b, excess });
  }
  // An event with rivals on two days is one of a series, unless it is far more like the one than the other.
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
  const taken = new Set<number>();
  return pairs
    .toSorted((x, y) => y.excess - x.excess || x.a - y.a || x.b - y.b)
    .flatMap(({ a, b }) => {
      const series = [a, b].some((one) => (rivals.get(one)?.size ?? 0) > 1);
      if (series || taken.has(a) || taken.has(b)) return [];
      taken.add(a).add(b);
      return [toConflict(events, a, b)];
    });
}

function isCandidate(event: MergedEvent): boolean {
  const date = event.claims[0]?.date;
  return event.status === 'happened' && date?.granularity === 'day' && event.claims.some(givesDay);
}

/** Of neighbouring days, and told by other documents. */
function areRivals(one: MergedEvent, two: MergedEvent): boolean {
  const gap = daysApart(dayOf(one), dayOf(two));
  return gap > 0 && gap <= WIDE_WINDOW && !tellsBoth(one, two);
}

/** Claims that give the day itself, of documents that look back on another day too. */
function lookingBack(event: MergedEvent, other: MergedEvent): EventClaim[] {
  const later = Math.max(Date.parse(dayOf(event)), Date.parse(dayOf(other)));
  return event.claims.filter(
    (claim) =>
      claim.date?.inferred !== 'all' &&
      !isSince(claim) &&
      Date.parse(reach(claim.analysis)) >= later + LOOKS_BACK * DAY,
  );
}

/** True when a document tells both, other than by saying in one breath that another puts the same on another day. */
function tellsBoth(one: MergedEvent, two: MergedEvent): boolean {
  return one.claims.some((a) =>
    two.claims.some((b) => a.document === b.document && !isContradicted(a, b) && !isContradicted(b, a)),
  );
}

/** `He left on 5 May, two people say. The club says that it happened a day later.` */
function isContradicted(claim: EventClaim, by: EventClaim): boolean {
  if (by.document !== claim.document || by.sentence !== claim.sentence + 1) return false;
  if (by.stems.size > ONLY_A_DAY) return false;
  const { hits, matcher, tokens } = by.analysis;
  return (hits[by.sentence] ?? []).some(({ kind, to }) => {
    if (kind !== 'reported') return false;
    const subject = matcher.isA('that', tokens.word[to] ?? -1) ? to + 1 : to;
    return matcher.isA('thing', tokens.word[subject] ?? -1);
  });
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

/** By how much two events are more alike than those of one happening must be, in nats. */
function excessOf(one: MergedEvent, two: MergedEvent, judge: Judge, mayBeAlone: boolean): number {
  if (one.claims.some((a) => two.claims.some((b) => isContradicted(a, b) || isContradicted(b, a)))) return Infinity;
  const [first, second] = [lookingBack(one, two), lookingBack(two, one)];
  const enough = shared(one.types, two.types) > 0 ? ENOUGH.sameKind : ENOUGH.noKind;
  const near = daysApart(dayOf(one), dayOf(two)) <= WINDOW ? likenessOf(first, second, judge) - enough : -Infinity;
  if (near >= 0 || !mayBeAlone || first.length + second.length === 0) return near;
  // Who writes on the day itself knows which day it is.
  const [a, b] = [one, two].map(({ claims }) => claims.filter(givesDay));
  return likenessOf(first.length > 0 ? first : (a ?? []), second.length > 0 ? second : (b ?? []), judge) - ENOUGH_ALONE;
}

/** The day itself stands there; or `on Thursday`, in a document of that week. */
function givesDay(claim: EventClaim): boolean {
  const { analysis, date } = claim;
  if (date === null || isSince(claim)) return false;
  return date.inferred !== 'all' || Date.parse(reach(analysis)) - Date.parse(date.interval.start) <= FRESH * DAY;
}

/** How alike the claims of the side that has fewer are to the other's, on the whole: of many claims, some are always alike. */
function likenessOf(one: readonly EventClaim[], two: readonly EventClaim[], judge: Judge): number {
  const [few, many] = [one, two].map((claims) => claims.slice(0, ASKED)).toSorted((a, b) => a.length - b.length);
  if (few === undefined || many === undefined || few.length === 0) return 0;
  const best = (a: EventClaim): number =>
    Math.max(
      0,
      ...many.map((b) =>
        a.document !== b.document && isCovered(a, b, judge) && !tellOtherActs(a, b) ? judge.likeness(a, b) : 0,
      ),
    );
  return few.reduce((sum, claim) => sum + best(claim), 0) / few.length;
}

/** True when one claim says much of what the other tells or has around it, and not only names. */
function isCovered(a: EventClaim, b: EventClaim, judge: Judge): boolean {
  const [one, two] = [covered(a, b, judge), covered(b, a, judge)];
  return Math.max(one.share, two.share) >= COVERED && one.words.union(two.words).size >= FEWEST_WORDS;
}

/** Share of a claim's words, by weight, that the other tells or has around it; and which of them are no names. */
function covered(
  claim: EventClaim,
  by: EventClaim,
  judge: Judge,
): { readonly share: number; readonly words: Set<number> } {
  let both = 0;
  let all = 0;
  const words = new Set<number>();
  for (const word of claim.meaning) {
    const weight = judge.weight(word);
    all += weight;
    if (!by.meaning.has(word) && !by.around.has(word)) continue;
    both += weight;
    if (!claim.analysis.vocabulary.isNameStem(word)) words.add(word);
  }
  return { share: all === 0 ? 0 : both / all, words };
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
    value: [...(apart ? event.places : []), dayOf(event)].join(', '),
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
