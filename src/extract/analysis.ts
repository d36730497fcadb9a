import type { DateExpression, Sentence } from '../model/claim.ts';
import type { Block, Document, Span } from '../model/document.ts';
import type { CueHit, CueMatcher } from './cues/cue-matcher.ts';
import type { CueKind, WordClass } from './cues/lexicon.ts';
import type { CountedFrom } from './dates/counted-from.ts';
import type { NameMention } from './names.ts';
import { NUMBER, tokenFrom, type TokenRange, type Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A document with everything that was observed in it; the extractors read it, and none of them writes to it. */
export interface Analysis {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  /** By token: its stem, or -1; see `stemColumn`. */
  readonly stems: Int32Array;
  /** By sentence. */
  readonly hits: readonly (readonly CueHit[])[];
  readonly names: readonly (readonly NameMention[])[];
  readonly dates: readonly (readonly DateExpression[])[];
  /** Words that count from happenings (`three days after the signing`), in order. */
  readonly counted: readonly CountedFrom[];
  /** Index of the section of each sentence. */
  readonly sectionOf: readonly number[];
  readonly matcher: CueMatcher;
  readonly vocabulary: Vocabulary;
}

/** The tokens of a sentence. */
export function tokenRange(analysis: Pick<Analysis, 'tokens'>, sentence: number): TokenRange {
  return { from: analysis.tokens.first[sentence] ?? 0, to: analysis.tokens.first[sentence + 1] ?? 0 };
}

/** True when a cue of the kind lies within the tokens. */
export function hasCue(hits: readonly CueHit[], kind: CueKind, range: TokenRange): boolean {
  return hits.some((hit) => hit.kind === kind && hit.from >= range.from && hit.to <= range.to);
}

/** True when a word of the class stands among the tokens. */
export function hasWord(
  { tokens, matcher }: Pick<Analysis, 'tokens' | 'matcher'>,
  kind: WordClass,
  { from, to }: TokenRange,
): boolean {
  for (let i = from; i < to; i++) if (matcher.isA(kind, tokens.word[i] ?? -1)) return true;
  return false;
}

/** The paragraph, item, row or heading that a sentence stands in. */
export function blockOf({ document, sentences }: Analysis, sentence: number): Block | undefined {
  return document.blocks[sentences[sentence]?.block ?? -1];
}

export function sentenceText(analysis: Analysis, sentence: number): string {
  const found = analysis.sentences[sentence];
  return found === undefined ? '' : analysis.document.text.slice(found.start, found.end);
}

/** True when a token is a number, in figures or as a word. */
export function isNumber({ tokens, matcher }: Pick<Analysis, 'tokens' | 'matcher'>, token: number): boolean {
  return tokens.shape[token] === NUMBER || matcher.numberOf(tokens.word[token] ?? -1) !== null;
}

/** What stands between two tokens: a space, a comma, a dash. */
export function textBetween(
  { document, tokens }: Pick<Analysis, 'document' | 'tokens'>,
  left: number,
  right = left + 1,
): string {
  return document.text.slice(tokens.end[left] ?? 0, tokens.start[right] ?? 0);
}

/** Some tokens with what stands between them, as written. */
export function textOf({ document, tokens }: Pick<Analysis, 'document' | 'tokens'>, { from, to }: TokenRange): string {
  return document.text.slice(tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0);
}

/** The date of its sentence that a token begins in. */
export function dateAt({ dates, tokens }: Analysis, sentence: number, token: number): DateExpression | undefined {
  const at = tokens.start[token] ?? 0;
  return dates[sentence]?.find(({ start, end }) => at >= start && at < end);
}

export function isInDate(analysis: Analysis, sentence: number, token: number): boolean {
  return dateAt(analysis, sentence, token) !== undefined;
}

/**
 * What of a sentence is told and quoted: all of it but a lead-in that marks set off (`**Theme:** The dam leaks.`), so that
 * the quote stands in the file as it is. A lead-in that has a date, or whose sentence goes on in it, is part of the proof.
 */
export function toldSpan({ document, sentences, dates }: Analysis, sentence: number): Span {
  const { start, end, block: at } = sentences[sentence] ?? { start: 0, end: 0, block: -1 };
  const block = document.blocks[at];
  if (block?.leadMarked !== true || block.leadEnd === null || start !== block.start) return { start, end };
  const { leadEnd } = block;
  const gap = BEHIND_LEAD.exec(document.text.slice(leadEnd, end))?.[0].length ?? 0;
  const isDated = (dates[sentence] ?? []).some((date) => date.start < leadEnd);
  return gap === 0 || isDated || end - leadEnd < FEWEST_TOLD ? { start, end } : { start: leadEnd + gap, end };
}
const BEHIND_LEAD = /^[:.]?["”’)]*\s+(?=["“‘(]?\p{Lu})/u;
/** Characters that are told at least. */
const FEWEST_TOLD = 16;

/** Stems of the words that carry meaning among the tokens. */
export function contentStems(analysis: Pick<Analysis, 'stems'>, range: TokenRange): Set<number> {
  return new Set(stemList(analysis, range));
}

/** The same as a list, each stem once, for those who only go through it: all sentences are gone through many times. */
export function stemList({ stems }: Pick<Analysis, 'stems'>, { from, to }: TokenRange): number[] {
  const found: number[] = [];
  list += 1;
  for (let i = from; i < to; i++) {
    const stem = stems[i] ?? NO_CONTENT;
    if (stem === NO_CONTENT || listed[stem] === list) continue;
    while (listed.length < stem) listed.push(0);
    listed[stem] = list;
    found.push(stem);
  }
  return found;
}

/** The list in which each stem was found last: room that is needed in each call, and of use in none but that one. */
const listed: number[] = [];
let list = 0;

/** In `Analysis.stems`: the token carries no meaning of its own. */
const NO_CONTENT = -1;

/**
 * The stem of each token; `NO_CONTENT` for function words, calendar words and single letters. Only to be asked after
 * every document was counted, because whether a word is a name depends on all of them.
 */
export function stemColumn(tokens: Tokens, matcher: CueMatcher, language: string, vocabulary: Vocabulary): Int32Array {
  return tokens.word.map((word) => (matcher.carriesMeaning(word) ? vocabulary.stem(word, language) : NO_CONTENT));
}

/** Words of the section's heading that are cues of the kind. */
export function headingHas(analysis: Analysis, sentence: number, kind: CueKind): boolean {
  return headingKinds(analysis, sentence).has(kind);
}

const headings = new WeakMap<Analysis, Map<number, ReadonlySet<CueKind>>>();

function headingKinds(analysis: Analysis, sentence: number): ReadonlySet<CueKind> {
  const section = analysis.sectionOf[sentence] ?? -1;
  const cache = headings.get(analysis) ?? new Map<number, ReadonlySet<CueKind>>();
  headings.set(analysis, cache);
  const known = cache.get(section);
  if (known) return known;
  const start = analysis.document.sections[section]?.start ?? -1;
  const kinds = new Set<CueKind>();
  const heading = analysis.document.sections[section]?.heading ?? null;
  if (heading !== null) {
    for (let index = firstSentenceFrom(analysis, start); index < analysis.sentences.length; index++) {
      if (blockOf(analysis, index)?.kind !== 'heading') break;
      for (const hit of analysis.hits[index] ?? []) kinds.add(hit.kind);
    }
  }
  cache.set(section, kinds);
  return kinds;
}

/** Index of the first sentence that begins at an offset or behind it; by halves, since a document may have many sections. */
export function firstSentenceFrom({ sentences }: Pick<Analysis, 'sentences'>, offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True when the sentence is an indirect question (`Whether the dam holds is unknown`). */
export function opensIndirectQuestion(analysis: Analysis, sentence: number): boolean {
  return analysis.matcher.traits.whetherOpens && opensWith(analysis, sentence, 'whether');
}

/** True when the sentence's first word, or the first behind its lead-in (`Open issue: whether …`), is of the class. */
export function opensWith(analysis: Analysis, sentence: number, kind: WordClass): boolean {
  const { tokens, matcher, sentences } = analysis;
  const range = tokenRange(analysis, sentence);
  const { from, to } = range;
  const is = (at: number): boolean => at < to && matcher.isA(kind, tokens.word[at] ?? -1);
  if (is(from)) return true;
  const found = sentences[sentence];
  const leadEnd = blockOf(analysis, sentence)?.leadEnd ?? null;
  if (found === undefined || leadEnd === null || leadEnd <= found.start || leadEnd >= found.end) return false;
  return is(tokenFrom(tokens, range, leadEnd));
}
