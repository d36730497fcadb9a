import { type Analysis, contentStems } from './analysis.ts';
import { numberIn } from './number-in.ts';
import { isPlainNumber } from './is-plain-number.ts';
import { NUMBER, type TokenRange } from './tokens.ts';

/** A plainly stated sum of money, or a share in per cent. */
export interface Sum {
  readonly sentence: number;
  /** Its first token. */
  readonly at: number;
  readonly value: number;
  /** As it is written, with its currency and scale. */
  readonly text: string;
  /** The currency, and whether it is so much a year; or `%`. */
  readonly what: string;
  /** The time for which a share is told (`2 years` of `6 % over two years`); empty when none is. */
  readonly over: string;
  /** Stems of the words around it, which say what it is for or a share of what. */
  readonly near: ReadonlySet<number>;
}

const SIGN = /(?:US|C|A)?([$€£¥]|(?:EUR|USD|GBP|CHF)\s)\s?$/u;
/** How far behind its scale a sum's currency may stand (`340 million euros`), and `a year` behind both, in words. */
const CURRENCY = 1;
const RATE = 3;
/** How far around it the words stand that say what it is for, in words. */
const NEAR = 5;
const PER_CENT = /^(?:\s?%|\s?per\s?cent\b)/u;

/** Sums of money of a clause that another source could contradict; hedged ones (`at least`, `about`) are left out. */
export function findSums(analysis: Analysis, sentence: number, range: TokenRange): Sum[] {
  const { tokens, matcher, document, vocabulary } = analysis;
  const sums: Sum[] = [];
  for (let i = range.from; i < range.to; i++) {
    if (tokens.shape[i] !== NUMBER) continue;
    const at = tokens.start[i] ?? 0;
    const sign = SIGN.exec(document.text.slice(Math.max(0, at - 6), at));
    // `250bn` is one word.
    const written = /^(\d[\d.,\s]*\d|\d)(\p{L}*)$/u.exec(document.text.slice(at, tokens.end[i] ?? at));
    if (written === null) continue;
    let next = i + 1;
    const glued = written[2] === '' ? 1 : matcher.scaleOf(vocabulary.idOf(written[2] ?? ''));
    const scale = glued === 1 && next < range.to ? matcher.scaleOf(tokens.word[next] ?? -1) : 1;
    if (scale !== 1) next += 1;
    // `6 millones de euros`; but not `$6 billion of its value`.
    if (sign === null && scale !== 1 && matcher.isA('genitive', tokens.word[next] ?? -1)) next += 1;
    const word = next < range.to && next <= i + 2 + CURRENCY ? matcher.currencyOf(tokens.word[next] ?? -1) : null;
    const share = PER_CENT.test(document.text.slice(tokens.end[i] ?? at, (tokens.end[i] ?? at) + 10)) ? '%' : null;
    const currency = sign?.[1]?.trim() ?? word ?? share;
    const plain = numberIn(written[1] ?? '', matcher.traits.decimalComma);
    if (currency === null || currency === undefined || !Number.isFinite(plain)) continue;
    if (!isPlainNumber(analysis, sentence, range, i)) continue;
    if (sign === null && share === null) next += 1;
    const end = tokens.end[next - 1] ?? at;
    const near = contentStems(analysis, { from: Math.max(range.from, i - NEAR), to: Math.min(range.to, next + NEAR) });
    near.delete(analysis.stems[i] ?? -1);
    sums.push({
      sentence,
      at: i,
      near,
      over: share === null ? '' : timeOver(analysis, next, range),
      value: plain * glued * scale,
      text: share === null ? document.text.slice(at - (sign?.[0].length ?? 0), end) : `${written[1] ?? ''} %`,
      what: `${CODES[currency] ?? currency}${isYearly(analysis, next, range) ? ' a year' : ''}`,
    });
  }
  return sums;
}

/** One code for each way to write a currency. */
const CODES: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };

/** `6 per cent over two years`: behind a share a preposition, a number and a length of time. */
function timeOver({ matcher, tokens, vocabulary }: Analysis, from: number, range: TokenRange): string {
  for (let at = from; at < Math.min(range.to - 2, from + RATE); at++) {
    if (!matcher.isA('preposition', tokens.word[at] ?? -1)) continue;
    const number = matcher.numberOf(tokens.word[at + 1] ?? -1) ?? Number(vocabulary.word(tokens.word[at + 1] ?? -1));
    const unit = tokens.word[at + 2] ?? -1;
    if (Number.isInteger(number) && matcher.isA('uncounted', unit)) return `${number} ${vocabulary.word(unit)}`;
  }
  return '';
}

/** `a year`, `per year`, `annually`; but not `this year`. */
function isYearly({ matcher, tokens }: Analysis, from: number, range: TokenRange): boolean {
  for (let i = from; i < Math.min(range.to, from + RATE); i++)
    if (matcher.isA('yearly', tokens.word[i] ?? -1)) return !matcher.isA('known', tokens.word[i - 1] ?? -1);
  return false;
}
