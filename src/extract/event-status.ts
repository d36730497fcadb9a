import type { CivilDay } from '../model/civil.ts';
import type { DateExpression, EventStatus } from '../model/claim.ts';
import { type Analysis, hasCue, hasWord, textBetween, tokenRange } from './analysis.ts';
import type { CueHit } from './cues/cue-matcher.ts';
import type { CueKind } from './cues/lexicon.ts';
import { isEntryToCome, isToldAsPast, knowsTense } from './dates/told-as-past.ts';
import { findDefinite } from './definite.ts';
import { isDeniedBehind, isDeniedNext, isInDenial, isRefusal } from './denial.ts';
import { isPutOff, putOffTo } from './rescheduling.ts';
import {
  datesAct,
  datesAnnouncement,
  isNotKept,
  isObjectOfCallingOff,
  isTakenBack,
  isTakenBackWithin,
} from './retraction.ts';
import { leadsElsewhere, notHeld } from './not-held.ts';
import { tokenFrom, type TokenRange } from './tokens.ts';

/** How near before its date a word such as `scheduled` must stand to speak of that date, in words. */
const GOVERNS = 9;
/** How near behind a date what governs it may stand in a language that puts it there, in words. */
const NEXT = 2;
/** How near before a verb a modal must stand to take its fact away (`could still be held`), in words. */
const WEAKENS = 3;

/** A date of a sentence with what is told of it. */
interface Dated {
  readonly analysis: Analysis;
  readonly index: number;
  /** Its clause, and all that may tell of it. */
  readonly clause: TokenRange;
  readonly scope: TokenRange;
  readonly date: DateExpression;
  /** The sentence. */
  readonly range: TokenRange;
  /** The first token of the date. */
  readonly at: number;
  readonly hits: readonly CueHit[];
  /** A verb says that it took place. */
  readonly held: boolean;
}

/** How a dated happening stands, by the cues of its clause and by where its day lies against the document's knowledge. */
export function eventStatus(
  analysis: Analysis,
  index: number,
  clause: TokenRange,
  scope: TokenRange,
  date: DateExpression,
  reference: CivilDay | null,
): EventStatus {
  const hits = analysis.hits[index] ?? [];
  const range = tokenRange(analysis, index);
  const at = tokenFrom(analysis.tokens, range, date.start);
  const dated = { analysis, index, clause, scope, date, range, at, hits, held: isHeld(analysis, hits, clause) };
  const known = isDenied(dated) ? 'denied' : (toldOtherwise(dated) ?? movedOrCancelled(dated, reference));
  if (known !== null) return known;
  const past = reference === null ? !hasCue(hits, 'future', clause) : date.interval.end < reference;
  if (past) return pastStatus(dated);
  return openStatus(dated, reference !== null && date.interval.start > reference && !isReported(dated));
}

function isDenied(dated: Dated): boolean {
  const { analysis, index, clause, scope, date, range, hits, held } = dated;
  const denials = hits.filter((hit) => hit.kind === 'denied' && !isRefusal(analysis, hit));
  return (
    hasCue(denials, 'denied', clause) ||
    (hasCue(denials, 'denied', scope) && !held && !isLedIn(analysis, denials, date)) ||
    isInDenial(analysis, range, date) ||
    isDeniedNext(analysis, index) ||
    isDeniedBehind(analysis, index, range, date)
  );
}

/** What its form says at once: not held, a line of what is to come, or only asked. */
function toldOtherwise({ analysis, index, clause, date, at }: Dated): EventStatus | null {
  const sentence = analysis.sentences[index];
  if (sentence !== undefined) {
    const { text, language } = analysis.document;
    const start = analysis.tokens.start[clause.from] ?? 0;
    const never = language.startsWith('en') ? notHeld(text, sentence, start, date) : null;
    if (never !== null) return never;
    if (isEntryToCome(text, sentence, date)) return 'planned';
  }
  return isAsked(analysis, clause, at) ? 'speculated' : null;
}

/** Put off from the day or to it, or called off. */
function movedOrCancelled(dated: Dated, reference: CivilDay | null): EventStatus | null {
  const { analysis, index, clause, scope, date, range, at, hits, held } = dated;
  const isSaid = (verb: number): boolean => datesAnnouncement(analysis, index, verb, date);
  if (isPutOff(analysis, index, date, isSaid) || isObjectOfCallingOff(analysis, hits, range, at)) return 'cancelled';
  if (putOffTo(analysis, range, date) !== null)
    return reference !== null && date.interval.end <= reference ? 'happened' : 'planned';
  const isOff = hasCue(hits, 'cancelled', clause) || (hasCue(hits, 'cancelled', scope) && !held);
  if (!isOff || isDueAfterAll(dated)) return null;
  return datesAct(analysis, index, date) ? 'happened' : 'cancelled';
}

/** Of a day that is over. */
function pastStatus(dated: Dated): EventStatus {
  const { analysis, index, clause, date, range, at, hits, held } = dated;
  if (held) {
    const isOver = isAnnounced(analysis, clause) && isTakenBackWithin(analysis, index, clause);
    return isOver ? 'cancelled' : 'happened';
  }
  if (hasCue(hits, 'speculated', clause)) return 'speculated';
  const arranged = isArranged(dated);
  const isPlan = arranged || (at === range.from && hasCue(hits, 'arranged', clause));
  if (isPlan && isTakenBack(analysis, index, clause)) return 'cancelled';
  if (!arranged) return 'happened';
  return isNotKept(analysis, index, date) ? 'cancelled' : 'planned';
}

/** Of a day to come, where `future`, or of the time that is known last. */
function openStatus(dated: Dated, future: boolean): EventStatus {
  const { analysis, index, clause, range, hits, held } = dated;
  // Of days to come, speculation may be told at the sentence's start and the day at its end.
  if (hasCue(hits, 'speculated', future ? range : clause)) return 'speculated';
  if (!held && hasCue(hits, 'stakeModal', clause) && !isSubjectOfModal(dated)) return 'speculated';
  if (future && (isOpen(dated) || (isConditional(hits, range) && !isIntended(analysis, hits, clause))))
    return 'speculated';
  // `It would open in May`, with nobody who said so, depends on something.
  if (!held && hasCue(hits, 'conditional', clause) && !hasCue(hits, 'reported', range)) return 'speculated';
  if (future || hasCue(hits, 'planned', clause)) return isTakenBack(analysis, index, clause) ? 'cancelled' : 'planned';
  return 'happened';
}

/** Another happening is led in between the denial and the date. */
function isLedIn({ document, tokens }: Analysis, denials: readonly CueHit[], date: DateExpression): boolean {
  const last = denials.findLast((hit) => (tokens.start[hit.from] ?? 0) < date.start);
  return last !== undefined && leadsElsewhere(document.text.slice(tokens.end[last.to - 1] ?? 0, date.start));
}

/** `The election, put off because of the flood, is due on 5 May`: the plan that governs the date comes behind what was called off. */
function isDueAfterAll({ analysis, hits, scope, at }: Dated): boolean {
  const within = hits.filter((hit) => hit.from >= scope.from && hit.to <= scope.to);
  const off = within.findLast((hit) => hit.kind === 'cancelled');
  const due = within.findLast((hit) => hit.kind === 'arranged' && hit.to <= at && at - hit.to <= GOVERNS);
  if (off === undefined || due === undefined || off.to > due.from) return false;
  return textBetween(analysis, off.to - 1, due.from).includes(',');
}

/** `If the vote fails, a strike begins on 5 May`: what the sentence tells hangs on what it begins with. */
function isConditional(hits: readonly CueHit[], range: TokenRange): boolean {
  return hits.some((hit) => hit.kind === 'condition' && hit.from === range.from);
}

/** `If the office agrees, the companies hope to close in May`: what is intended is a plan, though it hangs on something. */
function isIntended({ matcher, tokens }: Analysis, hits: readonly CueHit[], clause: TokenRange): boolean {
  return hits.some(
    ({ kind, from, to }) =>
      (kind === 'future' || kind === 'planned') &&
      from >= clause.from &&
      to < clause.to &&
      !matcher.isA('modal', tokens.word[from] ?? -1) &&
      matcher.isA('infinitive', tokens.word[to] ?? -1),
  );
}

/** `The elections on 5 May could bring change`: they are held, and what may be comes of them. `A strike on 5 May could …` may be. */
function isSubjectOfModal({ analysis, index, clause, range, date }: Dated): boolean {
  const { tokens, matcher } = analysis;
  const next = tokenFrom(tokens, range, date.end);
  if (!matcher.isA('modal', tokens.word[next] ?? -1)) return false;
  const named = findDefinite(analysis, index, clause, range, date);
  return named !== null && !matcher.isA('indefinite', tokens.word[named.at - 1] ?? -1);
}

/** A verb of fact in the clause, not an infinitive or a passive that a modal or a plan governs (`to be signed`). */
function isHeld(analysis: Analysis, hits: readonly CueHit[], clause: TokenRange): boolean {
  const { matcher, tokens } = analysis;
  return hits.some((hit) => {
    if (hit.kind !== 'tookPlace' || hit.from < clause.from || hit.to > clause.to) return false;
    // `announced for 5 May` arranges.
    if (hits.some((other) => other.kind === 'arranged' && other.from === hit.from)) return false;
    if (hit.from > clause.from && matcher.isA('infinitive', tokens.word[hit.from - 1] ?? -1)) return false;
    // `was to have opened`: it did not.
    if (
      hit.from - 2 >= clause.from &&
      matcher.isA('infinitive', tokens.word[hit.from - 2] ?? -1) &&
      matcher.isA('perfect', tokens.word[hit.from - 1] ?? -1)
    )
      return false;
    // `if the companies agreed`: nothing was.
    if (hasCue(hits, 'condition', { from: clause.from, to: hit.from })) return false;
    const before = { from: Math.max(clause.from, hit.from - WEAKENS), to: hit.from };
    return !(['stakeModal', 'conditional', 'future'] as const).some((kind) => hasCue(hits, kind, before));
  });
}

/** `a vote scheduled for 5 May`: the day is past, and still only the plan is told. */
function isArranged({ analysis: { tokens, matcher }, hits, clause, at, date }: Dated): boolean {
  const behind = tokenFrom(tokens, { from: at, to: clause.to }, date.end);
  return hits.some((hit) => {
    if (hit.kind !== 'arranged' || hit.from < clause.from) return false;
    if (hit.to <= at) return at - hit.to <= GOVERNS;
    // `die für den 5. Mai geplante Abstimmung`
    return matcher.traits.verbsStandLast && hit.from >= behind && hit.from - behind <= NEXT;
  });
}

/** `had announced a trial for May`: what happened is the announcement. */
function isAnnounced(analysis: Analysis, clause: TokenRange): boolean {
  return hasWord(analysis, 'announces', clause);
}

/** `It is unclear whether the council met on 5 May`: the date lies in what is asked. */
function isAsked(analysis: Analysis, clause: TokenRange, at: number): boolean {
  return hasWord(analysis, 'whether', { from: clause.from, to: at });
}

const TO_COME: readonly CueKind[] = ['planned', 'future', 'stakeModal', 'conditional', 'speculated'];

/** Plainly told as over though it lies behind what the document states to know: a page is brought up to date in parts. */
function isReported({ analysis, index, clause, date, hits, held }: Dated): boolean {
  const sentence = analysis.sentences[index];
  const { language, text } = analysis.document;
  if (!held || sentence === undefined || !knowsTense(language)) return false;
  if (TO_COME.some((kind) => hasCue(hits, kind, clause))) return false;
  return isToldAsPast(text, sentence, date, language);
}

const SURE: readonly CueKind[] = ['planned', 'arranged'];
const UNSURE: readonly CueKind[] = ['stakeModal', 'speculated'];

/** `It could form a government with others in May`, `If they lose in May`: the nearest sign before the date is no plan. */
function isOpen({ hits, range, clause, at }: Dated): boolean {
  if (hits.some((hit) => hit.kind === 'condition' && hit.from === clause.from)) return true;
  const near = hits.findLast(
    (hit) => hit.from >= range.from && hit.to <= at && (SURE.includes(hit.kind) || UNSURE.includes(hit.kind)),
  );
  return near !== undefined && UNSURE.includes(near.kind);
}
