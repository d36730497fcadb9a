import { type Analysis, contentStems, textBetween, tokenRange } from './analysis.ts';
import type { Count } from './counts.ts';
import { numberAt } from './number-in.ts';
import { LOWER, NUMBER } from './tokens.ts';

/** Numbers that a sentence gives as all there are: `all 36 violins`, `twelve of the 63 violins`, `the violins, 36 of them`. */
export function findTotals(analysis: Analysis, sentence: number): Count[] {
  const { tokens, document, vocabulary } = analysis;
  const range = tokenRange(analysis, sentence);
  const totals: Count[] = [];
  for (let i = range.from; i < range.to; i++) {
    if (tokens.shape[i] !== NUMBER) continue;
    const [start, end] = [tokens.start[i] ?? 0, tokens.end[i] ?? 0];
    const value = numberAt(analysis, i) ?? NaN;
    const noun = nounOf(analysis, i);
    if (!Number.isInteger(value) || noun < range.from || noun >= range.to || !isNoun(analysis, noun)) continue;
    const unit = vocabulary.word(tokens.word[noun] ?? -1);
    totals.push({
      sentence,
      at: i,
      value,
      unit,
      text: `${document.text.slice(start, end)} ${unit}`,
      what: vocabulary.word(vocabulary.stem(tokens.word[noun] ?? 0, document.language)),
      around: contentStems(analysis, range),
    });
  }
  return totals;
}

/** The token of what the number counts in full; -1 when it does not say that these are all. */
function nounOf(analysis: Analysis, number: number): number {
  const { tokens, matcher } = analysis;
  const is = (kind: Parameters<typeof matcher.isA>[0], at: number): boolean => matcher.isA(kind, tokens.word[at] ?? -1);
  if (is('genitive', number + 1) && is('leaning', number + 2))
    return textBetween(analysis, number - 1) === ', ' ? number - 1 : -1;
  if (textBetween(analysis, number) !== ' ') return -1;
  const isWhole = is('whole', number - 1) || (is('determiner', number - 1) && is('whole', number - 2));
  const isPart = is('determiner', number - 1) && is('genitive', number - 2);
  return isWhole || isPart ? number + 1 : -1;
}

function isNoun({ tokens, matcher, vocabulary }: Analysis, at: number): boolean {
  const word = tokens.word[at] ?? -1;
  // `Half of the 24 million it had asked for`.
  if (matcher.scaleOf(word) !== 1) return false;
  if (tokens.shape[at] !== LOWER && !matcher.traits.nounsHaveCapitals) return false;
  return (
    !(['function', 'uncounted', 'persons'] as const).some((kind) => matcher.isA(kind, word)) &&
    vocabulary.word(word).length > 2
  );
}
