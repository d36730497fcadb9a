import { type Analysis, contentStems, tokenRange } from './analysis.ts';
import type { Count } from './counts.ts';
import { numberAt } from './number-in.ts';
import { isPlainNumber } from './is-plain-number.ts';

/** Fewer are told of many a thing that followed (`two hours later`). */
const FEWEST = 10;
/** So many words behind a number say what it is counted from. */
const BEHIND = 3;

/** Times of the clock that a sentence counts from a happening: `broke up 94 seconds after lift-off`, `74 seconds later`. */
export function findElapsed(analysis: Analysis, sentence: number): Count[] {
  const { tokens, matcher, document, vocabulary } = analysis;
  const range = tokenRange(analysis, sentence);
  const counts: Count[] = [];
  for (let i = range.from; i < range.to - 2; i++) {
    if (!matcher.isA('clock', tokens.word[i + 1] ?? -1) || !matcher.isA('elapsed', tokens.word[i + 2] ?? -1)) continue;
    const value = numberAt(analysis, i) ?? 0;
    if (!(value >= FEWEST) || !isPlainNumber(analysis, sentence, range, i)) continue;
    const unit = vocabulary.word(tokens.word[i + 1] ?? -1);
    counts.push({
      sentence,
      at: i,
      value,
      unit,
      text: `${value} ${unit}`,
      what: `elapsed: ${vocabulary.word(vocabulary.stem(tokens.word[i + 1] ?? 0, document.language))}`,
      around: contentStems(analysis, { from: Math.max(range.from, i - 1), to: Math.min(range.to, i + BEHIND + 1) }),
    });
  }
  return counts;
}
