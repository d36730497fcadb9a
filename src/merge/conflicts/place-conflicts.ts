import { type Analysis, hasWord } from '../../extract/analysis.ts';
import type { NameMention } from '../../extract/names.ts';
import type { Span } from '../../model/document.ts';
import { LOWER } from '../../extract/tokens.ts';
import { type EventClaim, shared } from '../event-claim.ts';
import type { Judge } from '../join-claims.ts';
import type { NameIndex } from '../name-index.ts';
import type { MergedEvent } from '../tell-event.ts';
import { rivalFates } from './fate-places.ts';
import { type FoundConflict, foundConflict } from './found-conflict.ts';
import { BETWEEN, dayOf, endOf, FINE } from './happening.ts';
import { areOfOneParty, placesOfAct } from './place-of-act.ts';
import { areApart } from './sources.ts';

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
  let pairs: ReadonlySet<string> | null = null;
  const areBeside = (a: string, b: string): boolean => {
    pairs ??= placesBeside(analyses, names);
    return pairs.has(`${a}|${b}`) || pairs.has(`${b}|${a}`);
  };
  const found = events.flatMap((event, index) => {
    if (!FINE.has(event.claims[0]?.date?.granularity ?? '')) return [];
    const kind = event.types.find((type) => BETWEEN.has(type));
    const arranged = kind === undefined ? [] : event.claims.map((claim) => ({ claim, place: placeOf(claim, names) }));
    const sides =
      rivals(arranged, names, (a, b) => areTwo(a, b) && areOne(a, b, judge)) ??
      rivals(scenesOf(event, names), names, (a, b) => areApart(a, b) && areOne(a, b, judge, ALIKE_SCENES)) ??
      rivals(
        besideDate(event, names),
        names,
        (a, b) => areApart(a, b) && areOne(a, b, judge, ALIKE_SCENES, ALIKE_CLAIMS),
      ) ??
      rivals(placesOfAct(event, names), names, (a, b) => areApart(a, b) && areOfOneParty(a, b) && areOne(a, b, judge));
    if (sides === null || isOneSpelling(sides[0].place, sides[1].place) || areBeside(sides[0].place, sides[1].place)) {
      return [];
    }
    const values = sides.map(({ shown, claims }) => ({ value: shown, sources: claims }));
    const about = `${kind ?? sides[0].scene ?? 'event'}, ${dayOf(event)}`;
    return [foundConflict({ kind: 'place', about, sides: values, settledOn: endOf([event]), events: [index] })];
  });
  const stated = new Set(found.flatMap(({ sentences }) => [...sentences]));
  const fates = rivalFates(analyses, names).flatMap((pair): FoundConflict[] => {
    const [a, b] = pair.map(([first]) => first);
    if (a === undefined || b === undefined) return [];
    if (isOneSpelling(a.place, b.place) || areBeside(a.place, b.place)) return [];
    const sides = pair.map((sources) => ({ value: sources[0]?.place ?? '', sources }));
    return [foundConflict({ kind: 'place', about: `${a.kind}, ${a.person}`, sides, settledOn: '' })];
  });
  return [...found, ...fates.filter(({ sentences }) => sentences.isDisjointFrom(stated))];
}

interface Put {
  readonly claim: EventClaim;
  readonly place: string | null;
  /** The word for what was there, when the place hangs on it. */
  readonly scene?: string;
}

interface PlaceSide {
  readonly place: string;
  /** As its first claim writes it (`Port Arden` of what others call `Arden`). */
  readonly shown: string;
  readonly claims: readonly EventClaim[];
  readonly scene?: string | undefined;
}

/** The two places at which claims put one happening; null when it is one, or more, or `areRivals` says no. */
function rivals(
  put: readonly Put[],
  names: NameIndex,
  areRivals: (a: readonly EventClaim[], b: readonly EventClaim[]) => boolean,
): readonly [PlaceSide, PlaceSide] | null {
  const told = Map.groupBy(
    put.filter(({ place }) => place !== null),
    ({ place }) => place ?? '',
  );
  const [a, b, ...others] = [...told].map(([place, all]) => {
    return {
      place,
      shown: surfaceOf(all[0]?.claim, place, names),
      claims: all.map(({ claim }) => claim),
      scene: all[0]?.scene,
    };
  });
  if (a === undefined || b === undefined || others.length > 0 || !areRivals(a.claims, b.claims)) return null;
  return a.scene === b.scene ? [a, b] : null;
}

function surfaceOf(claim: EventClaim | undefined, place: string, names: NameIndex): string {
  const told = claim?.names.find((mention) => mention.place && names.namesOf(mention.key).includes(place));
  return told?.surface ?? place;
}

/** `the congress in Porto`: the places that hang on the word for what was there, when all claims use one such word. */
function scenesOf(event: MergedEvent, names: NameIndex): readonly Put[] {
  if (event.claims[0]?.date?.granularity !== 'day') return [];
  return event.claims.flatMap((claim): Put[] => {
    const { analysis, names: mentions } = claim;
    const { tokens, matcher, vocabulary } = analysis;
    return mentions.flatMap((mention): Put[] => {
      const noun = mention.from - 2;
      const [place, ...others] = names.namesOf(mention.key);
      if (!mention.place || place === undefined || others.length > 0 || names.isCountry(place)) return [];
      if (tokens.shape[noun] !== LOWER || !matcher.carriesMeaning(tokens.word[noun] ?? -1)) return [];
      return [{ claim, place, scene: vocabulary.word(tokens.word[noun] ?? -1) }];
    });
  });
}

/** `confirmed on 12 April in Arden`: what stands right beside the day of a happening is where it happened. */
function besideDate(event: MergedEvent, names: NameIndex): readonly Put[] {
  if (event.status !== 'happened' || event.claims[0]?.date?.granularity !== 'day') return [];
  return event.claims.flatMap((claim): Put[] => {
    const { date, status, names: mentions, analysis } = claim;
    if (date === null || status !== 'happened') return [];
    const found = mentions.flatMap((mention) => {
      const [place, ...others] = names.namesOf(mention.key);
      if (!mention.place || place === undefined || others.length > 0 || names.isCountry(place)) return [];
      return isBesideDate(analysis, mention, date) ? [place] : [];
    });
    const [place, ...others] = new Set(found);
    return place === undefined || others.length > 0 ? [] : [{ claim, place }];
  });
}

/** So many small words may stand between a place and its day. */
const SMALL_WORDS = 2;

function isBesideDate({ tokens, matcher, document }: Analysis, mention: NameMention, date: Span): boolean {
  const isFirst = mention.end <= date.start;
  const between = document.text.slice(isFirst ? mention.end : date.end, isFirst ? date.start : mention.start);
  if (!/^[\s\p{L}]*$/u.test(between)) return false;
  const step = isFirst ? 1 : -1;
  for (let i = isFirst ? mention.to : mention.from - 1, n = 0; n <= SMALL_WORDS; i += step, n++) {
    const at = tokens.start[i] ?? -1;
    if (isFirst ? at >= date.start : at < date.end) return true;
    if (!matcher.isA('function', tokens.word[i] ?? -1)) return false;
  }
  return false;
}

/** The one place at which a claim puts its happening: a town rather than a country, within which it could be any. */
function placeOf(claim: EventClaim, names: NameIndex): string | null {
  const [place, ...others] = claim.places;
  if (place === undefined || others.length > 0 || names.isCountry(place) || claim.supportOnly) return null;
  const isThere = claim.names.some(
    (mention) =>
      mention.place &&
      names.namesOf(mention.key).includes(place) &&
      // `At the Southern Leadership Conference`: what one meets at is not where.
      claim.analysis.matcher.typeAt(claim.analysis.tokens, mention.to - 1) === null &&
      isNear(claim, mention),
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
  return mentions.some(
    ({ key, to }) => names.namesOf(key).includes(place) && hasWord(analysis, 'hosts', { from: to, to: to + BESIDE }),
  );
}

/** Told by different documents, each of the same kind of arranged happening, and neither knows of the other's place. */
function areTwo(a: readonly EventClaim[], b: readonly EventClaim[]): boolean {
  if (!areApart(a, b)) return false;
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
const ALIKE_SCENES = 8;

/** `ofOneKind` is how much must speak for two claims that name one kind of happening. */
function areOne(
  a: readonly EventClaim[],
  b: readonly EventClaim[],
  judge: Judge,
  least = ALIKE_CLAIMS,
  ofOneKind = least,
): boolean {
  return a.some((one) =>
    b.some((two) => judge.likeness(one, two) >= (shared(one.types, two.types) > 0 ? ofOneKind : least)),
  );
}

/** Pairs of places, as `one|other`, that stand side by side in a sentence anywhere. */
function placesBeside(analyses: readonly Analysis[], names: NameIndex): Set<string> {
  const pairs = new Set<string>();
  for (const analysis of analyses) {
    for (const mentions of analysis.names) {
      for (const [i, one] of mentions.entries()) {
        const next = mentions[i + 1];
        if (next === undefined || next.from - one.to > BESIDE || isList(analysis, mentions.slice(i))) continue;
        for (const a of names.namesOf(one.key)) for (const b of names.namesOf(next.key)) pairs.add(`${a}|${b}`);
      }
    }
  }
  return pairs;
}

/** What never stands between a place and the one that it lies in. */
const PARTING = ['joins', 'calendar', 'being'] as const;

/** `Arden and Velm`, `Arden, Velm and Karst`: of names that are set side by side, none lies in another. */
function isList(
  { tokens, matcher }: Pick<Analysis, 'tokens' | 'matcher'>,
  [one, next, ...more]: readonly NameMention[],
): boolean {
  if (one === undefined || next === undefined) return false;
  // `In Arden on Monday, with Velm behind`, `in Arden was forbidden by Velm`.
  for (let i = one.to; i < next.from; i++)
    if (PARTING.some((kind) => matcher.isA(kind, tokens.word[i] ?? -1))) return true;
  const third = more[0];
  const goesOn = next.from === one.to && third !== undefined && third.from - next.to <= 1;
  return goesOn && isList({ tokens, matcher }, [next, ...more]);
}

/** Names that begin and end alike are mostly one name, spelled in two ways. */
function isOneSpelling(a: string, b: string): boolean {
  return a.slice(0, ALIKE) === b.slice(0, ALIKE) || a.includes(b) || b.includes(a);
}

const ALIKE = 3;
