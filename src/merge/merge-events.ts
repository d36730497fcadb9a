import { type Analysis, tokenRange } from '../extract/analysis.ts';
import type { EventFinding } from '../extract/event-finding.ts';
import type { DateExpression, EventDate, EventStatus } from '../model/claim.ts';
import type { CivilDay } from '../model/civil.ts';
import { cluster } from './cluster.ts';
import type { Mention } from './mention.ts';
import type { NameIndex } from './name-index.ts';
import { weighEvents } from './salience.ts';
import { inverseFrequency, type StemWeight } from './similarity.ts';

/** An event finding with its document, its names made one over spellings. */
export interface EventClaim extends EventFinding {
  readonly analysis: Analysis;
  /** Index of the document in the briefing's order. */
  readonly document: number;
  readonly actors: readonly string[];
  readonly places: readonly string[];
  /** Names that stand right before the kind of happening (`the Lisbon summit`): they tell it apart like places do. */
  readonly labels: readonly string[];
  /** The people of a definite happening (`finding.definite`), made one over spellings. */
  readonly people: readonly string[];
}

/** Claims of one happening; `claims[0]` is the one that is shown. */
export interface MergedEvent {
  readonly claims: readonly EventClaim[];
  /** 0…1, see `weighEvents`. */
  readonly salience: number;
  readonly status: EventStatus;
  readonly types: readonly string[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
}

/**
 * How alike two claims of one interval must be to tell one happening, by what else they share. Documents that tell of the
 * same day mostly tell of the same happening, in other words; one document tells of two things rather than of one twice.
 */
const ALIKE = {
  otherDocument: 0.5,
  sameDocument: 0.62,
  sharedSlots: 0.1,
  sharedOne: 0.2,
  rareWords: 0.18,
  rareWordsOfLong: 0.3,
};
/** A slot (kind, name, place) tells happenings apart when at most so many claims, or this share of them, have it. */
const TELLING_SLOT = { claims: 8, share: 0.03 };
/** Words that at most so many claims hold are rare; two of them on one day hardly meet by chance. */
const RARE_WORD = 4;
/** A name that stands this often where places stand is a place everywhere (`the Lisbon summit`, `she visited Lisbon`). */
const PLACE_SHARE = 0.3;
const MOST_PER_DOCUMENT = 2;

/** Gives a finding its document and its names as the briefing knows them. */
export function toClaim(finding: EventFinding, analysis: Analysis, document: number, names: NameIndex): EventClaim {
  const actors = new Set<string>();
  const places = new Set<string>();
  const labels = new Set<string>();
  const { tokens, matcher } = analysis;
  for (const mention of finding.names) {
    const before = [mention.to, mention.to + 1].some((i) => matcher.typeAt(tokens, i) !== null);
    for (const name of names.namesOf(mention.key)) {
      if (mention.place || (names.placeShare(name) >= PLACE_SHARE && !names.isPerson(name))) places.add(name);
      else actors.add(name);
      if (before && !names.isPerson(name)) labels.add(name);
    }
  }
  const people = (finding.definite?.names ?? [])
    .filter((mention) => !mention.place)
    .flatMap((mention) => names.namesOf(mention.key));
  return {
    ...finding,
    analysis,
    document,
    actors: [...actors],
    places: [...places],
    labels: [...labels],
    people: [...new Set(people)],
  };
}

/** Joins claims into events: first those of the same days, then coarser and undated ones into the one that they mean. */
export function mergeEvents(claims: readonly EventClaim[], documentShare: (stem: number) => number): MergedEvent[] {
  const weight = inverseFrequency(claims.map((claim) => claim.stems));
  const rarity = rarityOf(claims);
  const dated = claims.filter((claim) => claim.date !== null);
  const undated = claims.filter((claim) => claim.date === null && !claim.supportOnly);
  const support = claims.filter((claim) => claim.supportOnly);

  const groups: EventClaim[][] = [];
  for (const sameDays of Map.groupBy(dated, intervalKey).values())
    groups.push(...clusterClaims(sameDays, weight, rarity));
  const loose: EventClaim[][] = clusterClaims(undated, weight, rarity);

  const days = groups.filter((group) => group[0]?.date?.granularity === 'day');
  const index = indexBySlots(days);
  const kept = groups.filter((group) => {
    if (group[0]?.date?.granularity === 'day') return true;
    return !absorb(group, index);
  });
  const alone = loose.filter((group) => !absorb(group, index));
  for (const claim of support) absorb([claim], index);
  return weigh([...kept, ...alone], documentShare);
}

/** Gives each group its salience and puts first the claim that tells it best. */
function weigh(groups: readonly EventClaim[][], documentShare: (stem: number) => number): MergedEvent[] {
  const events = groups.map((group) => ({ date: eventDate(group[0]?.date ?? null) }));
  // Coarse and undated claims that were joined to a day prove it, but do not point to it.
  const dating = groups.map((group) => group.filter((claim) => intervalKey(claim) === intervalKey(group[0])));
  const mentions = dating.flatMap((group, event) =>
    group.map((claim) => toMention(claim, event, events[event]?.date ?? null)),
  );
  const salience = weighEvents({ events, mentions, documentShare });
  let next = 0;
  return groups.map((group, event) => {
    const telling = new Map((dating[event] ?? []).map((claim) => [claim, salience.telling[next++] ?? 0]));
    return describe(group, (claim) => telling.get(claim) ?? 0, salience.events[event] ?? 0);
  });
}

const DAY = 864e5;

function toMention(claim: EventClaim, event: number, date: EventDate | null): Mention {
  const published = claim.analysis.document.published?.end ?? null;
  const range = tokenRange(claim.analysis, claim.sentence);
  return {
    event,
    document: claim.document,
    lateness:
      published === null || date === null ? null : Math.round((Date.parse(published) - Date.parse(date.end)) / DAY),
    stems: claim.stems,
    words: range.to - range.from,
    datesInSentence: Math.max(
      1,
      new Set(claim.analysis.dates[claim.sentence]?.map(({ interval }) => interval.start)).size,
    ),
  };
}

/** A date expression as the date of an event. */
export function eventDate(date: DateExpression | null): EventDate | null {
  if (date === null) return null;
  const { interval, granularity, text, inferred, otherReadings } = date;
  return { ...interval, granularity, text, inferred, otherReadings };
}

function intervalKey(claim: EventClaim | undefined): string {
  const date = claim?.date ?? null;
  return date === null ? '' : `${date.interval.start}/${date.interval.end}`;
}

function shares(a: readonly string[], b: readonly string[]): number {
  return a.filter((one) => b.includes(one)).length;
}

function clusterClaims(claims: readonly EventClaim[], weight: StemWeight, rarity: Rarity): EventClaim[][] {
  const same = (a: EventClaim, b: EventClaim, overlap: number): boolean => isSame(a, b, overlap, rarity);
  const groups = cluster(claims, weight, same, (claim) => keysOf(claim, rarity));
  return groups.map((group) => group.flatMap((i) => claims[i] ?? []));
}

/** What tells one happening of a kind from another: where it was, or what it is called after. */
function slots(claim: EventClaim): readonly string[] {
  return [...claim.places, ...claim.labels];
}

/** Keys under which claims of one interval meet: two of their slots together, or one that tells happenings apart. */
function keysOf(claim: EventClaim, rarity: Rarity): string[] {
  const keys: string[] = [];
  const actors = claim.actors.toSorted().slice(0, 4);
  for (const type of claim.types) {
    for (const place of slots(claim)) keys.push(`${type}|${place}`);
    for (const [i, a] of actors.entries()) for (const b of actors.slice(i + 1)) keys.push(`${type}|${a}|${b}`);
  }
  for (const slot of [...claim.types, ...slots(claim), ...actors]) if (rarity.slot(slot)) keys.push(slot);
  for (const stem of claim.stems) if (rarity.word(stem)) keys.push(`#${stem}`);
  return keys;
}

/** What is rare enough in a briefing to tell its happenings apart. */
interface Rarity {
  readonly slot: (name: string) => boolean;
  readonly word: (stem: number) => boolean;
}

function rarityOf(claims: readonly EventClaim[]): Rarity {
  const bySlot = new Map<string, number>();
  const words = new Map<number, number>();
  for (const claim of claims) {
    for (const slot of [...claim.types, ...claim.places, ...claim.labels, ...claim.actors]) {
      bySlot.set(slot, (bySlot.get(slot) ?? 0) + 1);
    }
    for (const stem of claim.stems) words.set(stem, (words.get(stem) ?? 0) + 1);
  }
  const most = Math.max(TELLING_SLOT.claims, TELLING_SLOT.share * claims.length);
  return {
    slot: (name) => (bySlot.get(name) ?? 0) <= most,
    word: (stem) => (words.get(stem) ?? 0) <= RARE_WORD,
  };
}

function isSame(a: EventClaim, b: EventClaim, overlap: number, rarity: Rarity): boolean {
  const type = shares(a.types, b.types) > 0;
  const place = shares(slots(a), slots(b)) > 0;
  if (a.document === b.document)
    return overlap >= ALIKE.sameDocument || (type && place && overlap >= ALIKE.sharedSlots);
  if (overlap >= ALIKE.otherDocument) return true;
  if (type && (place || shares(a.actors, b.actors) >= 2) && overlap >= ALIKE.sharedSlots) return true;
  const telling = (x: readonly string[], y: readonly string[]): boolean => shares(x.filter(rarity.slot), y) > 0;
  const kinds = Number(telling(a.types, b.types));
  const names = Number(telling([...slots(a), ...a.actors], [...slots(b), ...b.actors]));
  const isDay = a.date?.granularity === 'day';
  if (kinds + names === 2 && (isDay || overlap >= ALIKE.sharedSlots)) return true;
  if (isDay && kinds + names === 1 && overlap >= ALIKE.sharedOne) return true;
  let rare = 0;
  for (const stem of a.stems) if (b.stems.has(stem) && rarity.word(stem)) rare += 1;
  return rare >= 2 && overlap >= (isDay ? ALIKE.rareWords : ALIKE.rareWordsOfLong);
}

/** Day-granular groups by kind and place. */
function indexBySlots(groups: readonly EventClaim[][]): Map<string, EventClaim[][]> {
  const index = new Map<string, EventClaim[][]>();
  for (const group of groups) {
    const keys = new Set(group.flatMap((claim) => claim.types.flatMap((t) => slots(claim).map((p) => `${t}|${p}`))));
    for (const key of keys) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [group]);
      else known.push(group);
    }
  }
  return index;
}

/**
 * Adds coarse or undated claims (`the Lisbon summit in May`) to the one dated event of that kind and place that they can
 * mean: its day lies in their interval, nobody known in both is a stranger to the other, and there is no second one.
 */
function absorb(group: readonly EventClaim[], index: ReadonlyMap<string, EventClaim[][]>): boolean {
  const first = group[0];
  if (first === undefined || first.status !== 'happened') return false;
  const keys = new Set(group.flatMap((claim) => claim.types.flatMap((t) => slots(claim).map((p) => `${t}|${p}`))));
  const actors = group.flatMap((claim) => claim.actors);
  const fits = (target: readonly EventClaim[]): boolean => {
    const day = target[0]?.date?.interval.start;
    if (day === undefined || target[0]?.status !== 'happened') return false;
    if (first.date !== null && (day < first.date.interval.start || day > first.date.interval.end)) return false;
    if (first.date === null && !isKnownBy(day, first)) return false;
    const theirs = target.flatMap((claim) => claim.actors);
    return actors.length === 0 || theirs.length === 0 || shares(actors, theirs) > 0;
  };
  let only: EventClaim[] | null = null;
  for (const key of keys) {
    for (const target of index.get(key) ?? []) {
      if (target === only || !fits(target)) continue;
      // Two that fit: nobody can tell which is meant, and the many others need not be looked at.
      if (only !== null) return false;
      only = target;
    }
  }
  only?.push(...group);
  return only !== null;
}

/** True when a document may speak of a day as past: the day lies within the year before its knowledge ends. */
function isKnownBy(day: CivilDay, claim: EventClaim): boolean {
  const end = claim.analysis.document.asOf?.end ?? null;
  if (end === null) return false;
  const gap = (Date.parse(end) - Date.parse(day)) / 864e5;
  return gap >= 0 && gap <= 365;
}

/** Orders the claims (the one to show first) and joins their slots. */
function describe(group: readonly EventClaim[], telling: (claim: EventClaim) => number, salience: number): MergedEvent {
  const status = settleStatus(group);
  const ordered = group.toSorted(
    (a, b) =>
      Number(a.supportOnly) - Number(b.supportOnly) ||
      // A line that says `was signed` must not stand beside the word `cancelled`.
      Number(a.status !== status) - Number(b.status !== status) ||
      rank(b) + TELLING * telling(b) - rank(a) - TELLING * telling(a) ||
      a.document - b.document ||
      a.sentence - b.sentence,
  );
  const perDocument = new Map<number, number>();
  const kept = ordered.filter((claim) => {
    const n = perDocument.get(claim.document) ?? 0;
    perDocument.set(claim.document, n + 1);
    return n < MOST_PER_DOCUMENT;
  });
  const union = (of: (claim: EventClaim) => readonly string[]): string[] => [...new Set(ordered.flatMap(of))];
  return {
    claims: kept,
    salience,
    status,
    types: union((claim) => claim.types),
    actors: union((claim) => claim.actors),
    places: union((claim) => claim.places),
  };
}

/** What it counts, against `rank`, that a claim tells its date in the words that all tell it in. */
const TELLING = 12;

/** How well a claim reads alone: a dated day, written out, told as a list item, in a sentence of middling length. */
function rank(claim: EventClaim): number {
  const { document } = claim.analysis;
  const block = document.blocks[claim.analysis.sentences[claim.sentence]?.block ?? -1];
  const length = claim.text.length;
  return (
    (claim.date?.granularity === 'day' ? 2 : 0) +
    (claim.date?.inferred === 'none' ? 1 : 0) +
    (block?.kind === 'item' ? 1 : 0) +
    (length >= 50 && length <= 260 ? 1 : 0) -
    (claim.text.includes('…') ? 1.5 : 0)
  );
}

const WEAKEST_LAST: readonly EventStatus[] = ['cancelled', 'denied', 'happened', 'planned', 'speculated'];

/** The status that the best-informed claim gives: knowledge that reaches furthest wins, a plan never beats a report. */
function settleStatus(claims: readonly EventClaim[]): EventStatus {
  const shown = claims.filter((claim) => !claim.supportOnly);
  const reports = shown.filter((claim) => claim.status !== 'planned' && claim.status !== 'speculated');
  const pool = reports.length > 0 ? reports : shown;
  const reach = (claim: EventClaim): string => claim.analysis.document.asOf?.end ?? '';
  return (
    pool.toSorted(
      (a, b) =>
        (reach(a) < reach(b) ? 1 : reach(a) > reach(b) ? -1 : 0) ||
        WEAKEST_LAST.indexOf(a.status) - WEAKEST_LAST.indexOf(b.status),
    )[0]?.status ?? 'happened'
  );
}
