import { type Analysis, contentStems, textBetween, tokenRange } from './analysis.ts';
import type { Count } from './counts.ts';
import { numberIn } from './number-in.ts';
import { isPlainNumber } from './is-plain-number.ts';
import { spelledNumber } from './spelled-number.ts';
import { NUMBER } from './tokens.ts';

/** How far around a number the words stand that it is told with. */
const NEAR = 4;
const UNITS = ['term', 'clock'] as const;
/** Between a number and its unit. */
const JOINED = /^[\s-]$/u;

/** How long something lasts that a sentence tells: `three years in prison`, `a five-year term`; not how long ago it was. */
export function findTerms(analysis: Analysis, sentence: number): Count[] {
  const { tokens, matcher, document, vocabulary } = analysis;
  const range = tokenRange(analysis, sentence);
  const terms: Count[] = [];
  for (let i = range.from; i < range.to; i++) {
    const spelled = spelledNumber(analysis, i);
    if (spelled === null && tokens.shape[i] !== NUMBER) continue;
    const at = spelled?.to ?? i + 1;
    if (at >= range.to || !UNITS.some((kind) => matcher.isA(kind, tokens.word[at] ?? -1))) continue;
    const [start, end] = [tokens.start[i] ?? 0, tokens.end[at - 1] ?? 0];
    const value = spelled?.value ?? numberIn(document.text.slice(start, end), matcher.traits.decimalComma);
    if (!(value > 0) || !JOINED.test(textBetween(analysis, at - 1))) continue;
    if (isOfAge(analysis, sentence, i, at) || !isPlainNumber(analysis, sentence, range, i)) continue;
    const unit = vocabulary.word(tokens.word[at] ?? -1);
    const around = contentStems(analysis, {
      from: Math.max(range.from, i - NEAR),
      to: Math.min(range.to, at + 1 + NEAR),
    });
    for (const own of [i, at]) around.delete(analysis.stems[own] ?? -1);
    terms.push({
      sentence,
      at: i,
      value,
      unit,
      text: document.text.slice(start, tokens.end[at]),
      what: `term: ${vocabulary.word(vocabulary.stem(tokens.word[at] ?? 0, document.language))}`,
      around,
    });
  }
  return terms;
}

/** `three years ago`, `in the last three years`, `three years later`, `three years old`: when it was, or of what age. */
function isOfAge({ tokens, matcher, dates, counted }: Analysis, sentence: number, from: number, unit: number): boolean {
  const [start, end] = [tokens.start[from] ?? 0, tokens.end[unit] ?? 0];
  if ((dates[sentence] ?? []).some((date) => date.start < end && date.end > start)) return true;
  if (counted.some((words) => words.start < end && words.end > start)) return true;
  if (matcher.isA('elapsed', tokens.word[unit + 1] ?? -1)) return true;
  return [from - 1, unit + 1].some((beside) => matcher.isA('aged', tokens.word[beside] ?? -1));
}
