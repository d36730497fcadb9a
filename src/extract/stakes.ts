import { opensLeaning } from './asking.ts';
import {
  type Analysis,
  blockOf,
  firstSentenceFrom,
  headingHas,
  sentenceText,
  toldSpan,
  tokenRange,
} from './analysis.ts';
import type { Block, Span } from '../model/document.ts';
import type { TokenRange } from './tokens.ts';
import type { CueHit } from './cues/cue-matcher.ts';
import { endsIn } from './ends-in.ts';
import { weighWords, WORDS } from './stake-words.ts';

/** A sentence that tells what may be won or lost. */
export interface StakeFinding {
  readonly sentence: number;
  /** The sentence before, where that says what this one means by `If it fails`; else itself. */
  readonly first: number;
  readonly text: string;
  /** The same without its lead-in, for those who tell the theme above it. */
  readonly plain: string;
  /** The lead-in (`Energy prices: …`), else the section's heading, else null. */
  readonly theme: string | null;
  /** 0…1: how surely it is one; what is surer still is nearer to 1, and never there. */
  readonly score: number;
}

/** What each sign of its place is worth to a sentence (one that the lead-in does not open still stands under it); a stake needs `ENOUGH`. Structure alone is enough only together with a word of weight. */
const WORTH = {
  lead: 0.35,
  ledBlock: 0.2,
  heading: 0.3,
  sureSection: 0.6,
  item: 0.1,
};
const ENOUGH = 0.6;
const FEWEST_WORDS = 6;
/** The same of a sentence that only its section makes a stake. */
const FEWEST_PLAIN = 10;
/** Under `What is at stake` all is a stake when the section is short; a long one tells other things too. */
const SHORT_SECTION = 14;
/** Sentences behind a question that answer it, at most. */
const ANSWER = 6;

/** Stakes of a document, in text order. */
export function findStakes(analysis: Analysis): StakeFinding[] {
  const found: StakeFinding[] = [];
  for (const [index, sentence] of analysis.sentences.entries()) {
    const block = analysis.document.blocks[sentence.block];
    if (block === undefined || block.kind === 'heading' || !sentence.whole) continue;
    const range = tokenRange(analysis, index);
    if (range.to - range.from < FEWEST_WORDS) continue;
    const led = leadOf(analysis, block) !== null && sentence.start === block.start;
    const score = scoreOf(analysis, index, range, led);
    if (score < ENOUGH || endsIn(sentenceText(analysis, index), '?？:')) continue;
    const lead = leadOf(analysis, block);
    // Above lessons stands what they are, not what they are about.
    const named = !headingHas(analysis, index, 'takeawaysHeading');
    const heading = analysis.document.sections[analysis.sectionOf[index] ?? -1]?.heading ?? null;
    const first = found.at(-1)?.sentence === index - 1 ? index : meantBefore(analysis, index, range);
    const told = { start: toldSpan(analysis, first).start, end: sentence.end };
    found.push({
      sentence: index,
      first,
      text: analysis.document.text.slice(told.start, told.end),
      plain: withoutLead(analysis.document.text, lead === null ? null : block, told),
      theme: lead ?? (named && !isDay(analysis, index) ? (heading?.replace(COUNTED, '') ?? null) : null),
      score: score / (1 + score),
    });
  }
  return found;
}

/** Above it stands a day alone, as in a log: that is no theme. */
function isDay({ document, sectionOf, sentences, dates }: Analysis, index: number): boolean {
  const section = document.sections[sectionOf[index] ?? -1];
  const head = firstSentenceFrom({ sentences }, section?.start ?? 0);
  const [date] = dates[head] ?? [];
  return date !== undefined && date.start === section?.start && date.text === section.heading;
}

/** Most words of a stake together with the sentence that says what it means. */
const MOST_WORDS = 60;

/** `If it isn't, …`, `Without them, …` need the sentence before, when it stands in the same block and is told whole. */
function meantBefore(analysis: Analysis, index: number, { from, to }: TokenRange): number {
  const { tokens, matcher, hits, sentences, document } = analysis;
  const opens = (hits[index] ?? []).some((hit) => hit.kind === 'condition' && hit.from === from && hit.to === from + 1);
  if (!opens || !matcher.isA('leaning', tokens.word[from + 1] ?? -1)) return index;
  const [before, here] = [sentences[index - 1], sentences[index]];
  if (before === undefined || before.block !== here?.block || !before.whole) return index;
  const isCut = (document.blocks[before.block]?.cuts ?? []).some((cut) => cut > before.start && cut < here.end);
  const words = from - tokenRange(analysis, index - 1).from;
  // `They won't say. If they don't, …` tells no more.
  if (words < FEWEST_WORDS || words + to - from > MOST_WORDS || opensLeaning(analysis, index - 1)) return index;
  return isCut || endsIn(sentenceText(analysis, index - 1), ':') ? index : index - 1;
}

/** Share of a lead-in from which its date is what it says: `The 2031 Cup` is a theme. */
const MOSTLY = 0.5;

/** The lead-in of a block, which names a theme; `One:` and `Second:` only count, a day is none, and a lesson is no theme. */
function leadOf(analysis: Analysis, { start, leadEnd }: Block): string | null {
  if (leadEnd === null) return null;
  const { tokens, matcher, document, dates, hits } = analysis;
  const sentence = firstSentenceFrom(analysis, start);
  const first = tokens.first[sentence] ?? 0;
  const word = tokens.word[first] ?? -1;
  const counts = matcher.numberOf(word) !== null || matcher.isA('light', word);
  if (counts && (tokens.end[first] ?? 0) >= leadEnd) return null;
  // `3 May: The dam broke.`
  const told = (dates[sentence] ?? []).find((date) => date.start < leadEnd);
  if (told !== undefined && told.end - told.start > MOSTLY * (leadEnd - start)) return null;
  // `The lesson: …`
  const concludes = ({ kind, from }: CueHit): boolean =>
    (kind === 'concluding' || kind === 'takeawaysHeading') && (tokens.start[from] ?? 0) < leadEnd;
  if ((hits[sentence] ?? []).some(concludes)) return null;
  return document.text.slice(start, leadEnd).trim();
}

/** What stands behind a lead-in, where a sentence of its own does. */
function withoutLead(text: string, block: Block | null, told: Span): string {
  const leadEnd = block?.leadEnd ?? told.start;
  const rest = text.slice(leadEnd, told.end).replace(/^[:.]?["”’)]*\s+/u, '');
  return /^["“‘(]?[\p{Lu}\p{N}]/u.test(rest) && told.start < leadEnd ? rest : text.slice(told.start, told.end);
}

/** Signs and numbers before the words of a heading. */
const COUNTED = /^(?:[\p{S}\p{M}\u200d\s]+|\d{1,2}[.)]\s)+/u;

function scoreOf(analysis: Analysis, index: number, range: TokenRange, led: boolean): number {
  const block = blockOf(analysis, index);
  const words = weighWords(analysis, index, range);
  const heading = headingHas(analysis, index, 'stakesHeading');
  if (isSure(analysis, index)) {
    // `You can put your hand in it.`: a short sentence without a word of weight only leads on to the next.
    const isShort =
      range.to - range.from < FEWEST_PLAIN && block?.kind !== 'item' && headingHas(analysis, index, 'atStake');
    if (isShort && words < WORDS.effect) return 0;
    // `It is not known who pays.`: open, and no word of what is lost by it.
    const isOpen = (analysis.hits[index] ?? []).some(({ kind }) => kind === 'uncertain');
    return isOpen && words < WORDS.strong ? 0 : WORTH.sureSection + words;
  }
  const lead = led ? WORTH.lead : block === undefined || leadOf(analysis, block) === null ? 0 : WORTH.ledBlock;
  const structure = lead + (heading ? WORTH.heading : 0) + (block?.kind === 'item' ? WORTH.item : 0);
  return structure + words;
}

/** True where the document itself says that it tells what is at stake: a short section under such a heading, or the answer behind such a question. */
function isSure(analysis: Analysis, index: number): boolean {
  const sentence = analysis.sentences[index];
  const block = blockOf(analysis, index);
  if (sentence === undefined || block === undefined || block.kind === 'row') return false;
  if (headingHas(analysis, index, 'atStake') && sectionLength(analysis, index) <= SHORT_SECTION) {
    // Of a list item, the sentence that opens it names the stake; those behind it need words of weight.
    return block.kind !== 'item' || sentence.start === block.start;
  }
  for (
    let before = index - 1;
    before >= index - ANSWER && analysis.sentences[before]?.block === sentence.block;
    before--
  ) {
    const asks = endsIn(sentenceText(analysis, before), '?？؟');
    if (asks) return (analysis.hits[before] ?? []).some(({ kind }) => kind === 'atStake');
  }
  return false;
}

function sectionLength(analysis: Analysis, index: number): number {
  const section = analysis.sectionOf[index];
  let first = index;
  let last = index;
  while (first > 0 && analysis.sectionOf[first - 1] === section && index - first <= SHORT_SECTION) first -= 1;
  while (analysis.sectionOf[last + 1] === section && last - index <= SHORT_SECTION) last += 1;
  return last - first + 1;
}
