import { foldWord } from '../extract/fold-word.ts';
import type { CivilDay } from '../model/civil.ts';
import { daysBetween } from '../model/civil-day.ts';
import { type EventClaim, slotsOf } from './event-claim.ts';
import type { Judge } from './join-claims.ts';
import { heaviest } from './similarity.ts';
import type { StemWeight } from './similarity.ts';

/** What must speak for a coarse date (`early May`) meaning a day's event, in nats, and how much less for any other. */
const ENOUGH = 5;
const LEAD = 2;
/** So many words an undated claim of that kind and place must share with it when nobody is named in both. */
const WORDS = 2;
const TELLING = 2;
/** A group is compared by so many claims of it, and found by so many heaviest words of each. */
const ASKED = 4;
const HEAVIEST = 5;
/** A word or a kind and place that more events than these hold points to none of them. */
const COMMON = 12;
/** A document may speak without a date of what happened so many days before its knowledge ends. */
const REMEMBERED = 365;
/** The longest interval, in days, that a still longer one may mean. */
const MONTH = 31;

type Group = readonly EventClaim[];

interface Known {
  readonly actors: ReadonlySet<string>;
  readonly words: ReadonlySet<number>;
}

/** Dated events by what coarser and undated claims would name them by. */
export class EventIndex {
  readonly #judge: Judge;
  readonly #bySlot = new Map<string, EventClaim[][]>();
  readonly #known = new Map<EventClaim[], Known>();
  readonly #byWord = new Map<number, EventClaim[][]>();

  constructor(groups: readonly EventClaim[][], judge: Judge) {
    this.#judge = judge;
    for (const group of groups) {
      if (isDay(group)) for (const key of slotKeys(group)) push(this.#bySlot, key, group);
      for (const stem of this.#wordsOf(group)) push(this.#byWord, stem, group);
    }
  }

  /**
   * Adds coarse or undated claims (`the Lisbon summit in May`) to the one dated event that they can mean; false when there
   * is none or nobody can tell which.
   */
  absorb(group: Group): boolean {
    const target = this.#byKindAndPlace(group) ?? this.#byWords(group);
    target?.push(...group);
    return target !== null;
  }

  /** The event of that kind and place: nobody known in both is a stranger to the other, and there is no second one. */
  #byKindAndPlace(group: Group): EventClaim[] | null {
    const first = group[0];
    if (first === undefined || first.status !== 'happened') return null;
    const actors = group.flatMap((claim) => claim.actors);
    let only: EventClaim[] | null = null;
    for (const key of slotKeys(group)) {
      for (const target of this.#bySlot.get(key) ?? []) {
        if (target === only || target[0]?.status !== 'happened' || !liesIn(target, first)) continue;
        const { actors: theirs, words } = this.#knownOf(target);
        if (actors.length > 0 && theirs.size > 0 && !actors.some((name) => theirs.has(name))) continue;
        if (first.date === null && !sharesMore(group, theirs, words, this.#judge.weight)) continue;
        // Two that fit: nobody can tell which is meant, and the many others need not be looked at.
        if (only !== null) return null;
        only = target;
      }
    }
    return only;
  }

  /** Who is named in an event, and its words; worked out once, since many claims may ask. */
  #knownOf(target: EventClaim[]): Known {
    const known = this.#known.get(target) ?? {
      actors: new Set(target.flatMap((claim) => claim.actors)),
      words: new Set(target.flatMap((claim) => [...claim.meaning])),
    };
    this.#known.set(target, known);
    return known;
  }

  /** The event of a finer date within the coarse one that is told in the same words, far more so than any other. */
  #byWords(group: Group): EventClaim[] | null {
    const first = group[0];
    if (first?.date === undefined || first.date === null) return null;
    const found = new Set<EventClaim[]>();
    for (const stem of this.#wordsOf(group)) {
      const all = this.#byWord.get(stem) ?? [];
      if (all.length <= COMMON) for (const target of all) found.add(target);
    }
    let [best, second] = [ENOUGH, 0];
    let only: EventClaim[] | null = null;
    for (const target of found) {
      // A plan told coarsely, and how it came out: two lines of a timeline.
      if (target === group || !target.some(({ status }) => status === first.status) || !liesIn(target, first)) continue;
      const likeness = this.#likeness(group, target);
      if (likeness >= best) {
        if (only !== null) second = best;
        [best, only] = [likeness, target];
      } else second = Math.max(second, likeness);
    }
    return best - second >= LEAD ? only : null;
  }

  #likeness(a: Group, b: Group): number {
    let most = 0;
    for (const one of a.slice(0, ASKED))
      for (const two of b.slice(0, ASKED)) most = Math.max(most, this.#judge.likeness(one, two));
    return most;
  }

  #wordsOf(group: Group): Set<number> {
    const words = new Set<number>();
    for (const claim of group.slice(0, ASKED)) {
      for (const stem of heaviest(claim.meaning, this.#judge.weight, HEAVIEST)) words.add(stem);
    }
    return words;
  }
}

function push<K>(index: Map<K, EventClaim[][]>, key: K, group: EventClaim[]): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [group]);
  else known.push(group);
}

export function isDay(group: Group): boolean {
  return group[0]?.date?.granularity === 'day';
}

function slotKeys(group: Group): Set<string> {
  return new Set(group.flatMap((claim) => claim.types.flatMap((t) => slotsOf(claim).map((p) => `${t}|${p}`))));
}

/** True when the event's days can be what the claim's coarser ones, or its silence, mean. */
function liesIn(target: Group, claim: EventClaim): boolean {
  const finer = target[0]?.date?.interval;
  if (finer === undefined) return false;
  if (claim.date === null) return isDay(target) && isKnownBy(finer.start, claim);
  const { start, end } = claim.date.interval;
  const length = daysBetween(finer.start, finer.end) + 1;
  return finer.start >= start && finer.end <= end && (finer.start > start || finer.end < end) && length <= MONTH;
}

/** True when a document may speak of a day as past: the day lies within the year before its knowledge ends. */
function isKnownBy(day: CivilDay, claim: EventClaim): boolean {
  const end = claim.analysis.document.asOf?.end ?? null;
  if (end === null) return false;
  const gap = daysBetween(day, end);
  return gap >= 0 && gap <= REMEMBERED;
}

/** Without a date, more must be shared than a kind of happening and the town in which much of that kind happens. */
function sharesMore(
  group: Group,
  actors: ReadonlySet<string>,
  words: ReadonlySet<number>,
  weight: StemWeight,
): boolean {
  const places = group.flatMap((claim) => claim.places);
  const ofPlaces = new Set(places.flatMap((name) => foldWord(name).split(/[\s-]/u)));
  return group.some(({ actors: own, meaning, analysis: { vocabulary } }) => {
    const isTelling = (stem: number): boolean =>
      weight(stem) >= TELLING && !vocabulary.isNameStem(stem) && !ofPlaces.has(vocabulary.word(stem));
    if (own.some((name) => actors.has(name) && !places.includes(name))) return true;
    return [...meaning].filter((stem) => words.has(stem) && isTelling(stem)).length >= WORDS;
  });
}
