import type { ConflictKind } from '../../model/claim.ts';
import type { EventClaim, MergedEvent } from '../merge-events.ts';
import type { NameIndex } from '../name-index.ts';
import { type FoundConflict, foundConflict } from './found-conflict.ts';
import { BETWEEN, dayOf, daysApart, ONCE, PARTIES } from './happening.ts';

/** Two tellings of one happening lie at most so many days apart; further apart they are two happenings. */
const WINDOW = 31;
/** More dates than this for one kind and the same people within the window are a series, not a disagreement. */
const SERIES = 2;
/** A kind of happening that so many sentences name is a main matter of its document; a heading counts for all. */
const MENTIONS = 3;
/** An event with at most so many names is about these. */
const FEW = 4;

/** The claims of an event that name a happening of the kind and its date in plain words, each with who took part. */
function definiteClaims(
  event: MergedEvent,
  names: NameIndex,
): { readonly claim: EventClaim; readonly people: readonly string[] }[] {
  return event.claims.flatMap((claim) => {
    const type = claim.definite?.type ?? '';
    if (claim.people.length === 0) return [];
    // `Both sides signed in Rome`: who they are, another source of the event says.
    const people = PARTIES.has(type) && event.actors.length <= FEW ? event.actors : claim.people;
    // Institutions are named beside everything, and meet each other often; persons take part.
    const parties = PARTIES.has(type) ? people : people.filter((name) => names.isPerson(name));
    const fits = BETWEEN.has(type)
      ? parties.length >= 2
      : ONCE.has(type) && people.length === 1 && parties.length === 1;
    return fits ? [{ claim, people: parties }] : [];
  });
}

/** Same kind of happening, same people, days that cannot both hold, told by documents none of which knows both. */
export function findDateConflicts(events: readonly MergedEvent[], names: NameIndex): FoundConflict[] {
  const found: FoundConflict[] = [];
  const buckets = new Map<string, number[]>();
  for (const [index, event] of events.entries()) {
    if (event.status !== 'happened' || event.claims[0]?.date?.granularity !== 'day') continue;
    for (const key of new Set(
      definiteClaims(event, names).flatMap(({ claim, people }) => keysOf(claim.definite?.type ?? '', people)),
    )) {
      buckets.set(key, [...(buckets.get(key) ?? []), index]);
    }
  }
  const paired = new Set<string>();
  for (const [key, bucket] of [...buckets].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    for (const [n, a] of bucket.entries()) {
      for (const b of bucket.slice(n + 1)) {
        if (paired.has(`${a}-${b}`) || isSeries(events, bucket, a)) continue;
        const conflict = compareDays(events, a, b, key.split('|')[0] ?? '', names);
        if (conflict === null) continue;
        paired.add(`${a}-${b}`);
        found.push(conflict);
      }
    }
  }
  return found;
}

function keysOf(type: string, people: readonly string[]): string[] {
  const parties = people.toSorted().slice(0, 6);
  if (parties.length === 1) return [`${type}|${parties[0] ?? ''}`];
  return parties.flatMap((a, i) => parties.slice(i + 1).map((b) => `${type}|${a}|${b}`));
}

function isSeries(events: readonly MergedEvent[], bucket: readonly number[], of: number): boolean {
  const day = dayOf(events[of]);
  const near = new Set(bucket.map((i) => dayOf(events[i])).filter((other) => daysApart(day, other) <= WINDOW));
  return near.size > SERIES;
}

function documentsOf(event: MergedEvent): Set<string> {
  return new Set(event.claims.map((claim) => claim.analysis.document.id));
}

function compareDays(
  events: readonly MergedEvent[],
  a: number,
  b: number,
  type: string,
  names: NameIndex,
): FoundConflict | null {
  const [one, two] = [events[a], events[b]];
  if (one === undefined || two === undefined) return null;
  const gap = daysApart(dayOf(one), dayOf(two));
  const apart = one.places.length > 0 && two.places.length > 0 && !one.places.some((p) => two.places.includes(p));
  if (gap > WINDOW || (gap === 0 && !apart)) return null;
  const left = documentsOf(one);
  if ([...documentsOf(two)].some((id) => left.has(id))) return null;
  // Two people named in full on both sides are as good a sign of one meeting as documents that are about it.
  const inFull = definiteClaims(one, names)
    .flatMap(({ people: parties }) => parties)
    .filter((name) => two.actors.includes(name) && names.hasFirstName(name));
  const surely = ONCE.has(type) || PARTIES.has(type) || new Set(inFull).size >= 2;
  if (!surely && (!isCentral(one, type) || !isCentral(two, type))) return null;

  const kind: ConflictKind = gap === 0 ? 'place' : apart ? 'date and place' : 'date';
  const people = one.actors.filter((actor) => two.actors.includes(actor));
  const sides = [one, two].map((event) => ({
    value: [kind === 'date' ? '' : event.places.join(', '), kind === 'place' ? '' : dayOf(event)]
      .filter(Boolean)
      .join(', '),
    sources: event.claims,
  }));
  const repeats = [one, two].flatMap((event) => {
    const other = event === one ? two : one;
    const own = event.places.filter((place) => !other.places.includes(place));
    return own.map((place) => ({ documents: documentsOf(event), words: [place] }));
  });
  const about = `${type}: ${people.join(', ')}`;
  return foundConflict({
    kind,
    about,
    sides,
    settledOn: [dayOf(one), dayOf(two)].toSorted()[0] ?? null,
    events: [a, b],
    repeats,
  });
}

/** True when a document tells the happening as a main matter: its kind stands in the title or a heading, or again and again. */
function isCentral(event: MergedEvent, type: string): boolean {
  return event.claims.some((claim) => {
    const { analysis } = claim;
    let mentions = 0;
    for (const [index, sentence] of analysis.sentences.entries()) {
      let names = false;
      for (let i = analysis.tokens.first[index] ?? 0; i < (analysis.tokens.first[index + 1] ?? 0); i++) {
        if (analysis.matcher.typeAt(analysis.tokens, i) === type) names = true;
      }
      if (names) mentions += analysis.document.blocks[sentence.block]?.kind === 'heading' ? MENTIONS : 1;
      if (mentions >= MENTIONS) return true;
    }
    return false;
  });
}
