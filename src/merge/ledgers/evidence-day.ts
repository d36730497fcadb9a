import { type Analysis, tokenRange } from '../../extract/analysis.ts';
import { reach } from '../reach.ts';
import { fineDates } from './fine-dates.ts';
import type { Subject } from './subject.ts';

/** How far a document's knowledge reaches; null when it does not say, and its evidence stays undated. */
export function reachOf(analysis: Analysis): string | null {
  return reach(analysis) || null;
}

/** What had been before anybody asked of it answers when it is told. */
export function dayFor({ matter, asked }: Subject, analysis: Analysis, sentence: number): string | null {
  const day = evidenceDay(analysis, sentence);
  if (matter === null || matter.ahead || day === null) return day;
  return asked.some((claim) => reach(claim.analysis) < day) ? day : reachOf(analysis);
}

/**
 * The evidence's own date: the past happening that the sentence tells, when it dates one finely, else how far its
 * document's knowledge reaches. `since the flood of 2019` dates something else, and days to come are no evidence yet.
 */
function evidenceDay(analysis: Analysis, sentence: number): string | null {
  const known = reachOf(analysis);
  const told = fineDates(analysis, sentence)
    .filter(({ interval, start }) => known !== null && interval.end <= known && !isSince(analysis, sentence, start))
    .reduce<string | null>((last, { interval }) => (last === null || interval.end > last ? interval.end : last), null);
  return told ?? known;
}

/** Words between `since` and its date, at most. */
const NEAR_SINCE = 6;

/** `since the flood`, `the flood of 2 May`: the date belongs to what is told beside. */
function isSince({ hits, tokens, matcher }: Analysis, sentence: number, date: number): boolean {
  const { from, to: end } = tokenRange({ tokens }, sentence);
  let at = from;
  while (at < end && (tokens.start[at] ?? 0) < date) at += 1;
  if (at > from && matcher.isA('genitive', tokens.word[at - 1] ?? -1)) return true;
  return (hits[sentence] ?? []).some(({ kind, to }) => {
    if (kind !== 'since' || (tokens.start[to] ?? 0) > date) return false;
    return (tokens.start[to + NEAR_SINCE] ?? date) >= date;
  });
}

/** A day that was gone when somebody asked is not when it will be. */
export function datesAfter({ asked }: Subject, analysis: Analysis, sentence: number): boolean {
  return fineDates(analysis, sentence).some(({ interval }) =>
    asked.some((claim) => reach(claim.analysis) < interval.end),
  );
}
