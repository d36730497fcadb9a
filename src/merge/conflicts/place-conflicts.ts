import type { Analysis } from '../../extract/analysis.ts';
import type { NameMention } from '../../extract/names.ts';
import { type EventClaim, shared } from '../event-claim.ts';
import type { Judge } from '../join-claims.ts';
import type { NameIndex } from '../name-index.ts';
import type { MergedEvent } from '../tell-event.ts';
import { type FoundConflict, foundConflict } from './found-conflict.ts';
import { BETWEEN, dayOf, FINE } from './happening.ts';

/** Places that stand so near in one sentence may lie one in the other (`in Anchorage, Alaska`), in words. */
const BESIDE = 3;
/** How far a place may stand from the date or the kind of what happened there, in words. */
const NEAR = 5;

/** An arranged happening that documents put at different places, of which nothing says that one lies in the other. */
export function findPlaceConflicts(
  events: readonly MergedEvent[],
  analyses: readonly Analysis[],
  names: NameIndex,
  judge: Judge,
): FoundConflict[] {
  let beside: ReadonlySet<string> | null = null;
  return events.flatMap((event, index) => {
    const kind = event.types.find((type) => BETWEEN.has(type));
    if (kind === undefined || !FINE.has(event.claims[0]?.date?.granularity ?? '')) return [];
    const told = event.claims.flatMap((claim) => {
      const place = placeOf(claim, names);
      return place === null ? [] : [{ claim, place }];
    });
    const sides = [...Map.groupBy(told, ({ place }) => place)];
    const [first, second] = sides;
    if (sides.length !== 2 || first === undefined || second === undefined) return [];
    const [a, b] = [first[1], second[1]].map((side) => side.map(({ claim }) => claim));
    if (a === undefined || b === undefined || !areTwo(a, b) || !areOne(a, b, judge)) return [];
    beside ??= placesBeside(analyses, names);
    if (
      isOneSpelling(first[0], second[0]) ||
      beside.has(`${first[0]}|${second[0]}`) ||
      beside.has(`${second[0]}|${first[0]}`)
    )
      return [];
    return [
      foundConflict(
        'place',
        `${kind}, ${dayOf(event)}`,
        sides.map(([value, all]) => ({ value, sources: all.map(({ claim }) => claim) })),
        [index],
        [],
      ),
    ];
  });
}

/** The one place at which a claim puts its happening: a town rather than a country, within which it could be any. */
function placeOf(claim: EventClaim, names: NameIndex): string | null {
  const [place, ...others] = claim.places;
  if (place === undefined || others.length > 0 || names.isCountry(place) || claim.supportOnly) return null;
  const isThere = claim.names.some(
    (mention) => mention.place && names.namesOf(mention.key).includes(place) && isNear(claim, mention),
  );
  return isThere || isHost(claim, place, names) ? place : null;
}

/** A place so near to the date, or to the word for what happened, is where it happened. */
function isNear({ analysis, date }: EventClaim, mention: NameMention): boolean {
  const { matcher, tokens } = analysis;
  const [from, to] = [Math.max(0, mention.from - NEAR), Math.min(tokens.word.length, mention.to + NEAR)];
  for (let i = from; i < to; i++) if (BETWEEN.has(matcher.typeAt(tokens, i) ?? '')) return true;
  return date !== null && date.start < (tokens.end[to - 1] ?? 0) && date.end > (tokens.start[from] ?? 0);
}

/** `The council accepted an offer by Lisbon to host the summit`. */
function isHost({ analysis, names: mentions }: EventClaim, place: string, names: NameIndex): boolean {
  const { matcher, tokens } = analysis;
  return mentions.some((mention) => {
    if (!names.namesOf(mention.key).includes(place)) return false;
    for (let i = mention.to; i < mention.to + BESIDE; i++) if (matcher.isA('hosts', tokens.word[i] ?? -1)) return true;
    return false;
  });
}

/** Told by different documents, each of the same kind of arranged happening, and neither knows of the other's place. */
function areTwo(a: readonly EventClaim[], b: readonly EventClaim[]): boolean {
  const documents = new Set(a.map(({ document }) => document));
  if (b.some(({ document }) => documents.has(document))) return false;
  return a.some((one) =>
    b.some(
      (two) =>
        shared(
          one.types.filter((type) => BETWEEN.has(type)),
          two.types,
        ) > 0,
    ),
  );
}

/** What must speak for both being tellings of one happening, in nats: people and boards meet in many places on one day. */
const ALIKE_CLAIMS = 4;

function areOne(a: readonly EventClaim[], b: readonly EventClaim[], judge: Judge): boolean {
  return a.some((one) => b.some((two) => judge.likeness(one, two) >= ALIKE_CLAIMS));
}

/** Pairs of places, as `one|other`, that stand side by side in a sentence anywhere. */
function placesBeside(analyses: readonly Analysis[], names: NameIndex): Set<string> {
  const pairs = new Set<string>();
  for (const analysis of analyses) {
    for (const mentions of analysis.names) {
      for (const [i, one] of mentions.entries()) {
        const next = mentions[i + 1];
        if (next === undefined || next.from - one.to > BESIDE) continue;
        for (const a of names.namesOf(one.key)) for (const b of names.namesOf(next.key)) pairs.add(`${a}|${b}`);
      }
    }
  }
  return pairs;
}

/** Names that begin and end alike are mostly one name, spelled in two ways. */
function isOneSpelling(a: string, b: string): boolean {
  return a.slice(0, ALIKE) === b.slice(0, ALIKE) || a.includes(b) || b.includes(a);
}

const ALIKE = 3;
