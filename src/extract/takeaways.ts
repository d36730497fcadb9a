import { opensLeaning } from './asking.ts';
import { type Analysis, contentStems, hasCue, headingHas, sentenceText, stemList, tokenRange } from './analysis.ts';

/** A sentence that a reader should leave with. */
export interface TakeawayFinding {
  readonly sentence: number;
  readonly text: string;
  /** Stated as such (under such a heading, or so labelled); else found central. */
  readonly stated: boolean;
  /** 0…1 within its document. */
  readonly score: number;
  readonly stems: ReadonlySet<number>;
}

const FEWEST_WORDS = 6;
const MOST_WORDS = 60;
/** Central sentences kept for a document, at most; fewer where the document states its own. */
const CENTRAL = 4;
const CENTRAL_BESIDE_STATED = 1;
/** What a sentence is worth that only goes on with a list item's first. */
const BEHIND = 0.5;
/** What a concluding word adds to a sentence's centrality. */
const CONCLUSION = 0.35;
/** How many documents a stem's weight is dampened by: the usual inverse document frequency. */
export type DocumentFrequency = (stem: number) => number;

/** Takeaways of a document: those it states, then its most central sentences. */
export function findTakeaways(analysis: Analysis, frequency: DocumentFrequency, documents: number): TakeawayFinding[] {
  const stated: TakeawayFinding[] = [];
  const others: number[] = [];
  for (const [index, sentence] of analysis.sentences.entries()) {
    const block = analysis.document.blocks[sentence.block];
    const range = tokenRange(analysis, index);
    const words = range.to - range.from;
    const text = sentenceText(analysis, index);
    if (block === undefined || block.kind === 'heading' || words < FEWEST_WORDS || words > MOST_WORDS) continue;
    if (!sentence.whole || /[?？:]["”’)]*$/u.test(text)) continue;
    if (isStated(analysis, index)) {
      const score = block.kind === 'item' && sentence.start > block.start ? BEHIND : 1;
      stated.push({ sentence: index, text, stated: true, score, stems: contentStems(analysis, range) });
    } else if (!opensLeaning(analysis, index)) others.push(index);
  }
  const central = rankCentral(analysis, others, frequency, documents);
  return [...stated, ...central.slice(0, stated.length > 0 ? CENTRAL_BESIDE_STATED : CENTRAL)];
}

/** A list item, a table row or short prose under a heading on takeaways, or a row or lead-in that is labelled so. */
function isStated(analysis: Analysis, index: number): boolean {
  const sentence = analysis.sentences[index];
  const block = sentence === undefined ? undefined : analysis.document.blocks[sentence.block];
  if (sentence === undefined || block === undefined) return false;
  const label = (analysis.hits[index] ?? []).find((hit) => hit.kind === 'takeawaysHeading');
  const first = analysis.tokens.first[index] ?? 0;
  const labelled = label !== undefined && label.from - first <= 2 && sentence.start === block.start;
  if (labelled && (block.kind === 'row' || block.leadEnd !== null)) return true;
  if (concludes(analysis, index)) return true;
  // `What remains open` announces questions.
  if (!headingHas(analysis, index, 'takeawaysHeading') || headingHas(analysis, index, 'questionsHeading')) return false;
  return block.kind === 'item' || sentencesIn(analysis, analysis.sectionOf[index] ?? -1) <= SHORT_SECTION;
}

/** A sentence that is called a conclusion (`the lesson is that …`), or stands behind a short one that announces some. */
function concludes(analysis: Analysis, index: number): boolean {
  const announces = (at: number): boolean => {
    const { from, to } = tokenRange(analysis, at);
    return to - from <= ANNOUNCEMENT && hasCue(analysis.hits[at] ?? [], 'concluding', { from, to });
  };
  const block = analysis.sentences[index]?.block ?? -1;
  for (let before = index - 1; before >= index - ANNOUNCED && analysis.sentences[before]?.block === block; before--) {
    if (announces(before)) return true;
  }
  return hasCue(analysis.hits[index] ?? [], 'concluding', tokenRange(analysis, index));
}

/** Sentences that one announces, at most. */
const ANNOUNCED = 8;
/** Tokens of a sentence that only announces what follows (`Three conclusions.`), at most. */
const ANNOUNCEMENT = 12;

/** Prose under such a heading is all takeaway when it is short; a long section has them among other things. */
const SHORT_SECTION = 10;

function sentencesIn(analysis: Analysis, section: number): number {
  return analysis.sectionOf.filter((one) => one === section).length;
}

/** Orders sentences by how much of the document's weight their words carry, with conclusions and the end favoured. */
function rankCentral(
  analysis: Analysis,
  candidates: readonly number[],
  frequency: DocumentFrequency,
  documents: number,
): TakeawayFinding[] {
  const lists = candidates.map((index) => stemList(analysis, tokenRange(analysis, index)));
  const distinct: number[] = [];
  const times: number[] = [];
  /** Where each stem stands in these lists. */
  const places = new Map<number, number>();
  for (const stems of lists) {
    for (const stem of stems) {
      const place = places.get(stem);
      if (place !== undefined) times[place] = (times[place] ?? 0) + 1;
      else {
        places.set(stem, distinct.push(stem) - 1);
        times.push(1);
      }
    }
  }
  const weights = Float64Array.from(
    distinct,
    (stem, i) => Math.log(1 + (times[i] ?? 0)) * Math.log(1 + documents / (1 + frequency(stem))),
  );
  const last = analysis.sentences.at(-1)?.block ?? 0;
  const scored = candidates.map((index, at) => {
    const stems = lists[at] ?? [];
    let sum = 0;
    for (const stem of stems) sum += weights[places.get(stem) ?? -1] ?? 0;
    const centrality = sum / Math.sqrt(stems.length + 8);
    const hits = analysis.hits[index] ?? [];
    const conclusions = Math.min(2, hits.filter((hit) => hit.kind === 'conclusion').length);
    const block = analysis.sentences[index]?.block ?? 0;
    const place = block >= last - 2 ? 0.25 : block <= 3 ? 0.15 : 0;
    const voice = hits.some((hit) => hit.kind === 'firstPerson') ? 0.6 : 1;
    return { index, stems, score: centrality * (1 + CONCLUSION * conclusions + place) * voice };
  });
  const best = Math.max(1e-9, ...scored.map((one) => one.score));
  return scored
    .toSorted((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, CENTRAL)
    .map(({ index, stems, score }) => ({
      sentence: index,
      text: sentenceText(analysis, index),
      stated: false,
      score: score / best,
      stems: new Set(stems),
    }));
}
