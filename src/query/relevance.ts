import type { Snapshot } from '../model/snapshot.ts';
import { foldedWords, indexWords, textsWith, type WordIndex } from './word-index.ts';

/** The words of a snapshot's events, and of some of its documents. */
export interface RelevanceIndex {
  readonly events: WordIndex;
  /** Enough to tell what the whole story is about; reading all documents would not tell it better. */
  readonly documents: WordIndex;
  /** Folded words that say nothing of what is asked for. */
  readonly stopWords: ReadonlySet<string>;
}

export interface RelevanceSource {
  readonly events: readonly Pick<Snapshot['events'][number], 'text' | 'actors' | 'places'>[];
  readonly documents: readonly Pick<Snapshot['documents'][number], 'text'>[];
}

/** Documents looked at, and characters read of each. */
const SAMPLE = 200;
const LONGEST = 20_000;
/** A word of the whole story stands in more documents than this share … */
const STORY = 0.45;
/** … by a margin that shrinks with the root of their number: among few documents any word may stand in most. */
const MARGIN = 1.4;
/** What an event keeps of its weight when a word beside those of the whole story is missing in it. */
const FLOOR = 0.75;
/** Part of the weight of a narrower question's words that an event must hold to answer it. */
const NEEDED = 0.5;

/** Indexes the words of the events (texts, actors, places) and of an even sample of the documents. */
export function indexRelevance(
  { events, documents }: RelevanceSource,
  stopWords: ReadonlySet<string> = new Set(),
): RelevanceIndex {
  const step = Math.max(1, Math.ceil(documents.length / SAMPLE));
  return {
    events: indexWords(events.map(({ text, actors, places }) => [text, ...actors, ...places].join('\n'))),
    documents: indexWords(documents.flatMap(({ text }, i) => (i % step === 0 ? [text.slice(0, LONGEST)] : []))),
    stopWords,
  };
}

/** How much events have to do with something, 0…1. */
export interface Relevance {
  /** Places of the events that hold any of the words that tell events apart, in no order. */
  readonly held: readonly number[];
  /** That of all other events. */
  readonly least: number;
  /** That of each event. */
  readonly parts: Float64Array;
}

/**
 * How much each event has to do with the words asked for. Words of the whole story change nothing: its events need not
 * repeat them. Beside them, further words lift the events that hold them; alone, they leave out those that do not. Null
 * where nothing is asked that tells events apart; what is asked without a word, such as a sign, no event is about.
 */
export function relevanceOf(about: string, index: RelevanceIndex): Relevance | null {
  const words = [...new Set(foldedWords(about))];
  const parts = new Float64Array(index.events.size);
  if (words.length === 0 && about.trim() !== '') return { held: [], least: 0, parts };
  const telling = words.filter((word) => !index.stopWords.has(word));
  const asked = telling.length > 0 ? telling : words;
  const narrow = asked.filter((word) => !isOfStory(word, index.documents));
  if (narrow.length === 0) return null;
  const held: number[] = [];
  let total = 0;
  for (const word of narrow) {
    const events = textsWith(word, index.events);
    // Rare words say more of what is asked for.
    const weight = Math.log(1 + (1 + index.events.size) / (1 + events.length));
    total += weight;
    for (const event of events) {
      if (parts[event] === 0) held.push(event);
      parts[event] = (parts[event] ?? 0) + weight;
    }
  }
  const least = narrow.length < asked.length ? FLOOR : 0;
  for (const event of held) {
    const part = (parts[event] ?? 0) / total;
    parts[event] = least > 0 ? least + (1 - least) * part : part < NEEDED ? 0 : part;
  }
  if (least > 0) for (let i = 0; i < parts.length; i++) if (parts[i] === 0) parts[i] = least;
  return { held, least, parts };
}

function isOfStory(word: string, documents: WordIndex): boolean {
  return textsWith(word, documents).length / documents.size >= STORY + MARGIN / Math.sqrt(documents.size);
}
