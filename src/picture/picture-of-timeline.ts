import type { Conflict, Event, EventDate } from '../model/claim.ts';
import { type EventWords, showDate, showDay } from '../view/claim-node.ts';
import type { PicturedEvent, PictureNode, PictureTheme, Rivals } from '../view/picture.ts';
import { altOfTimeline } from './alt-text.ts';
import { labelText } from './label-text.ts';
import type { PictureWords } from './words/picture-words.ts';
import { pictureWordsIn } from './words/picture-words-in.ts';

export interface TimelinePictureOptions {
  readonly title: string;
  readonly theme: PictureTheme;
  readonly words: EventWords;
  /** BCP 47 primary subtag. */
  readonly language?: string | undefined;
  /** The last day that any document knows of. */
  readonly asOf?: string | null;
  /** Ids of the events to set apart as new. */
  readonly isNew?: ReadonlySet<string>;
  /** Whether the events stand in a numbered list beside the picture, in this order; true when it is left out. */
  readonly isNumbered?: boolean;
}

/** Events, in the order of their list (numbered from 1), as a picture; `conflicts` are those of their snapshot. */
export function pictureOfTimeline(
  events: readonly Event[],
  conflicts: readonly Conflict[],
  options: TimelinePictureOptions,
): PictureNode {
  const { title, theme, words, language = 'en', asOf = null, isNew = new Set(), isNumbered = true } = options;
  const ours = pictureWordsIn(language);
  const pictured = events.map((event, index): PicturedEvent => {
    const { date, status, salience } = event;
    return {
      number: index + 1,
      date: date === null ? null : { start: date.start, end: date.end, granularity: date.granularity },
      when: showDate(date, words),
      text: labelText(event),
      status,
      salience,
      sources: new Set(event.citations.map(({ document }) => document)).size,
      isDisputed: event.conflicts.length > 0,
      isNew: isNew.has(event.id),
    };
  });
  const picture = {
    kind: 'timeline',
    theme,
    language,
    title,
    facts: factsOf(events, asOf, words, ours),
    events: pictured,
    rivals: conflicts.flatMap((conflict) => rivalsOf(conflict, events)),
    isNumbered,
    statuses: words.statuses,
  } as const;
  return { kind: 'picture', picture, alt: altOfTimeline(picture, ours) };
}

function factsOf(events: readonly Event[], asOf: string | null, words: EventWords, ours: PictureWords): string {
  const dates = events.flatMap(({ date }) => (date === null ? [] : [date]));
  const first = dates.reduce<EventDate | null>(
    (least, one) => (least === null || one.start < least.start ? one : least),
    null,
  );
  const last = dates.reduce<EventDate | null>((most, one) => (most === null || one.end > most.end ? one : most), null);
  const [from, to] = [showDate(first, words), showDate(last, words)];
  return [
    ours.events(events.length),
    ...(first === null ? [] : [from === to ? from : ours.span(from, to)]),
    ...(asOf === null ? [] : [ours.freshness(showDay(asOf, words.locale))]),
  ].join(' · ');
}

/** The sides of a contradiction as numbers of events: an event tells a side when they rest on the same words. */
function rivalsOf(conflict: Conflict, events: readonly Event[]): readonly Rivals[] {
  const told = events.flatMap((event, index) =>
    event.conflicts.includes(conflict.id) ? [{ event, number: index + 1 }] : [],
  );
  if (told.length < 2) return [];
  const sides = conflict.sides.map((side) =>
    told
      .filter(({ event }) => side.citations.some((one) => event.citations.some((other) => isSame(one, other))))
      .map(({ number }) => number),
  );
  return sides.filter((side) => side.length > 0).length < 2 ? [] : [sides];
}

interface Place {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

function isSame(one: Place, other: Place): boolean {
  return one.document === other.document && one.start < other.end && other.start < one.end;
}
