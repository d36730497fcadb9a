import type { CivilDay } from '../model/civil.ts';
import type { DateExpression, EventStatus } from '../model/claim.ts';
import { type Analysis, hasCue, tokenRange } from './analysis.ts';
import type { CueHit } from './cues/cues.ts';
import type { TokenRange } from './tokens.ts';

/** How near before its date a word such as `scheduled` must stand to speak of that date, in words. */
const GOVERNS = 6;

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
  const held = hasCue(hits, 'tookPlace', clause);
  const range = tokenRange(analysis, index);
  if (hasCue(hits, 'cancelled', clause) || (hasCue(hits, 'cancelled', scope) && !held)) return 'cancelled';
  if (hasCue(hits, 'denied', clause) && !held) return 'denied';
  const future = reference !== null && date.interval.start > reference;
  const past = reference === null ? !hasCue(hits, 'future', clause) : date.interval.end < reference;
  if (past) {
    if (hasCue(hits, 'speculated', clause) && !held) return 'speculated';
    return !held && isArranged(analysis, hits, clause, date) ? 'planned' : 'happened';
  }
  // Of days to come, speculation may be told at the sentence's start and the day at its end.
  const doubtful = hasCue(hits, 'speculated', future ? range : clause);
  if (doubtful || (hasCue(hits, 'stakeModal', clause) && !held)) return 'speculated';
  if (future || hasCue(hits, 'planned', clause)) return 'planned';
  return 'happened';
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
