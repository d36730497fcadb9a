import type { CivilDay } from '../model/civil.ts';
import type { DateExpression } from '../model/claim.ts';
import { type Analysis, hasCue, sentenceText, tokenRange, toldSpan } from './analysis.ts';
import { mattersIn, meantStems, namesFor, spanOf, typesIn } from './clause-facts.ts';
import { clauseAt, clausesOf, cutText } from './clauses.ts';
import { findCounts, victimsBehind } from './counts.ts';
import { isEdition } from './dates/edition.ts';
import { tellsNoHappening } from './dates/no-happening.ts';
import { isToldAhead, isToldAsPast } from './dates/told-as-past.ts';
import { findDefinite } from './definite.ts';
import { elidedSubject } from './elided-subject.ts';
import type { EventFinding } from './event-finding.ts';
import { eventStatus } from './event-status.ts';
import { isStateSince, pastHappening } from './past-happening.ts';
import { isReferral } from './referral.ts';
import { findSums } from './sums.ts';
import { askedStems, leantOnStems, surroundingStems, toldStems } from './surroundings.ts';
import { tokenFrom, type TokenRange, type Tokens } from './tokens.ts';
import { isLabelOfYear, isOfOwnPage, isReadingAid, isScrap, isToReader } from './telling.ts';
import { findUndatedEvent } from './undated-events.ts';

/** Sentences up to this length (UTF-16 units) are shown whole; longer ones are cut to their clause. */
const LONGEST_TEXT = 320;

/** A sentence with so many dates reminds of what was, where it has one word for a day (`announced on 3 May, begun on …`). */
const CHAIN = 3;
/** A happening that something else is counted from is told, and not only named, in so many words. */
const TELLING = 3;

/** What a sentence tells of each of its dates; and where all of them belong to what it looks back to, what it tells itself. */
export function datedEvents(
  analysis: Analysis,
  index: number,
  dates: readonly DateExpression[],
  reference: CivilDay | null,
): EventFinding[] {
  if (analysis.sentences[index] === undefined || isOfOwnPage(analysis, index) || isToReader(analysis, index)) return [];
  const range = tokenRange(analysis, index);
  const clauses = clausesOf(analysis.document.text, analysis.tokens, range, analysis.hits[index] ?? [], dates);
  const seen = new Set<string>();
  const found: EventFinding[] = [];
  let elsewhere = 0;
  for (const date of dates) {
    const key = `${date.interval.start}/${date.interval.end}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const part = partOf(analysis, index, date, { dates, clauses, isFirst: found.length === 0 });
    const finding = part === null ? null : findingOf(analysis, index, date, part, dates.length, reference);
    if (part === null || finding === null) continue;
    found.push(finding);
    if (part.isPast) elsewhere += 1;
  }
  // All dates belong to other happenings: what the sentence itself tells is undated.
  const own = elsewhere === found.length ? findUndatedEvent(analysis, index) : null;
  return own === null ? found : [...found, own];
}

/** What of a sentence is told of one of its dates. */
interface Part {
  readonly clause: TokenRange;
  /** All that may tell of it. */
  readonly scope: TokenRange;
  /** The whole sentence is. */
  readonly isWhole: boolean;
  /** It looks back to a happening that it tells nothing else of. */
  readonly isPast: boolean;
  /** Words beside the date count it from another happening. */
  readonly isCounted: boolean;
}

/** What is told of a date; null where nothing is. */
function partOf(
  analysis: Analysis,
  index: number,
  date: DateExpression,
  told: {
    readonly dates: readonly DateExpression[];
    readonly clauses: readonly TokenRange[];
    readonly isFirst: boolean;
  },
): Part | null {
  const { tokens, document } = analysis;
  const { text, language } = document;
  const sentence = analysis.sentences[index];
  const range = tokenRange(analysis, index);
  const isOnly = told.dates.length === 1;
  const backward = pastHappening(analysis, index, date, range);
  const isPast = backward !== null;
  if (!isPast && (isStateSince(analysis, index, date, range) || isEdition(text, date))) return null;
  if (isReadingAid(analysis, index, date) || isDeniedDay(analysis, range, date)) return null;
  if (sentence === undefined || (language.startsWith('en') && tellsNoHappening(text, sentence, date))) return null;
  const around = backward ?? clauseAt(told.clauses, tokens, date.start);
  const isCounted = isCountedBack(analysis, date);
  const aside = !isPast && isYearOfThing(tokens, around, date, told.dates);
  // `The dividend for 2025 was paid on 3 May`: nothing is told of that year.
  if (aside && !isToldAsPast(text, sentence, date, language)) return null;
  const clause = isCounted ? from(tokens, around, date) : aside ? upTo(tokens, around, date) : around;
  const isWhole = !isPast && !isCounted && !aside && (told.isFirst || isOnly);
  if (!isWhole && clause.to - clause.from < 3) return null;
  return { clause, scope: isOnly && !isPast ? range : clause, isWhole, isPast, isCounted };
}

/** What a sentence tells of a date; null where it is little. */
function findingOf(
  analysis: Analysis,
  index: number,
  date: DateExpression,
  { clause, scope, isWhole, isPast, isCounted }: Part,
  dates: number,
  reference: CivilDay | null,
): EventFinding | null {
  const { text } = analysis.document;
  const range = tokenRange(analysis, index);
  const stems = toldStems(analysis, index, scope);
  if (isScrap(analysis, index, stems) || isLabelOfYear(analysis, index, date)) return null;
  const named = namesFor(analysis, index, scope);
  const names = named.some(({ place }) => !place) ? named : [...named, ...elidedSubject(analysis, index, scope)];
  const meaning = new Set([
    ...stems,
    ...meantStems(analysis, names, scope),
    ...askedStems(analysis, index, stems),
    ...leantOnStems(analysis, index, stems),
  ]);
  // `Next year there will be.`
  if (meaning.size === 0 && dates === 1 && !isPast) return null;
  const told = toldSpan(analysis, index);
  const isShort = sentenceText(analysis, index).length <= LONGEST_TEXT;
  // `a day before it was due to run out`: what stands behind the words that count.
  const isDue = isCounted && hasCue(analysis.hits[index] ?? [], 'arranged', clause);
  return {
    sentence: index,
    text: isWhole && isShort ? text.slice(told.start, told.end) : cutText(text, spanOf(analysis, clause, date), told),
    date,
    status: isPast ? 'happened' : isDue ? 'planned' : eventStatus(analysis, index, clause, scope, date, reference),
    types: typesIn(analysis, scope),
    matters: mattersIn(analysis, scope),
    names,
    stems,
    meaning,
    around: surroundingStems(analysis, index, scope, meaning),
    counts: [...findCounts(analysis, index, scope), ...victimsBehind(analysis, index)],
    sums: findSums(analysis, index, scope),
    definite: date.inferred !== 'all' ? findDefinite(analysis, index, clause, range, date) : null,
    refers: isReferral(analysis, range, date) || (dates >= CHAIN && stems.size === 1),
    supportOnly: isCounted && (stems.size < TELLING || !isTold(analysis, clause, date)),
  };
}

/** `It was closed on 6 March, not 7 March`: of a day that is corrected nothing is told. */
function isDeniedDay({ tokens, matcher }: Analysis, range: TokenRange, date: DateExpression): boolean {
  return matcher.isA('not', tokens.word[tokenFrom(tokens, range, date.start) - 1] ?? -1);
}

/** `On 5 May, two days after the fire, …`: the day of what something was counted from. */
function isCountedBack({ counted }: Analysis, { start }: DateExpression): boolean {
  return counted.some((words) => words.beside !== null && words.start === start);
}

/** `The violins seized by the army in 1911 were handed over on 3 May`: the year is that of what is spoken of. */
function isYearOfThing(
  tokens: Tokens,
  clause: TokenRange,
  date: DateExpression,
  dates: readonly DateExpression[],
): boolean {
  if (!OF_THINGS.has(date.granularity)) return false;
  const end = tokens.end[clause.to - 1] ?? 0;
  return dates.some((other) => other.granularity === 'day' && other.start >= date.end && other.end <= end);
}

const OF_THINGS: ReadonlySet<string> = new Set(['year', 'decade']);

/** The tokens up to the end of a date. */
function upTo(tokens: Tokens, range: TokenRange, date: DateExpression): TokenRange {
  return { from: range.from, to: tokenFrom(tokens, range, date.end) };
}

/** The tokens from a date on. */
function from(tokens: Tokens, range: TokenRange, date: DateExpression): TokenRange {
  return { from: tokenFrom(tokens, range, date.start), to: range.to };
}

/** `two days after a wall had given way`: told, and not only named (`two days after the fire`). */
function isTold({ document, tokens }: Analysis, clause: TokenRange, date: DateExpression): boolean {
  const { text, language } = document;
  const end = tokens.end[clause.to - 1] ?? date.end;
  const [span, at] = [
    { start: date.end, end },
    { start: end, end },
  ];
  return isToldAsPast(text, span, at, language) || isToldAhead(text, span, at, language);
}
