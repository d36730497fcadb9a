import type { DateExpression } from '../model/claim.ts';
import type { Analysis } from './analysis.ts';
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
