import { type Analysis, hasCue, isInDate, isNumber, textBetween, tokenRange } from '../../extract/analysis.ts';
import { type Count, findCounts, isOfRange, isVictims } from '../../extract/counts.ts';
import type { CueKind } from '../../extract/cues/lexicon.ts';
import { BREAK } from '../../extract/marks.ts';
import { numberIn } from '../../extract/number-in.ts';
import { findSums } from '../../extract/sums.ts';
import { findTerms } from '../../extract/terms.ts';
import { NUMBER, type TokenRange } from '../../extract/tokens.ts';
import { findTotals } from '../../extract/totals.ts';
import type { DateExpression } from '../../model/claim.ts';

/** A measure that a document tells: a count, a sum, a share, how long something lasts. */
export interface Figure {
  readonly analysis: Analysis;
  readonly sentence: number;
  /** The token of its number. */
  readonly at: number;
  /** The unit: its stem, a currency, or `%` with the time that it is told of. */
  readonly what: string;
  /** What it is needs no words besides: a share over a time that is told, or all of what is counted. */
  readonly isPlain: boolean;
  /** Only what stands beside it says what it is of: a sum or a time, of which a document tells many, or one figure of several. */
  readonly isOfMany: boolean;
  readonly value: number;
  readonly shown: string;
  /** Stems that the sentence tells it with, those of them that stand near, and right beside it. */
  readonly words: ReadonlySet<number>;
  readonly near: ReadonlySet<number>;
  readonly touching: ReadonlySet<number>;
  /** Words near that tell one thing from another of its kind (`first`, `northern`), as one string. */
  readonly parts: string;
  /** Classes of acts near (`cost`, `bought`), by their index in the lexicon. */
  readonly acts: ReadonlySet<number>;
  /** The dates that it is told with: not what stands behind it in a clause of its own. */
  readonly dates: readonly DateExpression[];
  /** The sentence gives another number of the unit, or only calls `his` whose it is. */
  readonly isUnclear: boolean;
}

/** Fewer are mostly a part of something (`three of the lorries`). */
const FEWEST = 10;
/** And so few say little by what else the sentence tells. */
const FEW = 20;
/** A number of millions needs no unit to be told from others. */
const LARGE = 1e6;
/** How far before a number `about` makes it no plain one, in words. */
const HEDGE = 3;
/** What no unit is called, for a number that is told without one (`It cost 128 million.`). */
export const BARE = 'bare';
/** So many words before a number and behind it say what it is of. */
const NEAR = 6;
const TOUCHING = 3;
/** Between two commas at least so many words say what a number is of; else what is beyond them does. */
const FEWEST_WORDS = 2;
/** What a sentence wishes, fears or expects is no figure of what is. */
const OPEN: ReadonlySet<CueKind> = new Set(['planned', 'condition']);

/** All figures of a document that others could contradict: hedged ones (`about 40`) are left out. */
export function figuresIn(analysis: Analysis): Figure[] {
  return analysis.sentences.flatMap((_, sentence) => (isTold(analysis, sentence) ? figuresOf(analysis, sentence) : []));
}

function isTold(analysis: Analysis, sentence: number): boolean {
  const { document, sentences } = analysis;
  const range = tokenRange(analysis, sentence);
  const { block, start, end } = sentences[sentence] ?? { block: -1, start: 0, end: 0 };
  if (!hasNumber(analysis, range) || document.blocks[block]?.kind === 'heading') return false;
  return !document.text.slice(start, end).endsWith('?');
}

/** Before the number, or behind it in the same breath: `40 boats if it rains`, but not `40 boats, some without sails`. */
function isOpen({ hits, tokens, document }: Analysis, sentence: number, number: number, range: TokenRange): boolean {
  const end = tokens.end[number] ?? 0;
  const comma = document.text.slice(end, tokens.end[range.to - 1] ?? end).search(BREAK);
  const limit = comma < 0 ? Infinity : end + comma;
  const isNear = (at: number): boolean => (tokens.start[at] ?? 0) < limit;
  return (hits[sentence] ?? []).some(({ kind, from }) => OPEN.has(kind) && isNear(from));
}

function hasNumber(analysis: Analysis, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (isNumber(analysis, i)) return true;
  return false;
}

function figuresOf(analysis: Analysis, sentence: number): Figure[] {
  const range = tokenRange(analysis, sentence);
  const all = tellingStems(analysis, range);
  const figure = (
    { at, what, value, text }: Pick<Count, 'at' | 'what' | 'value' | 'text'>,
    { isPlain = false, isOfMany = false } = {},
  ): Omit<Figure, 'isUnclear'> => ({
    analysis,
    sentence,
    at,
    what,
    isPlain,
    isOfMany,
    value,
    shown: text,
    words: all,
    near: nearStems(analysis, at, range, what.startsWith('%')),
    touching: tellingStems(analysis, within(range, at, TOUCHING)),
    parts: partsIn(analysis, sentence, within(range, at, NEAR)),
    acts: actsIn(analysis, within(range, at, NEAR)),
    dates: datesOf(analysis, sentence, at),
  });
  const sums = findSums(analysis, sentence, range);
  const shares = sums.filter(({ what }) => what === '%');
  const figures = [
    ...findTotals(analysis, sentence)
      .filter((count) => isTelling(analysis, count))
      .map((count) => figure({ ...count, what: `all ${count.what}` }, { isPlain: true })),
    ...(isRate(analysis, sentence, range) ? [] : findCounts(analysis, sentence, range))
      .filter((count) => isTelling(analysis, count))
      .map((count) => figure(count, { isOfMany: count.value < FEW })),
    ...bareNumbers(analysis, sentence, range).map((bare) => figure(bare, { isOfMany: true })),
    ...findTerms(analysis, sentence).map((term) => figure(term, { isOfMany: true })),
    ...sums.filter(({ what }) => what !== '%').map((sum) => figure(sum, { isOfMany: true })),
    ...shares
      // Of two shares in a sentence, each has words of its own.
      .filter(({ over }) => over !== '' || shares.length === 1)
      .map((share) => figure({ ...share, what: `% ${share.over}` }, { isPlain: share.over !== '' })),
  ];
  const isOneOfSeveral = new Set(figures.map(({ at }) => at)).size > 1;
  return figures
    .filter(({ at }) => !isOpen(analysis, sentence, at, range))
    .map((one) => ({
      ...one,
      isOfMany: one.isOfMany || isOneOfSeveral,
      isUnclear: isOfSomebody(one) || figures.some(({ what, value }) => what === one.what && value !== one.value),
    }));
}

/** `It cost 128 million.`: what it is millions of, readers know. */
function bareNumbers(
  analysis: Analysis,
  sentence: number,
  { from, to }: TokenRange,
): Pick<Count, 'at' | 'what' | 'value' | 'text'>[] {
  const { tokens, matcher, document, hits } = analysis;
  const found: Pick<Count, 'at' | 'what' | 'value' | 'text'>[] = [];
  for (let i = from; i + 1 < to; i++) {
    const scale = matcher.scaleOf(tokens.word[i + 1] ?? -1);
    if (tokens.shape[i] !== NUMBER || scale < LARGE) continue;
    const [start, end] = [tokens.start[i] ?? 0, tokens.end[i + 1] ?? 0];
    const value = scale * numberIn(document.text.slice(start, tokens.end[i]), matcher.traits.decimalComma);
    const next = i + 2 < to && textBetween(analysis, i + 1).trim() === '' ? i + 2 : -1;
    const hasUnit = next >= 0 && matcher.carriesMeaning(tokens.word[next] ?? -1);
    if (
      !Number.isFinite(value) ||
      hasUnit ||
      /[$€£¥]\s?$/u.test(document.text.slice(Math.max(0, start - 2), start)) ||
      isOfRange(analysis, i)
    )
      continue;
    if (hasCue(hits[sentence] ?? [], 'hedge', { from: Math.max(from, i - HEDGE), to: i })) continue;
    found.push({ at: i, what: BARE, value, text: document.text.slice(start, end) });
  }
  return found;
}

function actsIn({ tokens, matcher }: Analysis, { from, to }: TokenRange): Set<number> {
  const found = new Set<number>();
  for (let i = from; i < to; i++) for (const act of matcher.acts.mattersAt(tokens, i)) found.add(act);
  return found;
}

function datesOf({ dates, document, tokens }: Analysis, sentence: number, number: number): readonly DateExpression[] {
  const end = tokens.end[number] ?? 0;
  return (dates[sentence] ?? []).filter(({ start }) => start < end || !BREAK.test(document.text.slice(end, start)));
}

function within({ from, to }: TokenRange, number: number, reach: number): TokenRange {
  return { from: Math.max(from, number - reach), to: Math.min(to, number + 1 + reach) };
}

/** `his 11-year rule`, where nobody is named beside it. */
function isOfSomebody({
  analysis: { tokens, matcher, vocabulary },
  at,
  near,
}: Pick<Figure, 'analysis' | 'at' | 'near'>): boolean {
  const before = tokens.word[at - 1] ?? -1;
  if (!matcher.isA('leaning', before) || matcher.isA('that', before)) return false;
  return ![...near].some((stem) => vocabulary.isNameStem(stem));
}

/** Of a share, what is beyond a comma is mostly of another. */
function nearStems(analysis: Analysis, number: number, range: TokenRange, isShare: boolean): Set<number> {
  const found = tellingStems(analysis, beside(analysis, number, range));
  if (isShare) return found;
  const reach = found.size < FEWEST_WORDS ? NEAR : TOUCHING;
  return found.union(tellingStems(analysis, within(range, number, reach)));
}

function partsIn(analysis: Analysis, sentence: number, { from, to }: TokenRange): string {
  const { tokens, matcher, vocabulary } = analysis;
  const found: string[] = [];
  for (let i = from; i < to; i++) {
    const word = tokens.word[i] ?? -1;
    if (matcher.isA('part', word) && !isInDate(analysis, sentence, i)) found.push(vocabulary.word(word));
  }
  return found.toSorted().join(' ');
}

/** The words around a number, up to the next comma on either side. */
function beside(analysis: Analysis, number: number, range: TokenRange): TokenRange {
  const isJoined = (left: number): boolean => !BREAK.test(textBetween(analysis, left));
  let [from, to] = [number, number + 1];
  while (from > range.from && from > number - NEAR && isJoined(from - 1)) from -= 1;
  while (to < range.to && to <= number + NEAR && isJoined(to - 1)) to += 1;
  return { from, to };
}

/** Stems of what says what is measured: neither numbers nor units, which say how much. */
function tellingStems(analysis: Analysis, { from, to }: TokenRange): Set<number> {
  const { tokens, matcher, stems } = analysis;
  const found = new Set<number>();
  for (let i = from; i < to; i++) {
    const [stem, word] = [stems[i] ?? -1, tokens.word[i] ?? -1];
    if (stem < 0 || isNumber(analysis, i)) continue;
    if (matcher.scaleOf(word) !== 1 || matcher.currencyOf(word) !== null) continue;
    if (!(['uncounted', 'yearly', 'term'] as const).some((kind) => matcher.isA(kind, word))) found.add(stem);
  }
  return found;
}

/** `each day`, `in the previous 24 hours`: so much in a time is another number at another time. */
function isRate(analysis: Analysis, sentence: number, { from, to }: TokenRange): boolean {
  const { tokens, matcher } = analysis;
  const isTime = (i: number): boolean => RATES.some((kind) => matcher.isA(kind, tokens.word[i] ?? -1));
  for (let i = from + 1; i < to; i++) {
    if (!isTime(i) || isInDate(analysis, sentence, i)) continue;
    const before = tokens.word[i - 1] ?? -1;
    if (isNumber(analysis, i - 1) && matcher.isA('aged', tokens.word[i - 2] ?? -1)) return true;
    if (matcher.isA('quantity', before) || matcher.isA('indefinite', before)) return true;
  }
  return false;
}

const RATES = ['term', 'clock'] as const;

/** Neither victims, which are compared with their day, nor money, which are sums, nor a handful of something larger. */
function isTelling({ matcher, vocabulary }: Analysis, { what, value, unit }: Count): boolean {
  return value >= FEWEST && !isVictims(what) && matcher.currencyOf(vocabulary.idOf(unit)) === null;
}
