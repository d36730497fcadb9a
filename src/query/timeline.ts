import type { Event } from '../model/claim.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { calendarOf } from './calendar-of.ts';
import { rankTimeline, type TimelineOptions } from './rank-timeline.ts';
import { indexRelevance, type RelevanceIndex } from './relevance.ts';
import { stopWordsOf } from './stop-words.ts';

export type { TimelineOptions as TimelineQuery } from './rank-timeline.ts';

const indexes = new WeakMap<Snapshot, RelevanceIndex>();

/** Events oldest first, undated last; see `rankTimeline`. The words of a snapshot are indexed when first asked for. */
export function timeline(snapshot: Snapshot, query: TimelineOptions): readonly Event[] {
  return timelinePlaces(snapshot, query).flatMap((date) => date.flatMap((place) => snapshot.events[place] ?? []));
}

/** The same as places in the snapshot's list of events, one list a date. */
export function timelinePlaces(snapshot: Snapshot, query: TimelineOptions): readonly (readonly number[])[] {
  return rankTimeline(snapshot.events, () => relevanceIndex(snapshot), query);
}

/** Makes ready what questions about limits and dates rest on, one event a step. */
export function* readyTimeline({ events }: Snapshot): Generator<void> {
  const { wordsOf, byStrength } = calendarOf(events);
  yield;
  byStrength();
  for (const place of events.keys()) {
    wordsOf(place);
    yield;
  }
}

/** The words of a snapshot's events, as questions about something need them: half a second's work for many events. */
export function indexTimeline(snapshot: Snapshot): RelevanceIndex {
  return indexRelevance(snapshot, stopWordsOf(commonLanguage(snapshot)));
}

/** Keeps the index of a snapshot that was made elsewhere, in another thread. */
export function keepTimelineIndex(snapshot: Snapshot, index: RelevanceIndex): void {
  indexes.set(snapshot, index);
}

function relevanceIndex(snapshot: Snapshot): RelevanceIndex {
  const known = indexes.get(snapshot);
  if (known !== undefined) return known;
  const made = indexTimeline(snapshot);
  indexes.set(snapshot, made);
  return made;
}

/** The language of most documents. */
function commonLanguage({ documents }: Snapshot): string {
  const counts = [...Map.groupBy(documents, ({ language }) => language)];
  return counts.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? 'en';
}
