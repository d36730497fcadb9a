import type { Passage } from '../model/claim.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type AskedFor, askedFor, mayTell } from './asked-for.ts';
import { timesIn } from './locate-term.ts';
import { type Match, matchRows } from './match-rows.ts';
import { indexPassages, type PassageIndex } from './passage-index.ts';
import { passageWords } from './passage-words.ts';
import { searchTerms, UNSPACED } from './search-terms.ts';
import { guessLanguage, stopWordsOf } from './stop-words.ts';
import { type Term, weigh, weightOf } from './weigh-terms.ts';
import { foldedWords } from './word-index.ts';

/** A passage that answers, and how much of what was asked for it holds: 0…1. */
export interface Found {
  readonly passage: Passage;
  readonly score: number;
}

/** What searching rests on, as plain data: made in one thread, it can be opened in another. */
export interface SearchIndex {
  readonly language: string;
  /** Rows of the index, as positions in the snapshot's list of passages. */
  readonly order: Uint32Array;
  readonly index: PassageIndex;
}

/** Full-text search over the passages of one snapshot. */
export interface Search {
  search(words: string, limit: number): Found[];
  close(): void;
}

/**
 * Part of a question's weight that a passage must hold: most, for what is missing changes the question; but half where
 * the documents know every word and there are two (the one that says more) or many (no sentence repeats them all).
 */
const LEAST = { most: 0.6, half: 0.5 };
/** Part of a score that says how well a passage tells of the words, rather than which of them. */
const MANNER = 0.15;
/** Characters of a passage that answers best by itself: shorter ones are fragments, longer ones hold much else. */
const BEST_LENGTH = 140;
/** Passages are one when they share this part of their words. */
const SAME = 0.75;
/** Candidates for each passage asked for, since those that tell the same are folded, and some more. */
const MORE = 3;
const AT_LEAST = 20;
/** Different words that a passage must have. */
const LEAST_WORDS = 3;
/** Passages that the language is told from. */
const SAMPLE = 300;

/**
 * Search over the passages of a snapshot, in memory, by our own index (ADR 15); English words by their stems.
 *
 * First the passages with all words of the question, then those with enough of its rarer ones; none when the documents
 * do not say. Passages that tell the same are told once. Stop words are dropped, and passages are numbered by how well
 * their length suits an answer, so that looking may end after the first few thousand matches.
 */
export function createSearch(snapshot: Pick<Snapshot, 'version' | 'passages'>): Search {
  return openSearch(snapshot, indexForSearch(snapshot));
}

/** Indexes the passages: all of the work that takes longer than a moment. */
export function indexForSearch({ passages }: Pick<Snapshot, 'version' | 'passages'>): SearchIndex {
  const every = Math.ceil(passages.length / SAMPLE);
  const sample = passages.filter((_, index) => index % every === 0);
  const language = guessLanguage(sample.flatMap(({ text }) => foldedWords(text)));
  const misfits = Float64Array.from(passages, misfit);
  const order = Uint32Array.from(passages.keys()).toSorted((a, b) => (misfits[a] ?? 0) - (misfits[b] ?? 0) || a - b);
  const ordered = Array.from(order, (position) => passages[position]).filter((passage) => passage !== undefined);
  return { language, order, index: indexPassages(ordered, language === 'en') };
}

/** Search over a snapshot's passages from their index. */
export function openSearch({ passages }: Pick<Snapshot, 'version' | 'passages'>, made: SearchIndex): Search {
  const { language, order, index } = made;
  const stopWords = stopWordsOf(language);
  let room: Uint16Array | null = null;
  const ageOf = agesIn(passages);
  const passageAt = (row: number): Passage | undefined => passages[order[row] ?? -1];
  return {
    search(words, limit) {
      const asked = askedFor(words, language);
      const terms = searchTerms(asked.words, stopWords).map((term) => weigh(term, language, index));
      const known = terms.filter((term) => term.passages > 0).toSorted((a, b) => a.passages - b.passages);
      if (known.length === 0 || limit < 1) return [];
      const total = weightOf(terms);
      const few = terms.length === 3 || terms.length === 4;
      const least = total * (few || known.length < terms.length ? LEAST.most : LEAST.half);
      if (weightOf(known) < least) return [];
      room ??= new Uint16Array(order.length);
      const { whole, parts } = matchRows(known, index, least, room);
      const score = scorer(known, index, total);
      const scored = whole.map(score);
      const isSuited = suiting(asked.kind, words, language);
      const suited = ({ row, score: before }: RankedRow): RankedRow => {
        const kept = isSuited(passageAt(row)?.text ?? '') ? before : before * UNSUITED;
        return {
          row,
          score: kept * (1 - APART * partOfPairsApart(row, terms, index)) * (1 - OLD * ageOf(passageAt(row))),
        };
      };
      const told = fold(scored, suited, passageAt, limit);
      return told.length >= limit ? told : fold([...scored, ...parts().map(score)], suited, passageAt, limit);
    },
    close() {
      room = null;
    },
  };
}

/** bm25's k1 and b: how soon repeating a word tells nothing new, and how much a long passage is marked down. */
const [K1, B] = [1.2, 0.75];

/** Scores rows by what they hold and, for the smaller part, by how well they tell of it: bm25. */
function scorer(terms: readonly Term[], { passages }: PassageIndex, total: number): (match: Match) => RankedRow {
  const { starts, items } = passages.words;
  const usual = items.length / Math.max(1, starts.length - 1);
  return ({ row, held }) => {
    const length = (starts[row + 1] ?? 0) - (starts[row] ?? 0);
    const damping = K1 * (1 - B + (B * length) / usual);
    let sum = 0;
    for (const { located, weight } of terms) {
      const times = timesIn(row, located, passages.words);
      if (times > 0) sum += (weight * times * (K1 + 1)) / (times + damping);
    }
    const manner = Math.min(1, sum / (total * (K1 + 1)));
    return { row, score: (held / total) * (1 - MANNER + MANNER * manner) };
  };
}

interface RankedRow {
  readonly row: number;
  readonly score: number;
}

/** What a passage keeps of its score that cannot tell what is asked for: a day, an amount, somebody, a reason. */
const UNSUITED = 0.8;
/** Part of a score that the oldest knowledge loses: of two that answer alike, the later one knows how it went on. */
const OLD = 0.04;
/** Part of a score that rests on the question's words standing near each other, and how near, in words. */
const APART = 0.15;
const NEAR = 3;

/** How old what a document knows is among all documents: 0 for the newest, 1 for the oldest and for those without a day. */
function agesIn(passages: Snapshot['passages']): (passage: Passage | undefined) => number {
  const days = [...new Set(passages.flatMap(({ citation }) => citation.asOf?.end ?? []))].toSorted().toReversed();
  const ages = new Map(days.map((day, at) => [day, at / Math.max(1, days.length - 1)]));
  return (passage) => ages.get(passage?.citation.asOf?.end ?? '') ?? 1;
}

/** Tells what may, by its form, answer a question, however many of its words it holds. */
function suiting(kind: AskedFor | null, question: string, language: string): (text: string) => boolean {
  if (kind === null) return () => true;
  const asked = new Set(passageWords(question));
  return (text) => mayTell(kind, text, asked, language);
}

/** How many of the words that the question says one behind the other, both in the passage, stand far apart there: 0…1. */
function partOfPairsApart(row: number, terms: readonly Term[], { passages }: PassageIndex): number {
  const { items, starts } = passages.words;
  const placesOf = terms.map(({ located: [first] }) => {
    const places: number[] = [];
    if (first === undefined) return places;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const word = items[at] ?? 0;
      if (word >= first.from && word < first.to) places.push(at);
    }
    return places;
  });
  const near = placesOf.slice(1).map((places, before) => {
    return places.some((at) => placesOf[before]?.some((other) => Math.abs(at - other) <= NEAR));
  });
  return near.length === 0 ? 0 : near.filter((isNear) => !isNear).length / near.length;
}

/** How far a passage is from the length that suits an answer. */
function misfit({ text }: Passage): number {
  return Math.abs(Math.log(Math.max(text.length, 1) / BEST_LENGTH));
}

/** The best hits, leaving out those that tell what a better one told. */
function fold(
  hits: readonly RankedRow[],
  suited: (hit: RankedRow) => RankedRow,
  passageAt: (row: number) => Passage | undefined,
  limit: number,
): Found[] {
  const told: ReadonlySet<string>[] = [];
  const found: Found[] = [];
  const most = limit * MORE + AT_LEAST;
  for (const hit of best(best(hits, most).map(suited), most)) {
    if (found.length >= limit) break;
    const passage = passageAt(hit.row);
    if (passage === undefined) continue;
    const words = new Set(foldedWords(passage.text));
    // A word or two, such as a lead-in, answer nothing.
    if (words.size < LEAST_WORDS && !UNSPACED.test(passage.text)) continue;
    if (told.some((other) => isSame(words, other))) continue;
    told.push(words);
    found.push({ passage, score: hit.score });
  }
  return found;
}

function best(hits: readonly RankedRow[], most: number): readonly RankedRow[] {
  return hits.toSorted((a, b) => b.score - a.score || a.row - b.row).slice(0, most);
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = a.intersection(b).size;
  return shared >= SAME * (a.size + b.size - shared);
}
