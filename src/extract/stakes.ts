import { type Analysis, headingHas, sentenceText, tokenRange } from './analysis.ts';
import { NUMBER, type TokenRange } from './tokens.ts';
import type { CueHit } from './cues/cues.ts';

/** A sentence that tells what may be won or lost. */
export interface StakeFinding {
  readonly sentence: number;
  readonly text: string;
  /** The lead-in (`Energy prices: …`), else the section's heading, else null. */
  readonly theme: string | null;
  /** 0…1: how surely it is one. */
  readonly score: number;
}

/** A sentence that the lead-in does not open still stands under it (`ledBlock`). What each sign is worth; a stake needs `ENOUGH`. Structure alone is enough only together with a word of weight. */
const WORTH = {
  lead: 0.35,
  ledBlock: 0.2,
  heading: 0.3,
  sureSection: 0.6,
  item: 0.1,
  sure: 0.6,
  strong: 0.3,
  effect: 0.15,
  modal: 0.1,
  modalEffect: 0.15,
  modalStrong: 0.2,
  condition: 0.2,
  figures: 0.3,
};
const ENOUGH = 0.6;
const FEWEST_WORDS = 6;
/** The same of a sentence that only its section makes a stake. */
const FEWEST_PLAIN = 10;
/** A number from which on it is of people or of money that much hangs on, and no day, share or score. */
const LARGE = 100;
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
    const text = sentenceText(analysis, index);
    if (/[?？:]["”’)]*$/u.test(text)) continue;
    const led = block.leadEnd !== null && sentence.start === block.start;
    const score = scoreOf(analysis, index, range, led);
    if (score < ENOUGH) continue;
    const lead = block.leadEnd === null ? null : analysis.document.text.slice(block.start, block.leadEnd).trim();
    const heading = analysis.document.sections[analysis.sectionOf[index] ?? -1]?.heading ?? null;
    found.push({ sentence: index, text, theme: lead ?? heading, score: Math.min(1, score) });
  }
  return found;
}

function scoreOf(analysis: Analysis, index: number, range: TokenRange, led: boolean): number {
  const block = analysis.document.blocks[analysis.sentences[index]?.block ?? -1];
  const words = weighWords(analysis, index, range);
  const heading = headingHas(analysis, index, 'stakesHeading');
  if (isSure(analysis, index)) {
    // `You can put your hand in it.`: a short sentence without a word of weight only leads on to the next.
    const isShort =
      range.to - range.from < FEWEST_PLAIN && block?.kind !== 'item' && headingHas(analysis, index, 'atStake');
    return isShort && words < WORTH.effect ? 0 : WORTH.sureSection + words;
  }
  const lead = led ? WORTH.lead : block?.leadEnd === null ? 0 : WORTH.ledBlock;
  const structure = lead + (heading ? WORTH.heading : 0) + (block?.kind === 'item' ? WORTH.item : 0);
  return structure + words;
}

/** True where the document itself says that it tells what is at stake: a short section under such a heading, or the answer behind such a question. */
function isSure(analysis: Analysis, index: number): boolean {
  const sentence = analysis.sentences[index];
  const block = analysis.document.blocks[sentence?.block ?? -1];
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
    const asks = /[?？؟]["”’)]*$/u.test(sentenceText(analysis, before));
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

function weighWords(analysis: Analysis, index: number, range: TokenRange): number {
  const hits = analysis.hits[index] ?? [];
  const of = (kind: CueHit['kind']): number =>
    hits.filter((hit) => hit.kind === kind && hit.from >= range.from && hit.to <= range.to).length;
  const strong = Math.min(2, of('stakeStrong'));
  const effect = Math.min(2, of('stakeEffect'));
  const hangs = of('condition') > 0;
  const { tokens, matcher } = analysis;
  const foreseen = (): number =>
    hits.filter(({ kind, from }) => kind === 'future' && matcher.isA('modal', tokens.word[from] ?? -1)).length;
  // What `will` be is foreseen only; behind an `if` it is what is at stake.
  const modal = Math.min(1, of('stakeModal') + of('conditional') + (hangs ? foreseen() : 0));
  const weighty = strong + effect > 0;
  const counted = hangs && modal > 0 && tellsFigures(analysis, index, range);
  return (
    Math.min(1, of('stakeSure')) * WORTH.sure +
    strong * WORTH.strong +
    effect * WORTH.effect +
    modal * WORTH.modal +
    (modal === 0 ? 0 : strong > 0 ? WORTH.modalStrong : effect > 0 ? WORTH.modalEffect : 0) +
    // `If the gate fails, the town could be lost.` `If it fails, 900 families will move.`
    (hangs && (weighty || counted) ? WORTH.condition : 0) +
    (counted ? WORTH.figures : 0)
  );
}

/** `300,000 people`, `eight hundred jobs`, `2 billion francs`: a large number that is no part of a date. */
function tellsFigures({ tokens, matcher, document, dates }: Analysis, index: number, range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i++) {
    const at = tokens.start[i] ?? 0;
    const word = tokens.word[i] ?? -1;
    const spelled = matcher.numberOf(word);
    if (tokens.shape[i] !== NUMBER && spelled === null && matcher.scaleOf(word) === 1) continue;
    if ((dates[index] ?? []).some((date) => at >= date.start && at < date.end)) continue;
    const written = Number(document.text.slice(at, tokens.end[i] ?? at).replace(/[.,](?=\d{3}\b)/gu, ''));
    const value = spelled ?? (Number.isFinite(written) ? written : 1);
    if (value * matcher.scaleOf(word) * matcher.scaleOf(tokens.word[i + 1] ?? -1) >= LARGE) return true;
  }
  return false;
}
