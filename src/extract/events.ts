import type { CivilDay } from '../model/civil.ts';
import type { DateExpression } from '../model/claim.ts';
import { type Analysis, opensWith, sentenceText, tokenRange } from './analysis.ts';
import { meantStems, namesFor, spanOf, typesIn } from './clause-facts.ts';
import { clauseAt, clausesOf, cutText } from './clauses.ts';
import { findCounts } from './counts.ts';
import { findDefinite } from './definite.ts';
import type { EventFinding } from './event-finding.ts';
import { eventStatus } from './event-status.ts';
import { pastHappening } from './past-happening.ts';
import { surroundingStems, toldStems } from './surroundings.ts';
import { findUndatedEvent } from './undated-events.ts';

/** Sentences up to this length (UTF-16 units) are shown whole; longer ones are cut to their clause. */
const LONGEST_TEXT = 320;

/** Events of a document: each dated happening, and undated ones where structure or a plan vouches for them. */
export function findEvents(analysis: Analysis, reference: CivilDay | null): EventFinding[] {
  const found: EventFinding[] = [];
  for (const [index, sentence] of analysis.sentences.entries()) {
    const block = analysis.document.blocks[sentence.block];
    if (block === undefined || block.kind === 'heading') continue;
    const dates = analysis.dates[index] ?? [];
    const asks = isQuestion(analysis, index);
    if (dates.length > 0) {
      found.push(
        ...(asks ? takenForGranted(analysis, index, dates, reference) : datedEvents(analysis, index, dates, reference)),
      );
    } else if (!asks) {
      const undated = findUndatedEvent(analysis, index);
      if (undated !== null) found.push(undated);
    }
  }
  return found;
}

/** `Who will pay when the board meets on 5 May?`: the clause that dates something takes it for granted; it proves, no more. */
function takenForGranted(
  analysis: Analysis,
  index: number,
  dates: readonly DateExpression[],
  reference: CivilDay | null,
): EventFinding[] {
  if (opensWith(analysis, index, 'whether')) return [];
  const range = tokenRange(analysis, index);
  const hits = analysis.hits[index] ?? [];
  const clauses = clausesOf(analysis.document.text, analysis.tokens, range, hits, dates);
  return datedEvents(analysis, index, dates, reference).flatMap((one) => {
    const clause = clauseAt(clauses, analysis.tokens, one.date?.start ?? 0);
    const leads = hits.some((hit) => hit.kind === 'interrogative' && hit.from === clause.from);
    return clause.from > range.from && leads ? [{ ...one, supportOnly: true }] : [];
  });
}

/** Asked outright or with `whether`; not where a statement comes first (`The talks failed: who was to blame?`). */
function isQuestion(analysis: Analysis, sentence: number): boolean {
  if (opensWith(analysis, sentence, 'whether')) return true;
  const text = sentenceText(analysis, sentence);
  if (!/[?？؟]["”’)]*$/u.test(text)) return false;
  const colon = text.indexOf(': ');
  return colon < 0 || text.slice(0, colon).split(' ').length < STATEMENT;
}

/** A statement has at least so many words; what is shorter only introduces the question. */
const STATEMENT = 6;

function datedEvents(
  analysis: Analysis,
  index: number,
  dates: readonly DateExpression[],
  reference: CivilDay | null,
): EventFinding[] {
  const { tokens, document } = analysis;
  const sentence = analysis.sentences[index];
  const hits = analysis.hits[index] ?? [];
  if (sentence === undefined) return [];
  const range = tokenRange(analysis, index);
  const clauses = clausesOf(document.text, tokens, range, hits, dates);
  const seen = new Set<string>();
  const found: EventFinding[] = [];
  let elsewhere = 0;
  for (const date of dates) {
    const key = `${date.interval.start}/${date.interval.end}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const backward = pastHappening(analysis, index, date, range);
    const clause = backward ?? clauseAt(clauses, tokens, date.start);
    const whole = backward === null && (found.length === 0 || dates.length === 1);
    if (!whole && clause.to - clause.from < 3) continue;
    const scope = dates.length === 1 && backward === null ? range : clause;
    const stems = toldStems(analysis, index, scope);
    const names = namesFor(analysis, index, scope);
    const meaning = new Set([...stems, ...meantStems(analysis, names, scope)]);
    found.push({
      sentence: index,
      text:
        whole && sentence.end - sentence.start <= LONGEST_TEXT
          ? document.text.slice(sentence.start, sentence.end)
          : cutText(document.text, spanOf(analysis, clause, date), sentence),
      date,
      status: backward === null ? eventStatus(analysis, index, clause, scope, date, reference) : 'happened',
      types: typesIn(analysis, scope),
      names,
      stems,
      meaning,
      around: surroundingStems(analysis, index, scope, meaning),
      counts: findCounts(analysis, index, scope),
      definite: date.inferred !== 'all' ? findDefinite(analysis, index, clause, range, date) : null,
      supportOnly: false,
    });
    if (backward !== null) elsewhere += 1;
  }
  // All dates belong to other happenings: what the sentence itself tells is undated.
  const own = elsewhere === found.length ? findUndatedEvent(analysis, index) : null;
  return own === null ? found : [...found, own];
}
