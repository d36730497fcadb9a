import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Citation, Event, EventDate, EventStatus } from '../model/claim.ts';
import type { Granularity } from '../model/civil.ts';
import { type EventWords, showInterval } from './claim-node.ts';
import type { ExportWords } from './export-markdown.ts';

/** A calendar as the text of an `.ics` file, and what was left out of it. */
export interface CalendarExport {
  readonly ics: string;
  readonly exported: number;
  /** Events without a date, or with one that is told too coarsely for a calendar. */
  readonly leftOut: number;
}

/** What a calendar says in one language beside what documents say. */
export interface CalendarWords
  extends Pick<EventWords, 'statuses'>,
    Pick<ExportWords, 'locale' | 'marks' | 'published' | 'knows'> {
  /** An event's status, and its date in the words of the document. */
  readonly asWritten: (status: string, date: string) => string;
}

/**
 * Dates that a calendar shows truthfully: known to the day, to both ends, or to about a week. A month, a quarter or a
 * year would lie as a bar over every one of its days and say that it lasted as long.
 */
const FINE_ENOUGH: ReadonlySet<Granularity> = new Set(['day', 'range', 'week', 'part-of-month']);

/** What a document denies or calls off stays in the calendar, struck through, so that the day is not simply bare. */
const STATUSES: Readonly<Record<EventStatus, ICalEventStatus>> = {
  happened: ICalEventStatus.CONFIRMED,
  planned: ICalEventStatus.TENTATIVE,
  speculated: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
  denied: ICalEventStatus.CANCELLED,
};

const LONGEST_SUMMARY = 140;

/**
 * Events as all-day entries of a calendar. The UID is the event's id, so a later export updates what an earlier one
 * brought in; `stamp` is the moment of the export.
 */
export function exportIcs(
  events: readonly Event[],
  calendarName: string,
  stamp: Date,
  words: CalendarWords,
): CalendarExport {
  const calendar = ical({
    name: clean(calendarName),
    method: ICalCalendarMethod.PUBLISH,
    prodId: '//attache//briefing//EN',
  });
  let exported = 0;
  for (const event of events) {
    const { date } = event;
    if (date === null || !FINE_ENOUGH.has(date.granularity)) continue;
    calendar.createEvent({
      id: event.id,
      stamp,
      allDay: true,
      start: startOf(date.start),
      // The end of an all-day entry is the first day after it (RFC 5545, 3.6.1).
      end: dayAfter(date.end),
      summary: summarise(event, words),
      description: describe(event, date, words),
      status: STATUSES[event.status],
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(event.places.length === 0 ? {} : { location: clean(event.places.join(', ')) }),
    });
    exported += 1;
  }
  return { ics: calendar.toString(), exported, leftOut: events.length - exported };
}

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayAfter(day: string): Date {
  const date = startOf(day);
  date.setUTCDate(date.getUTCDate() + 1);
  return date;
}

function summarise({ text, status }: Event, { statuses }: CalendarWords): string {
  const prefix = status === 'happened' ? '' : `[${statuses[status]}] `;
  const line = clean(text);
  if (line.length <= LONGEST_SUMMARY) return prefix + line;
  const cut = line.slice(0, LONGEST_SUMMARY + 1);
  const space = cut.lastIndexOf(' ');
  return `${prefix}${(space > 0 ? cut.slice(0, space) : cut.slice(0, LONGEST_SUMMARY)).toWellFormed()} …`;
}

function describe(event: Event, date: EventDate, words: CalendarWords): string {
  const { statuses, marks, asWritten } = words;
  return [
    asWritten(statuses[event.status], clean(date.text)),
    ...(date.inferred === 'none' ? [] : [`~ ${marks['inferred-date']}`]),
    ...(event.conflicts.length === 0 ? [] : [`⚠ ${marks.disputed}`]),
    ...event.citations.map((citation) => `“${clean(citation.quote)}” — ${source(citation, words)}`),
  ].join('\n\n');
}

function source({ title, file, publisher, published, asOf }: Citation, words: CalendarWords): string {
  const by = publisher === null ? '' : `, ${publisher}`;
  const when =
    published !== null
      ? `, ${words.published(showInterval(published, words.locale))}`
      : asOf !== null
        ? `, ${words.knows(showInterval(asOf, words.locale))}`
        : '';
  return clean(`${title ?? file}${by}${when}`);
}

/** One line without controls and direction overrides: a calendar must show text, not obey it. */
function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}
