import type { CivilDay } from '../model/civil.ts';
import type { DateExpression, EventStatus } from '../model/claim.ts';
import { type Analysis, hasCue, opensWith, tokenRange } from './analysis.ts';
import type { CueHit } from './cues/cues.ts';
import type { TokenRange } from './tokens.ts';

/** How near before its date a word such as `scheduled` must stand to speak of that date, in words. */
const GOVERNS = 6;
/** How near before a verb a modal must stand to take its fact away (`could still be held`), in words. */
const WEAKENS = 3;
/** A sentence that only takes the one before it back (`It was cancelled.`) is short. */
const RETRACTION = 12;

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
  const held = isHeld(analysis, hits, clause);
  const range = tokenRange(analysis, index);
  if (hasCue(hits, 'denied', clause) || (hasCue(hits, 'denied', scope) && !held)) return 'denied';
  if (hasCue(hits, 'cancelled', clause) || (hasCue(hits, 'cancelled', scope) && !held)) return 'cancelled';
  const future = reference !== null && date.interval.start > reference;
  const past = reference === null ? !hasCue(hits, 'future', clause) : date.interval.end < reference;
  if (past) {
    if (hasCue(hits, 'speculated', clause) && !held) return 'speculated';
    if (held || !isArranged(analysis, hits, clause, date)) return 'happened';
    return isTakenBack(analysis, index) ? 'cancelled' : 'planned';
  }
  // Of days to come, speculation may be told at the sentence's start and the day at its end.
  if (hasCue(hits, 'speculated', future ? range : clause)) return 'speculated';
  if (!held && hasCue(hits, 'stakeModal', clause)) return 'speculated';
  // `It would open in May`, with nobody who said so, depends on something.
  if (!held && hasCue(hits, 'conditional', clause) && !hasCue(hits, 'reported', range)) return 'speculated';
  if (future || hasCue(hits, 'planned', clause)) return isTakenBack(analysis, index) ? 'cancelled' : 'planned';
  return 'happened';
}

/** A verb of fact in the clause, not an infinitive or a passive that a modal or a plan governs (`to be signed`). */
function isHeld(analysis: Analysis, hits: readonly CueHit[], clause: TokenRange): boolean {
  const { matcher, tokens } = analysis;
  return hits.some((hit) => {
    if (hit.kind !== 'tookPlace' || hit.from < clause.from || hit.to > clause.to) return false;
    // `announced for 5 May` arranges.
    if (hits.some((other) => other.kind === 'arranged' && other.from === hit.from)) return false;
    if (hit.from > clause.from && matcher.isA('infinitive', tokens.word[hit.from - 1] ?? -1)) return false;
    const before = { from: Math.max(clause.from, hit.from - WEAKENS), to: hit.from };
    return !(['stakeModal', 'conditional', 'future'] as const).some((kind) => hasCue(hits, kind, before));
  });
}

/** `a vote scheduled for 5 May`: the day is past, and still only the plan is told. */
function isArranged(analysis: Analysis, hits: readonly CueHit[], clause: TokenRange, date: DateExpression): boolean {
  const { start } = analysis.tokens;
  let at = clause.from;
  while (at < clause.to && (start[at] ?? 0) < date.start) at += 1;
  return hits.some(
    (hit) => hit.kind === 'arranged' && hit.from >= clause.from && hit.to <= at && at - hit.to <= GOVERNS,
  );
}

/** `The signing was planned for Monday. It was cancelled.`: the next sentence of the paragraph takes the plan back. */
function isTakenBack(analysis: Analysis, index: number): boolean {
  const next = analysis.sentences[index + 1];
  if (next === undefined || next.block !== analysis.sentences[index]?.block) return false;
  const range = tokenRange(analysis, index + 1);
  if (range.to - range.from > RETRACTION || !opensWith(analysis, index + 1, 'anaphor')) return false;
  const hits = analysis.hits[index + 1] ?? [];
  return hasCue(hits, 'cancelled', range) || hasCue(hits, 'negated', range);
}
