import type { CivilDay } from '../model/civil.ts';
import type { DateExpression, EventStatus } from '../model/claim.ts';
import { type Analysis, hasCue, tokenRange, toldSpan } from './analysis.ts';
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
  const { tokens, document } = analysis;
  const sentence = analysis.sentences[index];
  const hits = analysis.hits[index] ?? [];
  if (sentence === undefined || isOfOwnPage(analysis, index) || isToReader(analysis, index)) return [];
  const range = tokenRange(analysis, index);
  const told = toldSpan(analysis, index);
  const clauses = clausesOf(document.text, tokens, range, hits, dates);
  const seen = new Set<string>();
  const found: EventFinding[] = [];
  let elsewhere = 0;
  for (const date of dates) {
    const key = `${date.interval.start}/${date.interval.end}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const backward = pastHappening(analysis, index, date, range);
    if (backward === null && (isStateSince(analysis, index, date, range) || isEdition(document.text, date))) continue;
    if (isReadingAid(analysis, index, date) || isDeniedDay(analysis, range, date)) continue;
    if (document.language.startsWith('en') && tellsNoHappening(document.text, sentence, date)) continue;
    const around = backward ?? clauseAt(clauses, tokens, date.start);
    const countedBack = isCountedBack(analysis, date);
    const aside = backward === null && isYearOfThing(tokens, around, date, dates);
    // `The dividend for 2025 was paid on 3 May`: nothing is told of that year.
    if (aside && !isToldAsPast(document.text, sentence, date, document.language)) continue;
    const clause = countedBack ? from(tokens, around, date) : aside ? upTo(tokens, around, date) : around;
    const whole = backward === null && !countedBack && !aside && (found.length === 0 || dates.length === 1);
    if (!whole && clause.to - clause.from < 3) continue;
    const scope = dates.length === 1 && backward === null ? range : clause;
    const stems = toldStems(analysis, index, scope);
    if (isScrap(analysis, index, stems) || isLabelOfYear(analysis, index, date)) continue;
    const named = namesFor(analysis, index, scope);
    const names = named.some(({ place }) => !place) ? named : [...named, ...elidedSubject(analysis, index, scope)];
    const meaning = new Set([
      ...stems,
      ...meantStems(analysis, names, scope),
      ...askedStems(analysis, index, stems),
      ...leantOnStems(analysis, index, stems),
    ]);
    // `Next year there will be.`
    if (meaning.size === 0 && scope === range) continue;
    found.push({
      sentence: index,
      text:
        whole && sentence.end - sentence.start <= LONGEST_TEXT
          ? document.text.slice(told.start, told.end)
          : cutText(document.text, spanOf(analysis, clause, date), told),
      date,
      status: backward === null ? statusOf(clause, scope, date, countedBack) : 'happened',
      types: typesIn(analysis, scope),
      matters: mattersIn(analysis, scope),
      names,
      stems,
      meaning,
      around: surroundingStems(analysis, index, scope, meaning),
      counts: [...findCounts(analysis, index, scope), ...victimsBehind(analysis, index)],
      sums: findSums(analysis, index, scope),
      definite: date.inferred !== 'all' ? findDefinite(analysis, index, clause, range, date) : null,
      refers: isReferral(analysis, range, date) || (dates.length >= CHAIN && stems.size === 1),
      supportOnly: countedBack && (stems.size < TELLING || !isTold(analysis, clause, date)),
    });
    if (backward !== null) elsewhere += 1;
  }
  // All dates belong to other happenings: what the sentence itself tells is undated.
  const own = elsewhere === found.length ? findUndatedEvent(analysis, index) : null;
  return own === null ? found : [...found, own];

  function statusOf(clause: TokenRange, scope: TokenRange, date: DateExpression, countedBack: boolean): EventStatus {
    // `a day before it was due to run out`: what stands behind the words that count.
    if (countedBack && hasCue(hits, 'arranged', clause)) return 'planned';
    return eventStatus(analysis, index, clause, scope, date, reference);
  }
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
