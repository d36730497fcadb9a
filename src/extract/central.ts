import { type Analysis, stemList, tokenRange } from './analysis.ts';
import { isSaid, pointOf } from './pointed.ts';
import { StemPlaces } from './stem-places.ts';

/** How many documents a stem's weight is dampened by: the usual inverse document frequency. */
export type DocumentFrequency = (stem: number) => number;

export interface Ranked {
  readonly index: number;
  readonly stems: readonly number[];
  /** How much the sentence makes a point; see `pointOf`. */
  readonly point: number;
  /** 0…1: how much of the document's weight its words carry. */
  readonly centrality: number;
}

/** What centrality adds to a point, and standing in the document's last blocks, in its first, and at a block's end. */
const CENTRALITY = 0.4;
const AT_END = 0.3;
const AT_START = 0.1;
const CLOSING = 0.1;
const LAST_BLOCKS = 2;
/** From this on a sentence makes a point. */
const POINTED = 0.41;
/** Said words make so much less of one. */
const SAID = 0.7;

/**
 * The sentences that make a point, best first: how clearly they do, how central they are, where they stand. In a language
 * whose words for that are not known, the most central ones.
 */
export function rankPointed(analysis: Analysis, ranked: readonly Ranked[]): readonly Ranked[] {
  if (!analysis.matcher.has('not')) return ranked.toSorted((a, b) => b.centrality - a.centrality || a.index - b.index);
  const last = analysis.sentences.at(-1)?.block ?? 0;
  const worth = ({ index, point, centrality }: Ranked): number => {
    const block = analysis.sentences[index]?.block ?? 0;
    const place = block > last - LAST_BLOCKS ? AT_END : block <= 1 ? AT_START : 0;
    const closing = analysis.sentences[index + 1]?.block === block ? 0 : CLOSING;
    return (point + CENTRALITY * centrality + place + closing) * (isSaid(analysis, index) ? SAID : 1);
  };
  return ranked
    .filter(({ point }) => point >= POINTED)
    .map((one) => ({ one, value: worth(one) }))
    .toSorted((a, b) => b.value - a.value || a.one.index - b.one.index)
    .map(({ one }) => one);
}

/** Where each stem stands among the distinct ones of the document that is weighed. */
const places = new StemPlaces();

/** What `rarity` is by frequency, among so many documents; 0 where it was not asked yet. */
let rarities = { documents: 0, known: new Float64Array(1) };

/** How much a word says by itself that so many of the documents hold; worked out once for all words of one frequency. */
function rarity(frequency: number, documents: number): number {
  if (rarities.documents !== documents) rarities = { documents, known: new Float64Array(documents + 1) };
  const known = rarities.known[frequency] ?? 0;
  if (known > 0) return known;
  const found = Math.log(1 + documents / (1 + frequency));
  rarities.known[frequency] = found;
  return found;
}

/** Weighs sentences by how much of the document's weight their words carry. */
export function weighCentral(
  analysis: Analysis,
  candidates: readonly number[],
  frequency: DocumentFrequency,
  documents: number,
): readonly Ranked[] {
  const lists = candidates.map((index) => stemList(analysis, tokenRange(analysis, index)));
  const distinct: number[] = [];
  const times: number[] = [];
  places.empty();
  for (const stems of lists) {
    for (const stem of stems) {
      const place = places.of(stem);
      if (place >= 0) times[place] = (times[place] ?? 0) + 1;
      else {
        places.set(stem, distinct.push(stem) - 1);
        times.push(1);
      }
    }
  }
  const weights = distinct.map((stem, i) => Math.log(1 + (times[i] ?? 0)) * rarity(frequency(stem), documents));
  const sums = lists.map((stems) => {
    let sum = 0;
    for (const stem of stems) sum += weights[places.of(stem)] ?? 0;
    return sum / Math.sqrt(stems.length + 8);
  });
  const best = sums.reduce((most, sum) => Math.max(most, sum), 1e-9);
  return candidates.map((index, at) => ({
    index,
    stems: lists[at] ?? [],
    point: pointOf(analysis, index),
    centrality: (sums[at] ?? 0) / best,
  }));
}
