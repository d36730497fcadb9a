import { type EventClaim, shared } from '../event-claim.ts';
import type { Judge } from '../join-claims.ts';
import { reach } from '../reach.ts';
import type { MergedEvent } from '../tell-event.ts';
import { DAY, dayOf, daysApart } from './happening.ts';
import { isOfPageOrOpen, isSince, tellOtherActs } from './other-act.ts';

/** Two days of one happening lie so near; further apart, the same words tell of two happenings. */
const WINDOW = 4;
/** How alike two events must be, in nats: of a shared kind, or of none that both name. */
const ENOUGH = { sameKind: 6.5, noKind: 7.5 };
/** How alike, where their days lie far apart or only one side looks back on both. */
const ENOUGH_ALONE = 8;
/** How much less, and of days how near, where several documents tell the one and a single one the other: it has mistaken the day. */
const OUTNUMBERED = 3;
const SLIPPED = 2;
/** So much of the one the other must tell or have around it, by weight: of one court, many rulings are told. */
const COVERED = 0.3;
/** So many words besides names both must tell or have around them; one where they tell one act and somebody named. */
const FEWEST_WORDS = 2;
/** Who only says that it was on another day says so in so few words of meaning, his own name among them. */
const ONLY_A_DAY = 4;
/** A document of so few days later knows which day `on Thursday` was. */
const FRESH = 7;
/** Who wrote so many days after both looks back on them; daily news tells each day as it comes. */
const LOOKS_BACK = 2;
/** Events are compared by so many claims of each. */
const ASKED = 4;

/** By how much two events are more alike than those of one happening must be, in nats; `mayBeAlone` where one side may look back alone. */
export function excessOf(one: MergedEvent, two: MergedEvent, judge: Judge, mayBeAlone: boolean): number {
  if (one.claims.some((a) => two.claims.some((b) => isContradicted(a, b) || isContradicted(b, a)))) return Infinity;
  const [first, second] = [lookingBack(one, two), lookingBack(two, one)];
  const enough = shared(one.types, two.types) > 0 ? ENOUGH.sameKind : ENOUGH.noKind;
  const near = daysApart(dayOf(one), dayOf(two)) <= WINDOW ? likenessOf(first, second, judge) - enough : -Infinity;
  if (near >= 0 || !mayBeAlone || first.length + second.length === 0) return near;
  // Who writes on the day itself knows which day it is.
  const [a, b] = [one, two].map(({ claims }) => claims.filter(givesDay));
  const isSlip = daysApart(dayOf(one), dayOf(two)) <= SLIPPED && isToldBySeveral(one) !== isToldBySeveral(two);
  const enoughAlone = ENOUGH_ALONE - (isSlip ? OUTNUMBERED : 0);
  return likenessOf(first.length > 0 ? first : (a ?? []), second.length > 0 ? second : (b ?? []), judge) - enoughAlone;
}

function isToldBySeveral({ claims }: MergedEvent): boolean {
  return claims.some(({ document }) => document !== claims[0]?.document);
}

/** The day itself stands there; or `on Thursday`, in a document of that week. */
export function givesDay(claim: EventClaim): boolean {
  const { analysis, date } = claim;
  if (date === null || isSince(claim) || isOfPageOrOpen(analysis, claim.sentence, date)) return false;
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
  const words = one.words.union(two.words);
  const isOneAct = shared(a.actors, b.actors) > 0 && a.matters.some((matter) => b.matters.includes(matter));
  return Math.max(one.share, two.share) >= COVERED && words.size >= (isOneAct ? 1 : FEWEST_WORDS);
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

/** `He left on 5 May, two people say. The club says that it happened a day later.` */
export function isContradicted(claim: EventClaim, by: EventClaim): boolean {
  if (by.document !== claim.document || by.sentence !== claim.sentence + 1) return false;
  if (by.stems.size > ONLY_A_DAY || by.date?.granularity !== 'day') return false;
  const { hits, matcher, tokens } = by.analysis;
  return (hits[by.sentence] ?? []).some(({ kind, to }) => {
    if (kind !== 'reported') return false;
    const subject = matcher.isA('that', tokens.word[to] ?? -1) ? to + 1 : to;
    return matcher.isA('thing', tokens.word[subject] ?? -1);
  });
}
