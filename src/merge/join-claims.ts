import type { Granularity } from '../model/civil.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { type EventClaim, shared, slotsOf } from './event-claim.ts';
import { type AlikePair, joinAlike } from './join-alike.ts';
import type { Likeness } from './likeness.ts';
import type { StemWeight } from './similarity.ts';

/** How claims are compared. */
export interface Judge {
  readonly likeness: Likeness;
  readonly weight: StemWeight;
}

/**
 * How alike two claims of one interval must be to tell one happening, in nats. Documents that tell of the same day mostly
 * tell of the same happening, in other words; of a year they tell many.
 */
const ENOUGH: Partial<Readonly<Record<Granularity, number>>> = {
  day: 1.3,
  range: 2.4,
  'part-of-month': 2.4,
  month: 2.4,
  week: 3,
};
const ENOUGH_OF_LONGER = 4;
/** How much more must speak for two claims of one voice being one: it tells of two things rather than of one twice. */
const OWN = 2.5;
/** How much less when both name the kind of happening and where it was, or what it is called after. */
const NAMED = 2.5;
/** How much more when only one of them says that it may not come to be, or that it did not. */
const OPEN = 1;
const NOT = 1.5;
/** How much less when both name one kind of happening: one day has seldom two of a kind. */
const SAME_KIND = 1;
/** How much less when both only refer to a happening of one kind by its date (`the epidemic of 2010`). */
const REFERRED = 2.5;
/** How much less when the one plans for the day what the other may report. */
const PLAN = 0.7;
/** The more claims an interval has, the more happenings lie in it, and the more must speak for two claims being one. */
const CROWD = 1;
/** In a crowd, this much more of two groups must be alike than their most alike claims; never more than half. */
const LINKED = 1 / 8;
const MOST_LINKED = 0.5;

/**
 * Joins claims of one interval into happenings, the most alike first. Two groups stay apart when documents in both of them
 * tell the one thing beside the other.
 */
export function joinClaims(claims: readonly EventClaim[], judge: Judge): EventClaim[][] {
  const crowd = CROWD * Math.log(Math.max(2, claims.length) / 2);
  const granularity = claims[0]?.date?.granularity ?? 'undated';
  const excess = excessOf(claims, judge, granularity, crowd);
  const pairs: AlikePair[] = [];
  for (const [a, b] of candidatePairs(claims, judge.weight)) {
    const over = excess(a, b);
    if (over >= 0) pairs.push({ a, b, excess: over });
  }
  const voices = claims.map(({ voice }) => voice);
  const groups = joinAlike(voices, pairs, (a, b) => excess(a, b) >= 0, Math.min(MOST_LINKED, LINKED * crowd));
  const happenings = groups.map((group) => group.flatMap((i) => claims[i] ?? []));
  return granularity === 'day' ? withReferrals(happenings) : happenings;
}

/** How much more than enough speaks for two of the claims, by their indexes, being one. */
function excessOf(
  claims: readonly EventClaim[],
  judge: Judge,
  granularity: Granularity | 'undated',
  crowd: number,
): (a: number, b: number) => number {
  const enough = (ENOUGH[granularity] ?? ENOUGH_OF_LONGER) + crowd;
  return (first, second) => {
    const [a, b] = [claims[first], claims[second]];
    if (a === undefined || b === undefined) return -Infinity;
    if (a.text === b.text) return Infinity;
    // Who refers to what readers know has mostly told it.
    const own = a.voice !== b.voice || a.refers || b.refers ? 0 : OWN - (isNamed(a, b) ? NAMED : 0);
    const open = (a.status === 'speculated') === (b.status === 'speculated') ? 0 : OPEN;
    const not = isNot(a) === isNot(b) || a.status === 'planned' || b.status === 'planned' ? 0 : NOT;
    const kind = granularity === 'day' && a.voice !== b.voice && shared(a.types, b.types) > 0 ? SAME_KIND : 0;
    const referred = a.voice !== b.voice && a.refers && b.refers && shared(a.types, b.types) > 0 ? REFERRED : 0;
    const plan = granularity === 'day' && a.voice !== b.voice && isPlanAndOutcome(a, b) ? PLAN : 0;
    return judge.likeness(a, b, crowd) - enough - own - open - not + kind + referred + plan;
  };
}

/** Claims that only refer to a day's happening mean the one that several documents tell, if there is just one. */
function withReferrals(groups: readonly EventClaim[][]): EventClaim[][] {
  const [only, ...others] = groups.filter(isToldBySeveral);
  if (only === undefined || others.length > 0) return [...groups];
  const kinds = new Set(only.flatMap(({ types }) => types));
  const documents = new Set(only.map(({ document }) => document));
  const isMeant = ({ refers, document, types }: EventClaim): boolean =>
    refers && (!documents.has(document) || types.some((type) => kinds.has(type)));
  const referring = groups.filter((group) => group !== only && group.every(isMeant));
  only.push(...referring.flat());
  return groups.filter((group) => !referring.includes(group));
}

function isNot({ status }: EventClaim): boolean {
  return status === 'cancelled' || status === 'denied';
}

function isPlanAndOutcome(a: EventClaim, b: EventClaim): boolean {
  const [one, two] = [a.status === 'planned', b.status === 'planned'];
  return one !== two && a.status !== 'speculated' && b.status !== 'speculated';
}

/** True when both name a kind of happening and a place or a label of it (`the Lisbon summit`). */
function isNamed(a: EventClaim, b: EventClaim): boolean {
  return shared(a.types, b.types) > 0 && shared(slotsOf(a), slotsOf(b)) > 0;
}

/** True when more than one document tells it, and not only by its date. */
function isToldBySeveral(group: readonly EventClaim[]): boolean {
  return new Set(group.map(({ document }) => document)).size > 1 && group.some(({ refers }) => !refers);
}
