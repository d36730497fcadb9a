import type { DateExpression, Sentence } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { CueHit, CueKind, CueMatcher } from './cues/cues.ts';
import type { NameMention } from './names.ts';
import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A document with everything that was observed in it; the extractors read it, and none of them writes to it. */
export interface Analysis {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  /** By sentence. */
  readonly hits: readonly (readonly CueHit[])[];
  readonly names: readonly (readonly NameMention[])[];
  readonly dates: readonly (readonly DateExpression[])[];
  /** Index of the section of each sentence. */
  readonly sectionOf: readonly number[];
  readonly matcher: CueMatcher;
  readonly vocabulary: Vocabulary;
}

export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The tokens of a sentence. */
export function tokenRange(analysis: Pick<Analysis, 'tokens'>, sentence: number): TokenRange {
  return { from: analysis.tokens.first[sentence] ?? 0, to: analysis.tokens.first[sentence + 1] ?? 0 };
}

/** True when a cue of the kind lies within the tokens. */
export function hasCue(hits: readonly CueHit[], kind: CueKind, range: TokenRange): boolean {
  return hits.some((hit) => hit.kind === kind && hit.from >= range.from && hit.to <= range.to);
}

export function sentenceText(analysis: Analysis, sentence: number): string {
  const found = analysis.sentences[sentence];
  return found === undefined ? '' : analysis.document.text.slice(found.start, found.end);
}

/** Stems of the words that carry meaning among the tokens: no function words, no calendar words, no numbers below 3 digits. */
export function contentStems(analysis: Analysis, sentence: number, range: TokenRange): Set<number> {
  const { tokens, vocabulary, document } = analysis;
  const skipped = new Set<number>();
  for (const hit of analysis.hits[sentence] ?? []) {
    if (hit.kind === 'function' || hit.kind === 'calendar') for (let i = hit.from; i < hit.to; i++) skipped.add(i);
  }
  const stems = new Set<number>();
  for (let i = range.from; i < range.to; i++) {
    if (skipped.has(i)) continue;
    const word = tokens.word[i] ?? 0;
    if (vocabulary.word(word).length > 1) stems.add(vocabulary.stem(word, document.language));
  }
  return stems;
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
    for (const [index, found] of analysis.sentences.entries()) {
      if (found.start < start) continue;
      if (analysis.document.blocks[found.block]?.kind !== 'heading') break;
      for (const hit of analysis.hits[index] ?? []) kinds.add(hit.kind);
    }
  }
  cache.set(section, kinds);
  return kinds;
}
