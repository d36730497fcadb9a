import { opensLeaning } from './asking.ts';
import {
  type Analysis,
  contentStems,
  hasCue,
  headingHas,
  opensWith,
  sentenceText,
  stemList,
  toldSpan,
  tokenRange,
} from './analysis.ts';
import { type DocumentFrequency, rankPointed, type Ranked, weighCentral } from './central.ts';
import { endsIn } from './ends-in.ts';
import { isSaid, pointOf } from './pointed.ts';
import { isOfOwnPage, isToReader } from './telling.ts';
import type { TokenRange } from './tokens.ts';

export type { DocumentFrequency } from './central.ts';

/** A sentence that a reader should leave with, or a few in a row. */
export interface TakeawayFinding {
  readonly sentence: number;
  /** The last of them. */
  readonly through: number;
  readonly text: string;
  /** Stated as such (under such a heading, or so labelled); else found. */
  readonly stated: boolean;
  /** 0…1 within its document. */
  readonly score: number;
  /** It is there because its document opens with it. */
  readonly lead?: boolean;
  readonly stems: ReadonlySet<number>;
}

const FEWEST_WORDS = 6;
const MOST_WORDS = 60;
/** A list item of up to so many words is one takeaway; of a longer one each sentence is weighed by itself. */
const WHOLE_ITEM = 40;
/** Sentences found in a document, at most: its lead and those that make a point; fewer where it states its own. */
const FOUND = 4;
const FOUND_BESIDE_STATED = 2;
/** Words that carry meaning in a takeaway. */
const FEWEST_STEMS = 2;
/** What a stated takeaway is worth: a list item, prose, a sentence that only goes on with an item's first. */
const ITEM = 0.8;
const PROSE = 0.6;
const BEHIND = 0.3;
/** What its point adds, at most. */
const POINT = 0.2;
/** What the lead and the first pointed sentence are worth; each further one the less. */
const FIRST_FOUND = 1;
const NEXT_FOUND = 0.2;
/** How central a lead is at least; essays begin with a picture. */
const LEADING = 0.5;

/** Takeaways of a document: those it states, then its lead and the sentences that make a point. */
export function findTakeaways(analysis: Analysis, frequency: DocumentFrequency, documents: number): TakeawayFinding[] {
  const stated: TakeawayFinding[] = [];
  const others: number[] = [];
  for (let index = 0; index < analysis.sentences.length; index++) {
    const item = wholeItem(analysis, index);
    const through = item ?? index;
    if (!mayBeOne(analysis, index, through)) continue;
    if (isStated(analysis, index)) stated.push(asStated(analysis, index, through));
    else if (!opensLeaning(analysis, index)) others.push(index);
    if (item !== null) index = through;
  }
  const found = findUnstated(analysis, weighCentral(analysis, others, frequency, documents), stated.length > 0);
  return [...stated, ...found];
}

/** The last of the sentences that state a takeaway together, when there are several: a short list item, or a few words and what is said to them. */
function wholeItem(analysis: Analysis, index: number): number | null {
  if (analysis.document.blocks[analysis.sentences[index]?.block ?? -1]?.kind !== 'item')
    return withNext(analysis, index);
  const sentence = analysis.sentences[index];
  const block = analysis.document.blocks[sentence?.block ?? -1];
  if (sentence === undefined || block?.kind !== 'item' || sentence.start !== block.start) return null;
  let last = index;
  while (analysis.sentences[last + 1]?.block === sentence.block) last += 1;
  const words = tokenRange(analysis, last).to - tokenRange(analysis, index).from;
  const isCut = block.cuts.some((cut) => cut > block.start && cut < block.end);
  if (last === index || words > WHOLE_ITEM || isCut || !isStated(analysis, index)) return null;
  return analysis.sentences.slice(index, last + 1).every(({ whole }) => whole) ? last : null;
}

/** `Redundancy is no waste. The old pump died twelve days before the new one ran.` */
function withNext(analysis: Analysis, index: number): number | null {
  const [one, next] = [analysis.sentences[index], analysis.sentences[index + 1]];
  const { from, to } = tokenRange(analysis, index);
  if (one === undefined || next?.block !== one.block || to - from >= FEWEST_WORDS || !one.whole || !next.whole)
    return null;
  // `Three conclusions.` and `All right.` say nothing by themselves.
  if (hasCue(analysis.hits[index] ?? [], 'concluding', { from, to })) return null;
  if (stemList(analysis, { from, to }).length < FEWEST_STEMS) return null;
  const block = analysis.document.blocks[one.block];
  if (block?.kind !== 'paragraph' || block.cuts.some((cut) => cut > one.start && cut < next.end)) return null;
  const words = tokenRange(analysis, index + 1).to - from;
  return words <= WHOLE_ITEM && !endsIn(sentenceText(analysis, index), '?？:,') && isStated(analysis, index)
    ? index + 1
    : null;
}

function mayBeOne(analysis: Analysis, index: number, through: number): boolean {
  const sentence = analysis.sentences[index];
  const block = analysis.document.blocks[sentence?.block ?? -1];
  if (sentence === undefined || block === undefined || block.kind === 'heading' || !sentence.whole) return false;
  const range = { from: tokenRange(analysis, index).from, to: tokenRange(analysis, through).to };
  const words = range.to - range.from;
  if (words < FEWEST_WORDS || words > MOST_WORDS || endsIn(sentenceText(analysis, index), '?？:,')) return false;
  if (isOfOwnPage(analysis, index) || isToReader(analysis, index)) return false;
  if (stemList(analysis, range).length < FEWEST_STEMS) return false;
  return !onlyAnnounces(analysis, index, range) && !onlyCounts(analysis, index, words);
}

/** `Here is what I take from it`, `Three conclusions.`: a short sentence that only announces what those behind it say. */
function onlyAnnounces(analysis: Analysis, index: number, range: TokenRange): boolean {
  const hits = (analysis.hits[index] ?? []).filter(({ kind }) => kind === 'concluding');
  if (hits.length === 0 || range.to - range.from > ANNOUNCEMENT) return false;
  const { tokens, matcher, stems } = analysis;
  const telling = new Set<number>();
  let says = sentenceText(analysis, index).includes(':');
  for (let i = range.from; i < range.to; i++) {
    if (hits.some(({ from, to }) => i >= from && i < to)) continue;
    const word = tokens.word[i] ?? -1;
    if (matcher.isA('that', word)) says = true;
    if (!matcher.isA('light', word) && !matcher.isA('vague', word) && (stems[i] ?? -1) >= 0)
      telling.add(stems[i] ?? -1);
  }
  if (telling.size < LEAST_TOLD) return true;
  const isFollowed = analysis.sentences[index + 1]?.block === analysis.sentences[index]?.block;
  return isFollowed && !says;
}

/** `There is a fourth, less comfortable one.` */
function onlyCounts(analysis: Analysis, index: number, words: number): boolean {
  if (words > FEW_WORDS || !opensWith(analysis, index, 'existence')) return false;
  return pointOf(analysis, index) === 0 && !hasCue(analysis.hits[index] ?? [], 'negated', tokenRange(analysis, index));
}
const FEW_WORDS = 8;

/** Stems beside the announcing words that say something. */
const LEAST_TOLD = 2;

function asStated(analysis: Analysis, index: number, through: number): TakeawayFinding {
  const block = analysis.document.blocks[analysis.sentences[index]?.block ?? -1];
  const isFirst = block !== undefined && analysis.sentences[index]?.start === block.start;
  const worth = block?.kind === 'item' ? (isFirst ? ITEM : BEHIND) : block?.kind === 'row' ? ITEM : PROSE;
  return toFinding(analysis, index, through, true, worth + Math.min(POINT, POINT * pointOf(analysis, index)));
}

function toFinding(
  analysis: Analysis,
  sentence: number,
  through: number,
  stated: boolean,
  score: number,
): TakeawayFinding {
  const { start } = toldSpan(analysis, sentence);
  const text = analysis.document.text.slice(start, analysis.sentences[through]?.end ?? start);
  const range = { from: tokenRange(analysis, sentence).from, to: tokenRange(analysis, through).to };
  return { sentence, through, text, stated, score, stems: contentStems(analysis, range) };
}

/** What a document without a list of takeaways leaves with: the sentence that opens it, and those that make a point. */
function findUnstated(analysis: Analysis, ranked: readonly Ranked[], besideStated: boolean): TakeawayFinding[] {
  const lead = besideStated ? undefined : leadOf(analysis, ranked);
  const pointed = rankPointed(analysis, ranked).filter((one) => one !== lead);
  const most = besideStated ? FOUND_BESIDE_STATED : FOUND;
  return [...(lead === undefined ? [] : [lead]), ...pointed].slice(0, most).map((one, at) => ({
    ...toFinding(analysis, one.index, one.index, false, FIRST_FOUND - NEXT_FOUND * at),
    lead: one === lead,
  }));
}

/** The first sentence of a text: news and encyclopedias sum themselves up in it. */
function leadOf(analysis: Analysis, ranked: readonly Ranked[]): Ranked | undefined {
  const [first] = ranked;
  if (first === undefined || first.centrality < LEADING) return undefined;
  const block = analysis.document.blocks.findIndex(({ kind }) => kind !== 'heading');
  const isFirst = analysis.sentences[first.index]?.block === block;
  if (hasCue(analysis.hits[first.index] ?? [], 'firstPerson', tokenRange(analysis, first.index))) return undefined;
  return isFirst && endsIn(sentenceText(analysis, first.index), '.!。！') ? first : undefined;
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
  // `What remains open` announces questions, `What remains at stake` stakes.
  if (!headingHas(analysis, index, 'takeawaysHeading')) return false;
  if (headingHas(analysis, index, 'questionsHeading') || headingHas(analysis, index, 'atStake')) return false;
  if (block.kind === 'item') return true;
  return sentencesIn(analysis, analysis.sectionOf[index] ?? -1) <= SHORT_SECTION && standsAlone(analysis, index);
}

/** Prose between two takeaways that leans on the one before, tells of a day or speaks of its writer, is none. */
function standsAlone(analysis: Analysis, index: number): boolean {
  if (pointOf(analysis, index) > 0) return true;
  if ((analysis.dates[index] ?? []).length > 0) return false;
  return !opensLeaning(analysis, index) && !(analysis.hits[index] ?? []).some(({ kind }) => kind === 'firstPerson');
}

/** A sentence that is called a conclusion (`the lesson is that …`), or stands behind a short one that announces some. */
function concludes(analysis: Analysis, index: number): boolean {
  const announces = (at: number): boolean => {
    const { from, to } = tokenRange(analysis, at);
    const hits = analysis.hits[at] ?? [];
    if (to - from > ANNOUNCEMENT) return false;
    if (hasCue(hits, 'concluding', { from, to })) return true;
    // `What to take away from this?`
    return endsIn(sentenceText(analysis, at), '?？') && hasCue(hits, 'takeawaysHeading', { from, to });
  };
  const block = analysis.sentences[index]?.block ?? -1;
  for (let before = index - 1; before >= index - ANNOUNCED && analysis.sentences[before]?.block === block; before--) {
    if (announces(before)) return true;
  }
  // What was concluded on a day is a happening.
  const isDated = (analysis.dates[index] ?? []).some(({ granularity }) => granularity === 'day');
  return (
    !isDated &&
    !isSaid(analysis, index) &&
    hasCue(analysis.hits[index] ?? [], 'concluding', tokenRange(analysis, index))
  );
}

/** Sentences that one announces, at most. */
const ANNOUNCED = 5;
/** Tokens of a sentence that only announces what follows (`Three conclusions.`), at most. */
const ANNOUNCEMENT = 12;

/** Prose under such a heading is all takeaway when it is short; a long section has them among other things. */
const SHORT_SECTION = 10;

function sentencesIn(analysis: Analysis, section: number): number {
  return analysis.sectionOf.filter((one) => one === section).length;
}
