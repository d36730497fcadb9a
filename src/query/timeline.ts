import type { Event } from '../model/claim.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { rankTimeline, type TimelineOptions } from './rank-timeline.ts';
import { indexRelevance, type RelevanceIndex } from './relevance.ts';
import { stopWordsOf } from './stop-words.ts';

export type { TimelineOptions as TimelineQuery } from './rank-timeline.ts';

const indexes = new WeakMap<Snapshot, RelevanceIndex>();

/** Events oldest first, undated last; see `rankTimeline`. The words of a snapshot are indexed when first asked for. */
export function timeline(snapshot: Snapshot, query: TimelineOptions): readonly Event[] {
  return rankTimeline(snapshot.events, () => relevanceIndex(snapshot), query);
}

function relevanceIndex(snapshot: Snapshot): RelevanceIndex {
  const known = indexes.get(snapshot);
  if (known !== undefined) return known;
  const made = indexRelevance(snapshot, stopWordsOf(commonLanguage(snapshot)));
  indexes.set(snapshot, made);
  return made;
}

/** The language of most documents. */
function commonLanguage({ documents }: Snapshot): string {
  const counts = [...Map.groupBy(documents, ({ language }) => language)];
  return counts.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? 'en';
}
