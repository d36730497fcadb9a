import type { CivilDay } from '../model/civil.ts';
import type { DateExpression } from '../model/claim.ts';
import { type Analysis, contentStems, opensWith, sentenceText, tokenRange } from './analysis.ts';
import { namesFor, spanOf, typesIn } from './clause-facts.ts';
import { clauseAt, clausesOf, cutText } from './clauses.ts';
import { findCounts } from './counts.ts';
import { findDefinite } from './definite.ts';
import type { EventFinding } from './event-finding.ts';
import { eventStatus } from './event-status.ts';
import { pastHappening } from './past-happening.ts';
import { findUndatedEvent } from './undated-events.ts';

/** Sentences up to this length (UTF-16 units) are shown whole; longer ones are cut to their clause. */
const LONGEST_TEXT = 320;

/** Events of a document: each dated happening, and undated ones where structure or a plan vouches for them. */
export function findEvents(analysis: Analysis, reference: CivilDay | null): EventFinding[] {
  const found: EventFinding[] = [];
  for (const [index, sentence] of analysis.sentences.entries()) {
    const block = analysis.document.blocks[sentence.block];
    if (block === undefined || block.kind === 'heading' || isQuestion(analysis, index)) continue;
    const dates = analysis.dates[index] ?? [];
    if (dates.length > 0) found.push(...datedEvents(analysis, index, dates, reference));
    else {
      const undated = findUndatedEvent(analysis, index);
      if (undated !== null) found.push(undated);
    }
  }
  return found;
}

/** A question tells of nothing that happened, asked outright or with `whether`. */
function isQuestion(analysis: Analysis, sentence: number): boolean {
  if (opensWith(analysis, sentence, 'whether')) return true;
  return /[?？؟]["”’)]*$/u.test(sentenceText(analysis, sentence));
}

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
    const scope = dates.length === 1 ? range : clause;
    found.push({
      sentence: index,
      text:
        whole && sentence.end - sentence.start <= LONGEST_TEXT
          ? document.text.slice(sentence.start, sentence.end)
          : cutText(document.text, spanOf(analysis, clause, date), sentence),
      date,
      status: backward === null ? eventStatus(analysis, index, clause, scope, date, reference) : 'happened',
      types: typesIn(analysis, scope),
      names: namesFor(analysis, index, scope),
      stems: contentStems(analysis, scope),
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
