import type { CivilDay } from '../model/civil.ts';
import type { DateExpression } from '../model/claim.ts';
import { type Analysis, hasCue, opensIndirectQuestion, sentenceText, tokenRange } from './analysis.ts';
import { endsAsking } from './asking.ts';
import { clauseAt, clausesOf } from './clauses.ts';
import { datedEvents } from './dated-events.ts';
import type { EventFinding } from './event-finding.ts';

/** A statement has at least so many words; what is shorter only introduces the question. */
const STATEMENT = 6;
/** How near before its date `decided` stands, and how near before that what says that it is to come, in words. */
const GOVERNS = 3;

/** Asked outright or with `whether`; not where a statement comes first (`The talks failed: who was to blame?`). */
export function isQuestion(analysis: Analysis, sentence: number): boolean {
  if (opensIndirectQuestion(analysis, sentence)) return true;
  const text = sentenceText(analysis, sentence);
  if (!endsAsking(text)) return false;
  const colon = text.indexOf(': ');
  return colon < 0 || text.slice(0, colon).split(' ').length < STATEMENT;
}

/**
 * What a question tells all the same. `Who will pay when the board meets on 5 May?`: the clause that dates something takes
 * it for granted; it proves, no more. `Whether they pay is to be decided by 5 May`: the decision is planned.
 */
export function askedEvents(
  analysis: Analysis,
  index: number,
  dates: readonly DateExpression[],
  reference: CivilDay | null,
): EventFinding[] {
  const told = datedEvents(analysis, index, dates, reference);
  if (opensIndirectQuestion(analysis, index))
    return told.flatMap((one) => (isDecision(analysis, one) ? [{ ...one, status: 'planned' as const }] : []));
  const range = tokenRange(analysis, index);
  const hits = analysis.hits[index] ?? [];
  const clauses = clausesOf(analysis.document.text, analysis.tokens, range, hits, dates);
  return told.flatMap((one) => {
    const clause = clauseAt(clauses, analysis.tokens, one.date?.start ?? 0);
    const leads = hits.some((hit) => hit.kind === 'interrogative' && hit.from === clause.from);
    return clause.from > range.from && leads ? [{ ...one, supportOnly: true }] : [];
  });
}

/** `… is to be decided by 5 May`, `… will be known in May`. */
function isDecision({ tokens, matcher, hits }: Analysis, { sentence, date }: EventFinding): boolean {
  if (date === null) return false;
  const { from, to } = tokenRange({ tokens }, sentence);
  let at = from;
  while (at < to && (tokens.start[at] ?? 0) < date.start) at += 1;
  for (let i = Math.max(from, at - GOVERNS); i < at; i++) {
    if (!matcher.isA('decided', tokens.word[i] ?? -1)) continue;
    const before = { from: Math.max(from, i - GOVERNS), to: i };
    if ((['planned', 'future'] as const).some((kind) => hasCue(hits[sentence] ?? [], kind, before))) return true;
  }
  return false;
}
