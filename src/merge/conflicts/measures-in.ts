import { type Analysis, isInDate, isNumber, textBetween, textOf, tokenRange } from '../../extract/analysis.ts';
import { type Count, CURRENCY, findCounts, isVictims } from '../../extract/counts.ts';
import { isPlainNumber } from '../../extract/is-plain-number.ts';
import { numberAt } from '../../extract/number-in.ts';
import { spelledNumber } from '../../extract/spelled-number.ts';
import { findSums } from '../../extract/sums.ts';
import { findTerms } from '../../extract/terms.ts';
import { NUMBER } from '../../extract/tokens.ts';
import { findTotals } from '../../extract/totals.ts';

/** A number that a sentence tells of something, and what sort it is of. */
export interface Measure {
  /** So many of something, or all of them; so much money; a share; how long something lasts; or without a unit (`It cost 128 million.`). */
  readonly sort: 'count' | 'total' | 'sum' | 'share' | 'term' | 'bare';
  /** The token of the number. */
  readonly at: number;
  /** The unit: its stem, a currency, or the time that a share is told of. */
  readonly unit: string;
  readonly value: number;
  readonly shown: string;
  /** What it is of needs no words besides: a share over a time that is told, or all of what is counted. */
  readonly isPlain: boolean;
  /** Only what stands beside it says what it is of: a sum or a time, of which a document tells many, or one of several. */
  readonly isOfMany: boolean;
  /** Only about so many. */
  readonly isRough: boolean;
}

/** Fewer are mostly a part of something (`three of the lorries`). */
const FEWEST = 10;
/** And so few say little by what else the sentence tells. */
const FEW = 20;
/** A number of millions needs no unit to be told from others. */
const LARGE = 1e6;
/** What lasts, and what a clock shows. */
const TIMES = ['term', 'clock'] as const;

/** All measures of a sentence that others could contradict; of rough ones (`about 40`) only counts. */
export function measuresIn(analysis: Analysis, sentence: number): Measure[] {
  const range = tokenRange(analysis, sentence);
  const counts = isRate(analysis, sentence) ? [] : findCounts(analysis, sentence, range, true);
  const found = [
    ...findTotals(analysis, sentence)
      .filter((count) => isTelling(analysis, count))
      .map((count) => measure('total', count, { isPlain: true })),
    ...counts
      .filter((count) => isTelling(analysis, count))
      .map((count) => {
        const isRough = !isPlainNumber(analysis, sentence, range, count.at);
        return measure('count', count, { isOfMany: count.value < FEW, isRough });
      }),
    ...bareNumbers(analysis, sentence),
    ...findTerms(analysis, sentence).map((term) => measure('term', term, { isOfMany: true })),
    ...sumsIn(analysis, sentence),
  ];
  const isOneOfSeveral = new Set(found.map(({ at }) => at)).size > 1;
  return isOneOfSeveral ? found.map((one) => ({ ...one, isOfMany: true })) : found;
}

function measure(
  sort: Measure['sort'],
  { at, what, value, text }: Pick<Count, 'at' | 'what' | 'value' | 'text'>,
  { isPlain = false, isOfMany = false, isRough = false },
): Measure {
  return { sort, at, unit: what, value, shown: text, isPlain, isOfMany, isRough };
}

/** Sums of money, and shares; of two shares in a sentence, each has words of its own. */
function sumsIn(analysis: Analysis, sentence: number): Measure[] {
  const all = findSums(analysis, sentence, tokenRange(analysis, sentence));
  const shares = all.filter(({ what }) => what === '%');
  return [
    ...all.filter(({ what }) => what !== '%').map((sum) => measure('sum', sum, { isOfMany: true })),
    ...shares
      .filter(({ over }) => over !== '' || shares.length === 1)
      .map((share) => measure('share', { ...share, what: share.over }, { isPlain: share.over !== '' })),
  ];
}

/** `It cost 128 million.`: what it is millions of, readers know. */
function bareNumbers(analysis: Analysis, sentence: number): Measure[] {
  const { tokens, matcher, document } = analysis;
  const range = tokenRange(analysis, sentence);
  const found: Measure[] = [];
  for (let i = range.from; i + 1 < range.to; i++) {
    const spelled = spelledNumber(analysis, i);
    const scaleAt = spelled?.to ?? i + 1;
    const scale = matcher.scaleOf(tokens.word[scaleAt] ?? -1);
    if ((tokens.shape[i] !== NUMBER && spelled === null) || scale < LARGE || scaleAt >= range.to) continue;
    const value = scale * (spelled?.value ?? numberAt(analysis, i) ?? NaN);
    const isJoined = scaleAt + 1 < range.to && textBetween(analysis, scaleAt).trim() === '';
    const hasUnit = isJoined && matcher.carriesMeaning(tokens.word[scaleAt + 1] ?? -1);
    const start = tokens.start[i] ?? 0;
    const isMoney = CURRENCY.test(document.text.slice(Math.max(0, start - 2), start));
    if (!Number.isFinite(value) || hasUnit || isMoney || !isPlainNumber(analysis, sentence, range, i)) continue;
    const text = textOf(analysis, { from: i, to: scaleAt + 1 });
    found.push(measure('bare', { at: i, what: '', value, text }, { isOfMany: true }));
  }
  return found;
}

/** `each day`, `in the previous 24 hours`: so much in a time is another number at another time. */
function isRate(analysis: Analysis, sentence: number): boolean {
  const { tokens, matcher } = analysis;
  const { from, to } = tokenRange(analysis, sentence);
  for (let i = from + 1; i < to; i++) {
    const isTime = TIMES.some((kind) => matcher.isA(kind, tokens.word[i] ?? -1));
    if (!isTime || isInDate(analysis, sentence, i)) continue;
    const before = tokens.word[i - 1] ?? -1;
    if (isNumber(analysis, i - 1) && matcher.isA('aged', tokens.word[i - 2] ?? -1)) return true;
    if (matcher.isA('quantity', before) || matcher.isA('indefinite', before)) return true;
  }
  return false;
}

/** Neither money, which are sums, nor a handful of something larger. */
function isTelling({ matcher, vocabulary }: Analysis, { what, value, unit }: Count): boolean {
  return (value >= FEWEST || isVictims(what)) && matcher.currencyOf(vocabulary.idOf(unit)) === null;
}
