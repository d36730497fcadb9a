import type { Analysis } from '../../extract/analysis.ts';
import type { CivilDay } from '../../model/civil.ts';
import { shared } from '../event-claim.ts';
import type { Judge } from '../join-claims.ts';
import type { NameIndex } from '../name-index.ts';
import { furthestReach } from '../reach.ts';
import type { MergedEvent } from '../tell-event.ts';
import { UnionFind } from '../union-find.ts';
import { type FoundConflict, foundConflict } from './found-conflict.ts';
import { saidByBoth, SMALL_COLLECTION, weightOf } from './said-alike.ts';
import { isStated } from './sources.ts';
import { type Telling, tellingsIn } from './telling-verbs.ts';

/** Sentences of one person that are of no one day have so much else in common, in nats. */
const SAID_ALIKE = 4;
/** So many words two things share that are not called by one word. */
const SAME_WORDS = 2;

/** A telling with the events of its sentence, by index. */
interface Placed extends Telling {
  readonly events: readonly number[];
}

/**
 * One act of which one document says what another's verb denies: upheld and withdrawn, dismissed and resigned, signed and
 * not signed. Said of the same thing or person, on one day or of one event; who tells both takes no side.
 */
export function findContraryTellings(
  events: readonly MergedEvent[],
  analyses: readonly Analysis[],
  names: NameIndex,
  judge: Judge,
): FoundConflict[] {
  const told = placedTellings(events, analyses, names);
  const isSmall = analyses.length <= SMALL_COLLECTION;
  const placed = told.flatMap((one) =>
    (isSmall ? [one.pair] : one.events.map((event) => `${event}|${one.pair}`)).map((key) => ({ key, one })),
  );
  const pairs = [...Map.groupBy(placed, ({ key }) => key).values()].flatMap((group) =>
    contraryPairs(
      group.map(({ one }) => one),
      judge,
    ),
  );
  return clustersOf(pairs).map((cluster) => toConflict(cluster, events));
}

type Pair = readonly [Placed, Placed];

/** Two that contradict each other, neither of whose documents tells the other one's side too. */
function contraryPairs(all: readonly Placed[], judge: Judge): Pair[] {
  const isTold = (a: Placed, by: Placed): boolean =>
    all.some((c) => c !== a && c.analysis === by.analysis && areContrary(c, by) && isOfOne(c, by, judge));
  return all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter((b) => a.analysis !== b.analysis && areContrary(a, b) && isOfOne(a, b, judge))
      .filter((b) => !isTold(b, a) && !isTold(a, b))
      .map((b) => [a, b] as const),
  );
}

/** All that happened by the verbs of the lexicon's contraries, in a large collection only what an event tells. */
function placedTellings(events: readonly MergedEvent[], analyses: readonly Analysis[], names: NameIndex): Placed[] {
  const isSmall = analyses.length <= SMALL_COLLECTION;
  const byPlace = eventsByPlace(events, isSmall);
  return analyses.flatMap((analysis) => {
    const told = byPlace.get(analysis);
    const asked = isSmall ? analysis.sentences.keys() : [...(told?.keys() ?? [])].toSorted((a, b) => a - b);
    return [...asked].flatMap((sentence) => {
      const known = told?.get(sentence);
      if (known?.isTold === false || !isStated(analysis, sentence)) return [];
      return tellingsIn(analysis, sentence, names).map((one) => ({ ...one, events: known?.events ?? [] }));
    });
  });
}

/** The events that a sentence tells, by index, and whether it tells any of them as a fact. */
interface Known {
  readonly events: number[];
  isTold: boolean;
}

/** The events of each sentence, of a large collection only those of a day that several documents tell. */
function eventsByPlace(events: readonly MergedEvent[], isSmall: boolean): Map<Analysis, Map<number, Known>> {
  const byPlace = new Map<Analysis, Map<number, Known>>();
  for (const [index, { claims }] of events.entries()) {
    const isOfDay = claims[0]?.date?.granularity === 'day';
    if (!isSmall && (!isOfDay || claims.every(({ document }) => document === claims[0]?.document))) continue;
    for (const { analysis, sentence, status, supportOnly } of claims) {
      if (supportOnly) continue;
      const sentences = byPlace.get(analysis) ?? new Map<number, Known>();
      const known: Known = sentences.get(sentence) ?? { events: [], isTold: false };
      known.events.push(index);
      known.isTold ||= status !== 'planned' && status !== 'speculated';
      byPlace.set(analysis, sentences.set(sentence, known));
    }
  }
  return byPlace;
}

/** Both sides of a pair; or one of them, and that it is not so. */
function areContrary(a: Telling, b: Telling): boolean {
  return a.side === b.side ? a.negated !== b.negated : !a.negated && !b.negated;
}

/** Said of the same person; of the same thing; or of the same thing by the same. */
function isOfOne(a: Placed, b: Placed, judge: Judge): boolean {
  const isTogether = areOfOneEvent(a, b) || isOneDay(a, b);
  if (a.of === 'person') {
    // `convicted of fraud` and `acquitted of forgery`
    if (a.thing.head !== null && b.thing.head !== null && !isOneThing(a, b)) return false;
    return shared(a.people, b.people) > 0 && (isTogether || (isOneTime(a, b) && isSaidAlike(a, b, judge)));
  }
  if (!isTogether || !isOneThing(a, b)) return false;
  const isKnown = a.doer.head !== null && b.doer.head !== null;
  const names = shared(a.doer.names, b.doer.names);
  const isBySame = names > 0 || a.doer.head === b.doer.head;
  // The houses of two countries decide for themselves.
  if (a.doer.names.length > 0 && b.doer.names.length > 0 && names === 0) return false;
  return a.of === 'doer' ? isKnown && isBySame : !isKnown || isBySame || areOfOneEvent(a, b);
}

function areOfOneEvent(a: Placed, b: Placed): boolean {
  return a.events.some((event) => b.events.includes(event));
}

function isOneDay({ date: a }: Telling, { date: b }: Telling): boolean {
  return a?.granularity === 'day' && b?.granularity === 'day' && a.interval.start === b.interval.start;
}

/** The day of one lies in the longer time of the other, or one gives none. */
function isOneTime({ date: a }: Telling, { date: b }: Telling): boolean {
  if (a === null || b === null) return a !== b;
  return a.interval.start <= b.interval.end && b.interval.start <= a.interval.end;
}

function isSaidAlike(a: Telling, b: Telling, { weight }: Judge): boolean {
  const words = [...saidByBoth(a, b)].filter((stem) => !a.analysis.vocabulary.isNameStem(stem));
  return weightOf(words, weight) >= SAID_ALIKE;
}

/** Called by one word, or by some in common; and if both name somebody with it, the same. */
function isOneThing({ thing: a }: Telling, { thing: b }: Telling): boolean {
  if (a.head === null || b.head === null) return false;
  if (a.names.length > 0 && b.names.length > 0 && shared(a.names, b.names) === 0) return false;
  return a.head === b.head || a.stems.filter((stem) => b.stems.includes(stem)).length >= SAME_WORDS;
}

/** The pairs that share a telling, as tellings. */
function clustersOf(pairs: readonly Pair[]): readonly Placed[][] {
  const told = [...new Set(pairs.flat())];
  const sets = new UnionFind(told.length);
  for (const [a, b] of pairs) sets.union(told.indexOf(a), told.indexOf(b));
  return sets.groups().map((group) => group.flatMap((at) => told[at] ?? []));
}

function toConflict(cluster: readonly Placed[], events: readonly MergedEvent[]): FoundConflict {
  const isYes = ({ side, negated }: Placed): boolean =>
    !negated && side === (cluster.some((c) => c.side === 0 && !c.negated) ? 0 : 1);
  const both = [cluster.filter(isYes), cluster.filter((one) => !isYes(one))];
  const [first] = cluster;
  // Of people the verb alone says what is disputed, once it is said of whom.
  const who = first?.people.find((name) => cluster.every(({ people }) => people.includes(name)));
  const sides = both.map((sources) => {
    const words = sources[0]?.words ?? '';
    return { value: who === undefined ? words : `${who}: ${words}`, sources };
  });
  const indexes = [...new Set(cluster.flatMap((one) => one.events))];
  const type = indexes.flatMap((index) => events[index]?.types ?? [])[0] ?? 'event';
  const days = cluster.flatMap(({ date }) => (date?.granularity === 'day' ? [date.interval.start] : []));
  const about = [type, ...(who === undefined ? [] : [who]), ...days.slice(0, 1)].join(', ');
  return foundConflict({
    kind: 'outcome',
    about,
    sides,
    settledOn: settledOn(cluster, days),
    saysItself: true,
    events: indexes,
  });
}

function settledOn(cluster: readonly Placed[], days: readonly CivilDay[]): CivilDay {
  return days.toSorted().at(-1) ?? furthestReach(cluster.map(({ analysis }) => analysis));
}
