import type { CivilDay } from '../model/civil.ts';
import { askedEvents, isQuestion } from './asked-events.ts';
import { type Analysis, tokenRange } from './analysis.ts';
import { datedEvents } from './dated-events.ts';
import type { EventFinding } from './event-finding.ts';
import { liveEntry } from './live-page.ts';
import { findUndatedEvent, undatedFinding } from './undated-events.ts';

/** Events of a document: each dated happening, and undated ones where structure or a plan vouches for them. */
export function findEvents(analysis: Analysis, reference: CivilDay | null): EventFinding[] {
  const found: EventFinding[] = [];
  for (const [index, sentence] of analysis.sentences.entries()) {
    const block = analysis.document.blocks[sentence.block];
    if (block === undefined || block.kind === 'heading') continue;
    const dates = analysis.dates[index] ?? [];
    const asks = isQuestion(analysis, index);
    if (dates.length > 0) {
      found.push(...(asks ? askedEvents : datedEvents)(analysis, index, dates, reference));
    } else if (!asks) {
      const undated = findUndatedEvent(analysis, index);
      if (undated !== null) found.push(undated);
      else found.push(...liveEvents(analysis, index));
    }
  }
  return found;
}

/** What a sentence without a date tells of the day of a page that is written as the day goes by. */
function liveEvents(analysis: Analysis, index: number): EventFinding[] {
  const entry = liveEntry(analysis, index);
  return entry === null
    ? []
    : [{ ...undatedFinding(analysis, index, tokenRange(analysis, index), entry.status), date: entry.date }];
}
