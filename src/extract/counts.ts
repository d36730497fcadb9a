import { type Analysis, hasCue, type TokenRange } from './analysis.ts';
import { LOWER, NUMBER } from './tokens.ts';

/** A plainly stated number with what is counted. Amounts of money have the currency sign as part of the unit. */
export interface Count {
  readonly value: number;
  readonly unit: string;
}

const SCALE: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  bn: 1e9,
};
const CURRENCY = /(?:US|A|C|NZ)?[$€£¥]\s?$/u;
/** Words behind a number that count time or order rather than things. */
const NOT_COUNTED =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|am|pm|percent|per|cent|st|nd|rd|th|year-old|degrees?)$/u;

/** Numbers of a clause that another source could contradict: hedged ones (`about 40`, `at least 3`) are left out. */
export function findCounts(analysis: Analysis, sentence: number, range: TokenRange): Count[] {
  const { tokens, vocabulary, document } = analysis;
  const hits = analysis.hits[sentence] ?? [];
  const dates = analysis.dates[sentence] ?? [];
  const counts: Count[] = [];
  for (let i = range.from; i < range.to; i++) {
    if (tokens.shape[i] !== NUMBER) continue;
    const at = tokens.start[i] ?? 0;
    if (dates.some((date) => at >= date.start && at < date.end)) continue;
    if (hasCue(hits, 'hedge', { from: Math.max(range.from, i - 3), to: i })) continue;
    const written = document.text.slice(at, tokens.end[i] ?? at);
    const plain = Number(written.replace(/,(?=\d{3}\b)/gu, ''));
    if (!Number.isFinite(plain)) continue;
    const money = CURRENCY.exec(document.text.slice(Math.max(0, at - 4), at))?.[0].trim() ?? '';
    let next = i + 1;
    const scale = SCALE[vocabulary.word(tokens.word[next] ?? -1)] ?? 1;
    if (scale !== 1) next += 1;
    const noun = next < range.to && tokens.shape[next] === LOWER ? vocabulary.word(tokens.word[next] ?? -1) : '';
    const joined = /^\s$/u.test(document.text.slice(tokens.end[next - 1] ?? 0, tokens.start[next] ?? 0));
    const function_ = hits.some((hit) => hit.kind === 'function' && hit.from === next);
    if (money !== '') counts.push({ value: plain * scale, unit: money });
    else if (joined && noun.length > 2 && !function_ && !NOT_COUNTED.test(noun))
      counts.push({ value: plain * scale, unit: noun });
  }
  return counts;
}
