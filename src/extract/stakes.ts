import { opensLeaning } from './asking.ts';
import { type Analysis, firstSentenceFrom, headingHas, sentenceText, toldSpan, tokenRange } from './analysis.ts';
import type { Block, Span } from '../model/document.ts';
import { CAPITAL, NUMBER, type TokenRange } from './tokens.ts';
import type { CueHit } from './cues/cues.ts';
import { endsIn } from './ends-in.ts';

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
  supposed: 0.3,
  figures: 0.3,
  forWhom: 0.3,
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
      theme: lead ?? (named ? (heading?.replace(COUNTED, '') ?? null) : null),
      score: Math.min(1, score),
    });
  }
  return found;
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

/** The lead-in of a block, which names a theme; `One:` and `Second:` only count, and a day is none. */
function leadOf(analysis: Analysis, { start, leadEnd }: Block): string | null {
  if (leadEnd === null) return null;
  const { tokens, matcher, document, dates } = analysis;
  const first = tokens.first[firstSentenceFrom(analysis, start)] ?? 0;
  const word = tokens.word[first] ?? -1;
  const counts = matcher.numberOf(word) !== null || matcher.isA('light', word);
  if (counts && (tokens.end[first] ?? 0) >= leadEnd) return null;
  // `3 May: The dam broke.`
  const told = (dates[firstSentenceFrom(analysis, start)] ?? []).find((date) => date.start < leadEnd);
  if (told !== undefined && told.end - told.start > MOSTLY * (leadEnd - start)) return null;
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
  const block = analysis.document.blocks[analysis.sentences[index]?.block ?? -1];
  const words = weighWords(analysis, index, range);
  const heading = headingHas(analysis, index, 'stakesHeading');
  if (isSure(analysis, index)) {
    // `You can put your hand in it.`: a short sentence without a word of weight only leads on to the next.
    const isShort =
      range.to - range.from < FEWEST_PLAIN && block?.kind !== 'item' && headingHas(analysis, index, 'atStake');
    return isShort && words < WORTH.effect ? 0 : WORTH.sureSection + words;
  }
  const lead = led ? WORTH.lead : block === undefined || leadOf(analysis, block) === null ? 0 : WORTH.ledBlock;
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

/** Without any of these a sentence weighs nothing. */
const WEIGHED: ReadonlySet<CueHit['kind']> = new Set([
  'stakeSure',
  'stakeStrong',
  'stakeEffect',
  'stakeModal',
  'conditional',
  'condition',
]);

function weighWords(analysis: Analysis, index: number, range: TokenRange): number {
  const hits = (analysis.hits[index] ?? []).filter(
    (hit) => hit.from >= range.from && hit.to <= range.to && !isPlainModal(analysis, hit, range),
  );
  const supposed = endOfSupposed(analysis, range) !== null;
  if (!supposed && !hits.some(({ kind }) => WEIGHED.has(kind))) return 0;
  const of = (kind: CueHit['kind']): number => hits.filter((hit) => hit.kind === kind).length;
  const hangs = supposed || of('condition') > 0;
  const effects = Math.min(2, of('stakeEffect') + (hangs ? tollsBehind(analysis, range, hits) : 0));
  const { tokens, matcher, dates, document } = analysis;
  const foreseen = (): number =>
    hits.filter(({ kind, from }) => kind === 'future' && matcher.isA('modal', tokens.word[from] ?? -1)).length;
  // What `will` be is foreseen only; behind an `if`, or feared, it is what is at stake.
  const modal = Math.min(
    1,
    of('stakeModal') + of('conditional') + (hangs || of('fearing') > 0 ? foreseen() : 0) + (supposed ? 1 : 0),
  );
  // What happened on a day that is past, however grave, is no longer at stake.
  const known = document.asOf?.end ?? '';
  const told = modal === 0 && !hangs && (dates[index] ?? []).some(({ interval }) => interval.end < known);
  const strong = Math.min(told ? 1 : 2, of('stakeStrong'));
  const effect = Math.min(told ? 1 : 2, effects);
  const weighty = strong + effect > 0;
  const counted = hangs && modal > 0 && tellsFigures(analysis, index, range);
  return (
    Math.min(1, of('stakeSure')) * WORTH.sure +
    strong * WORTH.strong +
    effect * WORTH.effect +
    modal * WORTH.modal +
    (modal === 0 ? 0 : strong > 0 ? WORTH.modalStrong : effect > 0 ? WORTH.modalEffect : 0) +
    // `If the gate fails, the town could be lost.` `If it fails, 900 families will move.`
    (hangs && (weighty || counted) ? (supposed ? WORTH.supposed : WORTH.condition) : 0) +
    (counted ? WORTH.figures : 0) +
    (opensForCase(analysis, index, range) || (effect > 0 && opensForWhom(analysis, range)) ? WORTH.forWhom : 0)
  );
}

/** `Take the ferry away and the island dies.`: where what the sentence supposes ends, when it supposes what it bids. */
function endOfSupposed({ tokens, matcher }: Analysis, { from, to }: TokenRange): number | null {
  if (!matcher.isA('supposes', tokens.word[from] ?? -1)) return null;
  for (let i = from + 2; i < to - 2; i++) if (matcher.isA('opener', tokens.word[i] ?? -1)) return i;
  return null;
}

/** How many words of loss stand in what follows from a condition that begins a clause: before it, and behind its comma. */
function tollsBehind(analysis: Analysis, { from, to }: TokenRange, hits: readonly CueHit[]): number {
  const { tokens, document } = analysis;
  const between = (at: number): string => document.text.slice(tokens.end[at - 1] ?? 0, tokens.start[at] ?? 0);
  const opens = (at: number): boolean =>
    at <= from + OPENING || MARK.test(between(at)) || analysis.matcher.isA('opener', tokens.word[at - 1] ?? -1);
  const condition = hits.find((hit) => hit.kind === 'condition' && opens(hit.from));
  if (condition === undefined) return 0;
  let end = condition.from + 1;
  while (end < to && !MARK.test(between(end))) end += 1;
  // `… and if they stop buying it the valley loses all` has no comma.
  const begin = end === to && condition.from > from + OPENING ? condition.to : end;
  return hits.filter(({ kind, from: at }) => kind === 'stakeToll' && (at < condition.from || at >= begin)).length;
}
/** Words before an `if` that opens its sentence all the same (`And yet if …`). */
const OPENING = 2;
const MARK = /[,;:–—]/u;

/** `Should the bank refuse, …` is a condition, `it should refuse` none. */
function isPlainModal({ tokens, matcher, document }: Analysis, { kind, from }: CueHit, range: TokenRange): boolean {
  if (kind !== 'condition' || from === range.from || !matcher.isA('modal', tokens.word[from] ?? -1)) return false;
  return !MARK.test(document.text.slice(tokens.end[from - 1] ?? 0, tokens.start[from] ?? 0));
}

/** `If you wait for a bus: none will come.` under a heading that asks what it means. */
function opensForCase(analysis: Analysis, index: number, { from, to }: TokenRange): boolean {
  const { hits, tokens, document } = analysis;
  if (!(hits[index] ?? []).some((hit) => hit.kind === 'condition' && hit.from === from)) return false;
  const text = document.text.slice(tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0);
  return text.includes(': ') && headingHas(analysis, index, 'stakesHeading');
}

/** `For the islanders a no would mean …`: it says whom something concerns; `For years`, `For example` do not. */
function opensForWhom({ tokens, matcher }: Analysis, { from, to }: TokenRange): boolean {
  if (!matcher.isA('forWhom', tokens.word[from] ?? -1)) return false;
  const named = tokens.shape[from + 1] === CAPITAL;
  const next = named || !matcher.isA('determiner', tokens.word[from + 1] ?? -1) ? from + 1 : from + 2;
  const word = tokens.word[next] ?? -1;
  return next < to && (named || next > from + 1) && !matcher.isA('light', word) && !matcher.isA('calendar', word);
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
