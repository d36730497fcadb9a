import type { DateExpression } from '../model/claim.ts';
import { type Analysis, contentStems, hasCue, opensWith, tokenRange } from './analysis.ts';
import { typesIn } from './clause-facts.ts';
import type { CueHit } from './cues/cue-matcher.ts';
import { putOffTo } from './rescheduling.ts';
import { tokenFrom, type TokenRange } from './tokens.ts';

/** A sentence that only takes the one before it back (`It was cancelled.`) is short. */
const SHORT = 12;
/** How far the subject of a retraction may stand before it (`but it was soon called off`), in words. */
const SUBJECT = 4;
/** Where the object of an active verb may begin behind it (`cancelled the session`), in words. */
const OBJECT = 2;
/** How many words its object may have before what says for when it was planned (`suspended the walkout planned for …`). */
const NAME = 5;
/** Within so many words from its beginning a sentence takes the one before it back, however much it says then. */
const EARLY = 6;

/** `The signing was planned for Monday. It was cancelled.`, `… The board called off the session.`: the plan is taken back. */
export function isTakenBack(analysis: Analysis, index: number, clause: TokenRange): boolean {
  return isTakenBackWithin(analysis, index, clause) || isTakenBackBy(analysis, index, clause, index + 1);
}

/** `A trial was announced for May, but it was called off`: a later clause takes back what the one with the date told. */
export function isTakenBackWithin(analysis: Analysis, index: number, clause: TokenRange): boolean {
  const { to } = tokenRange(analysis, index);
  if (isPutBackBehind(analysis, clause.to, to)) return true;
  return (analysis.hits[index] ?? []).some((hit) => {
    if (hit.kind !== 'cancelled' || hit.from < clause.to || hit.to > to) return false;
    return isAnaphorBefore(analysis, hit, clause.to) || isVerbOf(analysis, hit, clause);
  });
}

/** `The date fixed for the hearing; it was put back` */
function isPutBackBehind({ matcher, tokens }: Analysis, from: number, to: number): boolean {
  for (let i = from + 2; i < to; i++) {
    if (!matcher.isA('reschedules', tokens.word[i] ?? -1) || !matcher.isA('being', tokens.word[i - 1] ?? -1)) continue;
    if (matcher.isA('anaphor', tokens.word[i - 2] ?? -1)) return true;
  }
  return false;
}

/** `The debate, which was down for Monday, has been taken off`: the verb behind what is said of its subject in between. */
function isVerbOf({ matcher, tokens }: Analysis, hit: CueHit, clause: TokenRange): boolean {
  // `was meant for Monday and was called off`
  const opens = matcher.isA('opener', tokens.word[clause.to] ?? -1);
  const first = tokens.word[clause.to + (opens ? 1 : 0)] ?? -1;
  return hit.from - clause.to <= SUBJECT && (matcher.isA('perfect', first) || matcher.isA('being', first));
}

function isAnaphorBefore({ matcher, tokens }: Analysis, hit: CueHit, from: number): boolean {
  for (let i = Math.max(from, hit.from - SUBJECT); i < hit.from; i++)
    if (matcher.isA('anaphor', tokens.word[i] ?? -1)) return true;
  return false;
}

/** The next sentence of the paragraph takes back what this one tells of. */
function isTakenBackBy(analysis: Analysis, index: number, clause: TokenRange, by: number): boolean {
  const next = analysis.sentences[by];
  if (next === undefined || next.block !== analysis.sentences[index]?.block) return false;
  const range = tokenRange(analysis, by);
  const hits = analysis.hits[by] ?? [];
  if (opensWith(analysis, by, 'anaphor')) {
    const short = range.to - range.from <= SHORT;
    // `It isn't known who will follow` leaves the plan standing.
    const isNot = hasCue(hits, 'negated', range) && !hasCue(hits, 'uncertain', range);
    if (short && (hasCue(hits, 'cancelled', range) || isNot)) return true;
    const early = { from: range.from, to: Math.min(range.to, range.from + EARLY) };
    if (hasCue(hits, 'cancelled', early)) return true;
    if ((analysis.dates[by] ?? []).some((date) => (putOffTo(analysis, range, date) ?? range.to) < early.to))
      return true;
  }
  if (isPutOffThere(analysis, by, range)) return true;
  return hits.some(
    (hit) => hit.kind === 'cancelled' && isAct(analysis, hit, range) && isOf(analysis, hit, range, index, clause),
  );
}

/** `An engine was to be fired on 2 May. The test has been put back to 9 May`: in the passive, of what readers know. */
function isPutOffThere({ tokens, matcher, dates, ...analysis }: Analysis, index: number, range: TokenRange): boolean {
  return (dates[index] ?? []).some((date) => {
    const verb = date.granularity === 'day' ? putOffTo({ tokens, matcher, dates, ...analysis }, range, date) : null;
    if (verb === null || !matcher.isA('being', tokens.word[verb - 1] ?? -1)) return false;
    for (let i = Math.max(range.from, verb - 1 - SUBJECT); i < verb - 1; i++)
      if (matcher.isA('known', tokens.word[i] ?? -1)) return true;
    return false;
  });
}

/** True when the object of an active verb is what the clause told of: a thing of the same kind or name, or `it`. */
function isOf(analysis: Analysis, hit: CueHit, range: TokenRange, index: number, clause: TokenRange): boolean {
  const object = { from: hit.to, to: Math.min(range.to, hit.to + OBJECT + 1) };
  for (let i = object.from; i < object.to; i++)
    if (analysis.matcher.isA('anaphor', analysis.tokens.word[i] ?? -1)) return true;
  const kinds = typesIn(analysis, tokenRange(analysis, index));
  if (typesIn(analysis, object).some((kind) => kinds.includes(kind))) return true;
  return !contentStems(analysis, object).isDisjointFrom(contentStems(analysis, clause));
}

/**
 * `The board called off its meeting`, not `the meeting was called off`: somebody's act. Where the date is the act's, the act
 * happened.
 */
export function isAct({ matcher, tokens }: Analysis, hit: CueHit, range: TokenRange): boolean {
  const is = (kind: Parameters<typeof matcher.isA>[0], at: number): boolean => matcher.isA(kind, tokens.word[at] ?? -1);
  if (hit.from === range.from || !is('calledOff', hit.from)) return false;
  for (let i = hit.from - 1; i >= Math.max(range.from, hit.from - 2); i--) if (is('being', i)) return false;
  for (let i = hit.from + 1; i < Math.min(range.to, hit.to + OBJECT); i++) if (is('determiner', i)) return true;
  return false;
}

/** `The union suspended the walkout planned for Monday`: what was called off was to be then. */
export function isObjectOfCallingOff(
  { matcher, tokens }: Analysis,
  hits: readonly CueHit[],
  range: TokenRange,
  at: number,
): boolean {
  const is = (kind: Parameters<typeof matcher.isA>[0], k: number): boolean => matcher.isA(kind, tokens.word[k] ?? -1);
  const arranged = hits.findLast((hit) => hit.kind === 'arranged' && hit.from >= range.from && hit.to <= at);
  if (arranged === undefined || at - arranged.to > OBJECT) return false;
  for (let i = arranged.from - 1; i >= Math.max(range.from, arranged.from - NAME); i--) {
    if (!is('calledOff', i)) continue;
    return is('determiner', i + 1) && !(i > range.from && is('being', i - 1));
  }
  return false;
}

/** `It put off the decision on Monday`: what is decided, and not held, is put off when it is due. */
function isOfDecision({ matcher, tokens }: Analysis, hit: CueHit, date: DateExpression): boolean {
  for (let i = hit.to; i < hit.to + NAME && (tokens.start[i] ?? 0) < date.start; i++)
    if (matcher.isA('decision', tokens.word[i] ?? -1)) return true;
  return false;
}

/** `A boycott of the final of 5 July was averted on Friday`: of two dates, the one right behind the verb is that of the act. */
function isDayOfCallingOff({ tokens, dates }: Analysis, index: number, hit: CueHit, date: DateExpression): boolean {
  const verb = tokens.start[hit.from] ?? 0;
  if (date.start < verb || date.start > (tokens.start[hit.to + 1] ?? 0)) return false;
  const opening = tokens.start[(tokens.first[index] ?? 0) + OBJECT] ?? 0;
  return (dates[index] ?? []).some(({ start, end }) => start >= opening && end <= verb);
}

/** `On Monday she announced that the vote had been called off`, `… moved to May`: the date is that of the announcement. */
export function datesAnnouncement(
  { tokens, matcher, hits }: Pick<Analysis, 'tokens' | 'matcher' | 'hits'>,
  index: number,
  verb: number,
  date: DateExpression,
): boolean {
  const first = tokens.first[index] ?? 0;
  for (let i = verb - 1; i > first && (tokens.start[i] ?? 0) >= date.end; i--) {
    if (!matcher.isA('that', tokens.word[i] ?? -1)) continue;
    const announces = matcher.isA('announces', tokens.word[i - 1] ?? -1);
    if (announces || (hits[index] ?? []).some(({ kind, to }) => kind === 'reported' && to === i)) return true;
  }
  return false;
}

/** How many small words may stand between a day and what says that its plan was not kept. */
const SMALL = 4;

/** `It was to open on 4 May but never did`: right behind the day that something was to be on, a denial. */
export function isNotKept(analysis: Analysis, index: number, date: DateExpression): boolean {
  const { tokens, matcher, hits, dates } = analysis;
  const range = tokenRange(analysis, index);
  const at = tokenFrom(tokens, range, date.end);
  const no = (hits[index] ?? []).find(({ kind, from }) => kind === 'negated' && from > at && from <= at + SMALL);
  if (no === undefined || !matcher.isA('opener', tokens.word[at] ?? -1)) return false;
  for (let i = at; i < no.from; i++) if (!matcher.isA('function', tokens.word[i] ?? -1)) return false;
  // `but was not expected to last` leaves it standing, `and not on 5 May` says when it was not.
  const next = { from: no.from, to: Math.min(range.to, no.to + OBJECT + 1) };
  const isPlan = (['arranged', 'planned', 'speculated', 'future'] as const).some((kind) =>
    hasCue(hits[index] ?? [], kind, next),
  );
  const end = tokens.end[next.to - 1] ?? 0;
  return !isPlan && !(dates[index] ?? []).some(({ start }) => start > date.end && start < end);
}

/** `On Wednesday the board called off its meeting`: the date stands with the act, and none with what was called off. */
export function datesAct(analysis: Analysis, index: number, date: DateExpression): boolean {
  const range = tokenRange(analysis, index);
  return (analysis.hits[index] ?? []).some((hit) => {
    if (hit.kind !== 'cancelled') return false;
    if (isDayOfCallingOff(analysis, index, hit, date) || datesAnnouncement(analysis, index, hit.from, date))
      return true;
    if (!isAct(analysis, hit, range)) return false;
    const verb = analysis.tokens.start[hit.from] ?? 0;
    // `Withdrew its threat to boycott Saturday's match on Friday`: what was called off has a day of its own.
    const hasOwn = (analysis.dates[index] ?? []).some(({ start, end }) => start > verb && end <= date.start);
    return date.end <= verb || hasOwn || isOfDecision(analysis, hit, date);
  });
}
