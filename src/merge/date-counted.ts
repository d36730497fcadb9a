import type { Analysis } from '../extract/analysis.ts';
import { type CountedFrom, relativeDay } from '../extract/dates/counted-from.ts';
import { weekdayOf, parseDay } from '../extract/dates/civil-days.ts';
import type { CivilDay } from '../model/civil.ts';
import { daysBetween, shiftDay } from '../model/civil-day.ts';
import type { DateExpression } from '../model/claim.ts';
import { isToldAhead } from '../extract/dates/told-as-past.ts';
import type { EventClaim } from './event-claim.ts';
import { type Named, namedBefore, namedBehind } from './named-behind.ts';
import { reach } from './reach.ts';

/** Longest happening that something is counted from, in days: a congress. */
const LONGEST = 5;
/** What it counts that a claim names the happening by that word, that it dates just one of that kind, and that it names the kind. */
const WORD = 0.6;
const DATED = 1.2;
const KIND = 0.1;
/** What claims of other documents count, against those of the same. */
const ELSEWHERE = 0.4;
/** So much more must speak for one day than for the next. */
const LEAD = 1.4;
const LEAST = 0.2;
/** Readers know without a year what happened, or is to come, within so many days of what a document knows. */
const KNOWN = 366;

/**
 * Gives the words of each document that count from a happening (`three days after the signing`) the day that they mean,
 * when the documents date one such happening. Returns the analyses that learnt a day, by index, and the sentences.
 */
export function dateCounted(
  analyses: readonly Analysis[],
  claims: readonly EventClaim[],
): Map<number, { readonly analysis: Analysis; readonly sentences: ReadonlySet<number> }> {
  const found = new Map<number, { readonly analysis: Analysis; readonly sentences: ReadonlySet<number> }>();
  const waiting = analyses.flatMap((analysis, document) =>
    analysis.counted.flatMap((from) => {
      const named = from.beside !== null ? null : (from.isBefore ? namedBefore : namedBehind)(analysis, from);
      return named === null || hasDayBefore(analysis, from, named) ? [] : [{ document, from, named }];
    }),
  );
  if (waiting.length === 0) return found;
  const index = indexClaims(claims);
  for (const { document, from, named } of waiting) {
    const analysis = found.get(document)?.analysis ?? analyses[document];
    if (analysis === undefined) continue;
    const isMeant = aroundNow(analysis, from, named);
    const day = dayOf(from, named, document, index, isMeant);
    if (day === null) continue;
    const learnt = daysOf(analysis, from, named, day);
    const dates = analysis.dates.map((known, s) => (s === named.sentence ? insert(known, learnt) : known));
    const sentences = new Set([...(found.get(document)?.sentences ?? []), named.sentence]);
    found.set(document, { analysis: { ...analysis, dates }, sentences });
  }
  return found;
}

/** `Monday's meeting came a day after the visit`: the visit is the day before Monday, whatever is known of visits. */
function hasDayBefore({ dates }: Analysis, { start }: CountedFrom, { sentence }: Named): boolean {
  return dates[sentence]?.some((date) => date.granularity === 'day' && date.end <= start) === true;
}

interface ClaimIndex {
  readonly byStem: ReadonlyMap<number, readonly EventClaim[]>;
  readonly byType: ReadonlyMap<string, readonly EventClaim[]>;
}

/** The claims of happenings whose days are known, by their words and kinds. */
function indexClaims(claims: readonly EventClaim[]): ClaimIndex {
  const byStem = new Map<number, EventClaim[]>();
  const byType = new Map<string, EventClaim[]>();
  for (const claim of claims) {
    if (claim.date === null || lengthOf(claim.date) > LONGEST) continue;
    if (claim.status !== 'happened' && claim.status !== 'planned') continue;
    for (const stem of claim.stems) push(byStem, stem, claim);
    for (const type of claim.types) push(byType, type, claim);
  }
  return { byStem, byType };
}

/** The day meant, when more speaks for it than for any other. */
function dayOf(
  from: CountedFrom,
  named: Named,
  document: number,
  { byStem, byType }: ClaimIndex,
  isMeant: (day: CivilDay) => boolean,
): CivilDay | null {
  const votes = new Map<CivilDay, number>();
  const vote = (claim: EventClaim, weight: number): void => {
    const { date } = claim;
    if (date === null || !isWithin(date, named.within)) return;
    if (named.verb >= 0 && !claim.stems.has(named.verb)) return;
    const day = countFrom(date, from);
    if (!isMeant(day)) return;
    votes.set(day, (votes.get(day) ?? 0) + weight * (claim.document === document ? 1 : ELSEWHERE));
  };
  for (const claim of byStem.get(named.stem) ?? []) vote(claim, WORD);
  for (const claim of named.type === null ? [] : (byType.get(named.type) ?? []))
    vote(claim, claim.definite?.type === named.type ? DATED : KIND);
  const [first, second] = [...votes].toSorted(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < LEAST) return null;
  return first[1] >= LEAD * (second?.[1] ?? 0) ? first[0] : null;
}

/** Tells of a day whether a sentence that looks back, or ahead, from what its document knows can mean it. */
function aroundNow(analysis: Analysis, { start, end }: CountedFrom, { sentence }: Named): (day: CivilDay) => boolean {
  const now = reach(analysis);
  const span = analysis.sentences[sentence];
  const { text, language } = analysis.document;
  const isAhead = span !== undefined && isToldAhead(text, span, { start, end }, language);
  return (day) => {
    if (now === '') return true;
    return isAhead ? day >= now && day <= shiftDay(now, KNOWN) : day <= now && day >= shiftDay(now, -KNOWN);
  };
}

function countFrom({ interval }: DateExpression, { days, weekday }: CountedFrom): CivilDay {
  const base = days < 0 ? interval.start : interval.end;
  if (weekday === null) return shiftDay(base, days);
  const week = 7;
  const here = weekdayOf(parseDay(base));
  const ahead = (weekday - here + week) % week || week;
  return shiftDay(base, days > 0 ? ahead : ahead === week ? -week : ahead - week);
}

function isWithin({ interval }: DateExpression, whole: DateExpression | null): boolean {
  return whole === null || (interval.start >= whole.interval.start && interval.end <= whole.interval.end);
}

function lengthOf({ interval }: DateExpression): number {
  return daysBetween(interval.start, interval.end) + 1;
}

/** The day of the words that count, and that of the happening they count from, where a coarser date stands behind it. */
function daysOf({ document }: Analysis, from: CountedFrom, named: Named, day: CivilDay): DateExpression[] {
  const counted = relativeDay(document.text, { start: from.start, end: named.end }, day);
  if (named.within === null || from.weekday !== null) return [counted];
  return [counted, relativeDay(document.text, named.within, shiftDay(day, -from.days))];
}

function insert(dates: readonly DateExpression[], learnt: readonly DateExpression[]): DateExpression[] {
  const isApart = ({ start, end }: DateExpression): boolean =>
    learnt.every((date) => end <= date.start || start >= date.end);
  return [...dates.filter(isApart), ...learnt].toSorted((a, b) => a.start - b.start);
}

function push<K>(index: Map<K, EventClaim[]>, key: K, claim: EventClaim): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [claim]);
  else known.push(claim);
}
