import { type Analysis, contentStems, tokenRange } from './analysis.ts';
import type { Count } from './counts.ts';
import { numberIn } from './number-in.ts';
import { NUMBER } from './tokens.ts';

/** Fewer are told of many a thing that followed (`two hours later`). */
const FEWEST = 10;
/** How far before a number `about` makes it no plain one, in words. */
const HEDGE = 3;

/** Times of the clock that a sentence counts from a happening: `broke up 94 seconds after lift-off`, `74 seconds later`. */
export function findElapsed(analysis: Analysis, sentence: number): Count[] {
  const { tokens, matcher, document, vocabulary } = analysis;
  const range = tokenRange(analysis, sentence);
  const counts: Count[] = [];
  for (let i = range.from; i < range.to - 2; i++) {
    if (!matcher.isA('clock', tokens.word[i + 1] ?? -1) || !matcher.isA('elapsed', tokens.word[i + 2] ?? -1)) continue;
    const [start, end] = [tokens.start[i] ?? 0, tokens.end[i] ?? 0];
    const spelled = matcher.numberOf(tokens.word[i] ?? -1);
    const value =
      spelled ??
      (tokens.shape[i] === NUMBER ? numberIn(document.text.slice(start, end), matcher.traits.decimalComma) : NaN);
    if (!(value >= FEWEST) || isHedged(analysis, sentence, i)) continue;
    const unit = vocabulary.word(tokens.word[i + 1] ?? -1);
    counts.push({
      sentence,
      at: i,
      value,
      unit,
      text: `${value} ${unit}`,
      what: `elapsed: ${vocabulary.word(vocabulary.stem(tokens.word[i + 1] ?? 0, document.language))}`,
      around: contentStems(analysis, { from: Math.max(range.from, i - 1), to: Math.min(range.to, i + HEDGE + 1) }),
    });
  }
  return counts;
}

function isHedged({ hits }: Analysis, sentence: number, number: number): boolean {
  return (hits[sentence] ?? []).some(
    ({ kind, from, to }) => kind === 'hedge' && to <= number && from >= number - HEDGE,
  );
}
