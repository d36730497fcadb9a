import type { CivilDay } from '../model/civil.ts';
import { askedEvents, isQuestion } from './asked-events.ts';
import { type Analysis, blockOf, tokenRange } from './analysis.ts';
import { datedEvents } from './dated-events.ts';
import { partDate } from './dated-part.ts';
import type { EventFinding } from './event-finding.ts';
import { eventStatus } from './event-status.ts';
import { liveEntry } from './live-page.ts';
import { findUndatedEvent, undatedFinding } from './undated-events.ts';

/** Events of a document: each dated happening, and undated ones where structure or a plan vouches for them. */
export function findEvents(analysis: Analysis, reference: CivilDay | null): EventFinding[] {
  return analysis.sentences.flatMap((_, index) => eventsOf(analysis, index, reference));
}

/** What one sentence of a document tells. */
export function eventsOf(analysis: Analysis, index: number, reference: CivilDay | null): readonly EventFinding[] {
  const block = blockOf(analysis, index);
  if (block === undefined || block.kind === 'heading') return [];
  const dates = analysis.dates[index] ?? [];
  const asks = isQuestion(analysis, index);
  if (dates.length > 0) return (asks ? askedEvents : datedEvents)(analysis, index, dates, reference);
  if (asks) return [];
  const undated = findUndatedEvent(analysis, index);
  if (undated !== null) return [undated];
  return [...liveEvents(analysis, index), ...chronicled(analysis, index, reference)];
}

/** What a sentence without a date tells of the day that heads its part. */
function chronicled(analysis: Analysis, index: number, reference: CivilDay | null): EventFinding[] {
  const date = partDate(analysis, index);
  if (date === null) return [];
  const range = tokenRange(analysis, index);
  const status = eventStatus(analysis, index, range, range, date, reference);
  return [{ ...undatedFinding(analysis, index, range, status), date }];
}

/** What a sentence without a date tells of the day of a page that is written as the day goes by. */
function liveEvents(analysis: Analysis, index: number): EventFinding[] {
  const entry = liveEntry(analysis, index);
  return entry === null
    ? []
    : [{ ...undatedFinding(analysis, index, tokenRange(analysis, index), entry.status), date: entry.date }];
}
