import { hasWord, stemList, tokenRange } from '../../extract/analysis.ts';
import { type Count, findCounts, isVictims } from '../../extract/counts.ts';
import { findElapsed } from '../../extract/elapsed.ts';
import { tallyIn } from '../../extract/tally.ts';
import type { CivilDay } from '../../model/civil.ts';
import type { EventClaim } from '../event-claim.ts';
import type { Judge } from '../join-claims.ts';
import type { MergedEvent } from '../merge-events.ts';
import { furthestReach, reach } from '../reach.ts';
import { type FoundConflict, foundConflict } from './found-conflict.ts';
import { DAY, dayOf, endOf, FINE } from './happening.ts';
import { isOneSize, isRounded, writes } from './same-number.ts';
import { areApart } from './sources.ts';

/** How alike two claims must be for their sums of money to be sums of one thing, in nats. */
const SAME_PURPOSE = 5;
/** Counts that differ by more than this factor are counts of two things, whatever they are called. */
const SAME_MATTER = 10;
/** Numbers of one unit and day from this size on differ by no more than this factor where they count one thing. */
const LARGE = 100;
const NEARLY = 1.1;
/** A word that weighs so much, near both, says what both are for or a share of what, in nats. */
const TELLING = 2;

/** Who stands so near before a number is whose it is, in words. */
const BEFORE = 4;

/** A value that a claim states plainly, and where. */
interface Told {
  readonly claim: EventClaim;
  readonly sentence: number;
  /** Its first token. */
  readonly at: number;
  readonly what: string;
  readonly value: number;
  /** The same for the same value. */
  readonly key: string;
  /** As readers should see it. */
  readonly shown: string;
  /** What stands behind the number. */
  readonly unit: string;
  readonly around: ReadonlySet<number>;
}

/** A number or a sum that one event's sources give differently, said plainly (no `about`, no `at least`). */
export function findCountConflicts(events: readonly MergedEvent[], judge: Judge): FoundConflict[] {
  return events.flatMap((event, index) => {
    const results = rivals(event, index, talliesOf(event), () => true);
    // Of a whole year there are too many counts of too many things.
    const counts = FINE.has(event.claims[0]?.date?.granularity ?? '')
      ? rivals(event, index, countsOf(event), (a, b) => isOneCount(a, b, judge))
      : [];
    return [
      // `108 votes` is a part of `108 votes to 92`.
      ...counts.filter((one) => !results.some((result) => result.sentences.isSupersetOf(one.sentences))),
      ...rivals(event, index, sumsOf(event), (a, b) => isOneSum(a, b, judge)),
      ...results,
    ];
  });
}

function countsOf(event: MergedEvent): Told[] {
  return event.claims.filter(isOfThen).flatMap((claim) =>
    [...claim.counts, ...victimsAside(claim), ...elapsedOf(claim)]
      .filter(({ what }) => isVictims(what) || isExact(claim))
      .map(({ sentence, at, what, value, unit, text, around }) => ({
        claim,
        sentence,
        at,
        what,
        value,
        key: String(value),
        shown: text,
        unit: ` ${unit}`,
        around,
      })),
  );
}

/** `Following the attack of 3 May, in which four nurses were killed, …`: victims that stand outside the clause of the only date. */
function victimsAside({ analysis, sentence, counts }: EventClaim): Count[] {
  if (counts.some(({ what }) => isVictims(what)) || analysis.dates[sentence]?.length !== 1) return [];
  return findCounts(analysis, sentence, tokenRange(analysis, sentence)).filter(({ what }) => isVictims(what));
}

/** How long after the beginning of what happened that day something came of it. */
function elapsedOf({ analysis, sentence, date }: EventClaim): Count[] {
  return date?.granularity === 'day' ? findElapsed(analysis, sentence) : [];
}

/** Victims are counted for weeks; of anything else (`11,000 barrels a day last week`), each day has its own number. */
function isExact({ date }: EventClaim): boolean {
  return date === null || date.granularity === 'day' || date.granularity === 'range';
}

function sumsOf(event: MergedEvent): Told[] {
  return event.claims.filter(isOfThen).flatMap((claim) =>
    claim.sums
      .filter(({ what }) => what.endsWith(' a year') || FINE.has(claim.date?.granularity ?? ''))
      .map(({ sentence, at, what, value, text, near }) => ({
        claim,
        sentence,
        at,
        what,
        value,
        key: String(value),
        shown: what.endsWith(' a year') ? `${text} a year` : text,
        unit: text.replace(/^[\d.]+/u, ''),
        around: near,
      })),
  );
}

/** `Shares have lost $30bn since May`: what has come together since then is more each day, and no number of that date. */
function isOfThen({ analysis, sentence }: EventClaim): boolean {
  return !hasWord(analysis, 'sinceThen', tokenRange(analysis, sentence));
}

/** How votes and matches of one day came out. */
function talliesOf(event: MergedEvent): Told[] {
  if (event.claims[0]?.date?.granularity !== 'day' || event.status !== 'happened') return [];
  return event.claims.flatMap((claim) => {
    const tally = claim.status === 'happened' ? tallyIn(claim.analysis, claim.sentence) : null;
    if (tally === null) return [];
    return [
      {
        claim,
        sentence: claim.sentence,
        at: -1,
        what: 'result',
        value: 0,
        key: tally.key,
        shown: tally.text,
        unit: tally.text.replace(/^\d+/u, ''),
        around: NONE,
      },
    ];
  });
}

const NONE: ReadonlySet<number> = new Set();

/** Two values of one thing, none of whose documents gives both, and neither of which only brings the other up to date. */
function rivals(
  event: MergedEvent,
  index: number,
  told: readonly Told[],
  isOne: (a: Told, b: Told) => boolean,
): FoundConflict[] {
  // What was aimed at, or is to come, is no other telling of what came of it.
  const groups = Map.groupBy(told, ({ what, claim }) => `${what}|${claim.status === 'happened'}`);
  return [...groups.values()].flatMap((all) => {
    const what = all[0]?.what ?? '';
    const values = [...Map.groupBy(all, ({ key }) => key).values()];
    const [a, b] = values;
    if (values.length !== 2 || a === undefined || b === undefined) return [];
    // One document that gives both numbers counts two different things.
    if (!areApart(claimsOf(a), claimsOf(b))) return [];
    if (isRounded(a[0]?.value ?? 0, b[0]?.value ?? 0) || isUpdate(what, a, b)) return [];
    if (!a.some((one) => b.some((two) => isOne(one, two)))) return [];
    if (a.some((one) => namesBoth(one, b)) || b.some((one) => namesBoth(one, a))) return [];
    const sides = [a, b].map((side) => ({
      value: side[0]?.shown ?? what,
      sources: side.map(({ claim, sentence }) => ({ analysis: claim.analysis, sentence })),
    }));
    const about = `${matterOf(a[0]) || what}, ${dayOf(event) || 'undated'}`;
    return [foundConflict({ kind: 'count', about, sides, settledOn: settledOn(what, event), events: [index] })];
  });
}

function claimsOf(told: readonly Told[]): EventClaim[] {
  return told.map(({ claim }) => claim);
}

function isOneCount(a: Told, b: Told, judge: Judge): boolean {
  if (isVictims(a.what)) return true;
  if (areOfTwo(toldBy(a), toldBy(b))) return false;
  if (!a.around.isDisjointFrom(b.around)) return Math.max(a.value, b.value) <= SAME_MATTER * Math.min(a.value, b.value);
  const isOfDay = [a, b].every(({ claim: { date } }) => date?.granularity === 'day');
  if (isOfDay && isNearly(a, b)) return true;
  return isOfDay && isOneSize(a.value, b.value) && judge.likeness(a.claim, b.claim) >= SAME_PURPOSE;
}

/** Whom a sentence names right before a number, in the same breath (`The guild caught 400 rats`), as stems. */
function toldBy({ claim: { analysis }, sentence, at }: Told): Set<number> {
  const { tokens, document } = analysis;
  const named = (analysis.names[sentence] ?? []).filter(
    ({ to, end, place }) =>
      !place && to <= at && to > at - BEFORE && !document.text.slice(end, tokens.start[at] ?? end).includes(','),
  );
  return new Set(named.flatMap((name) => stemList(analysis, name)));
}

function areOfTwo(one: ReadonlySet<number>, two: ReadonlySet<number>): boolean {
  return one.size > 0 && two.size > 0 && one.isDisjointFrom(two);
}

/** `412 prisoners` and `402`: large numbers so near each other count one thing, in whatever words. */
function isNearly({ value: a }: Told, { value: b }: Told): boolean {
  return Math.min(a, b) >= LARGE && Math.max(a, b) <= NEARLY * Math.min(a, b);
}

function isOneSum(a: Told, b: Told, judge: Judge): boolean {
  if (!isOneSize(a.value, b.value) || judge.likeness(a.claim, b.claim) < SAME_PURPOSE) return false;
  // A document tells many shares of many things.
  if (a.what !== '%') return true;
  return [...a.around].some((stem) => b.around.has(stem) && judge.weight(stem) >= TELLING);
}

/** True when the document gives the other side's number of the same thing too: it tells how they differ. */
function namesBoth({ claim: { analysis } }: Told, others: readonly Told[]): boolean {
  return others.some(
    ({ value, shown, unit }) => analysis.document.text.includes(shown) || writes(analysis, value, unit),
  );
}

/** Days after which a toll is no longer expected to rise. */
const SETTLED = 28;

/** What is counted, in words of a reader's: `death of dockers`, `prisoners`. */
function matterOf(told: Told | undefined): string {
  const [kind, ...of] = told?.what.split(': ') ?? [];
  if (told === undefined || kind === undefined || told.key !== String(told.value)) return kind ?? '';
  if (isVictims(told.what)) return of.length === 0 ? kind : `${kind} of${told.unit}`;
  return /\d/u.test(told.unit) || told.what === '%' ? told.what : told.unit.trim();
}

/** Victims are found for some weeks; what else is counted stands when it has happened. */
function settledOn(what: string, event: MergedEvent): CivilDay | null {
  const end = endOf([event]);
  if (end === null || !isVictims(what)) return end;
  return new Date(Date.parse(end) + SETTLED * DAY).toISOString().slice(0, 10);
}

/** Victims are found one by one: a higher number that all who know later give is no contradiction, for some weeks. */
function isUpdate(what: string, a: readonly Told[], b: readonly Told[]): boolean {
  if (!isVictims(what)) return false;
  const [low, high] = (a[0]?.value ?? 0) < (b[0]?.value ?? 0) ? [a, b] : [b, a];
  const last = furthestReach(low.map(({ claim }) => claim.analysis));
  const day = low[0]?.claim.date?.interval.end ?? last;
  const isEarly = Date.parse(last) - Date.parse(day) <= SETTLED * DAY;
  return last !== '' && isEarly && high.every(({ claim }) => reach(claim.analysis) > last);
}
