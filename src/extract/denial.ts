import type { DateExpression } from '../model/claim.ts';
import { type Analysis, hasCue, hasWord, tokenRange } from './analysis.ts';
import type { CueHit } from './cues/cue-matcher.ts';
import { leadsElsewhere } from './not-held.ts';
import type { TokenRange } from './tokens.ts';

/** How many words may lie between `denied` and what was denied (`denied on Monday that …`). */
const REACH = 9;

/**
 * `He denied rumours, spread during the evening, that he would leave on Monday`: the date lies in what was denied, however
 * many words stand between; without a date, whether anything is denied. `Was denied a visa` is no denial.
 */
export function isInDenial(analysis: Analysis, range: TokenRange, date: DateExpression | null): boolean {
  const until = date?.start ?? Infinity;
  const { tokens, matcher, document } = analysis;
  const is = (kind: Parameters<typeof matcher.isA>[0], at: number): boolean => matcher.isA(kind, tokens.word[at] ?? -1);
  for (let i = range.from; i < range.to && (tokens.start[i] ?? 0) < until; i++) {
    const denies = is('denies', i);
    if (!denies && !is('dismisses', i)) continue;
    if (i > range.from && is('being', i - 1)) continue;
    for (let k = i + 1; k < Math.min(range.to, i + 1 + REACH); k++) {
      if (!is('hearsay', k) && !(denies && is('that', k))) continue;
      const from = tokens.end[k] ?? 0;
      const between = document.text.slice(tokens.end[i] ?? 0, Math.max(from, date?.start ?? from));
      if (!/[;:.!?—]\s/u.test(between) && !leadsElsewhere(between)) return true;
    }
  }
  return false;
}

/** `He was denied a visa`: something was refused. `Was denied by` and `been denied` are cues of their own. */
export function isRefusal({ tokens, matcher }: Analysis, hit: CueHit): boolean {
  return matcher.isA('denies', tokens.word[hit.from] ?? -1) && matcher.isA('being', tokens.word[hit.from - 1] ?? -1);
}

/** Most words of a sentence that does nothing but deny the one before it. */
const CURT = 7;

/** `Two papers reported that he would go on Monday. The club denies it.` */
export function isDeniedNext(analysis: Analysis, index: number): boolean {
  const { sentences, matcher, tokens } = analysis;
  const next = index + 1;
  if (sentences[next] === undefined || sentences[next].block !== sentences[index]?.block) return false;
  const range = tokenRange(analysis, next);
  if (range.to - range.from > CURT || (analysis.dates[next] ?? []).length > 0) return false;
  let denies = false;
  for (let i = range.from + 1; i < range.to - 1; i++) {
    denies ||= matcher.isA('denies', tokens.word[i] ?? -1) && matcher.isA('anaphor', tokens.word[i + 1] ?? -1);
  }
  if (!denies) return false;
  const own = tokenRange(analysis, index);
  return hasCue(analysis.hits[index] ?? [], 'reported', own) || hasWord(analysis, 'hearsay', own);
}

/** `The paper alleged that there was a case in May; the firm denied this`: what was said is denied behind. */
export function isDeniedBehind(
  { tokens, matcher, hits }: Analysis,
  index: number,
  range: TokenRange,
  date: DateExpression,
): boolean {
  const said = (hits[index] ?? []).find((hit) => hit.kind === 'reported');
  if (said === undefined || (tokens.start[said.from] ?? 0) > date.start) return false;
  for (let i = range.from; i + 1 < range.to; i++) {
    if ((tokens.start[i] ?? 0) < date.end || !matcher.isA('denies', tokens.word[i] ?? -1)) continue;
    if (matcher.isA('anaphor', tokens.word[i + 1] ?? -1)) return true;
  }
  return false;
}
