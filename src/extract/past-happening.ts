import type { DateExpression } from '../model/claim.ts';
import { type Analysis, textBetween } from './analysis.ts';
import { typesIn } from './clause-facts.ts';
import { tokenFrom, type TokenRange } from './tokens.ts';

/** How many words such a happening may have, and how many of them behind the word that looks back before its date. */
const MOST_WORDS = 16;
const MOST_BEHIND = 8;

/**
 * `since the 2019 flood`, `before the vote in March`: the date belongs to the happening named behind the word, not to
 * what the sentence tells. Returns the tokens of that happening, or null.
 */
export function pastHappening(
  analysis: Analysis,
  index: number,
  date: DateExpression,
  range: TokenRange,
): TokenRange | null {
  const { tokens, matcher } = analysis;
  const isSmall = (i: number): boolean => matcher.isA('function', tokens.word[i] ?? -1);
  const isPreposition = (i: number): boolean => matcher.isA('preposition', tokens.word[i] ?? -1);
  const hits = analysis.hits[index] ?? [];
  const since = hits.findLast((hit) => hit.kind === 'since' && (tokens.start[hit.from] ?? 0) < date.start);
  if (since === undefined) return null;
  // `After a week without rain the town closed the baths on 5 May.`: no comma, and the date ends what the sentence tells.
  const sentence = analysis.sentences[index];
  if (since.from === range.from && sentence !== undefined && sentence.end - date.end <= 1) return null;
  let to = tokenFrom(tokens, { from: since.to, to: range.to }, date.end);
  // `the 2019 flood of …`: take the noun and what hangs on it, up to the next mark or verb-like cue.
  while (to < range.to && to - since.to < MOST_BEHIND) {
    const gap = textBetween(analysis, to - 1);
    if (/[^\s]/u.test(gap) && gap !== '-') break;
    if (hits.some((hit) => hit.from === to && (hit.kind === 'clause' || hit.kind === 'stakeModal'))) break;
    // `since the 2019 flood | the council has met`: a small word that no preposition leads in begins the main sentence.
    if (isSmall(to) && !isPreposition(to) && !isSmall(to - 1)) break;
    to += 1;
  }
  if (to - since.to > MOST_WORDS) return null;
  const names = typesIn(analysis, { from: since.to, to });
  if (names.length === 0) return null;
  const between = analysis.document.text.slice(tokens.start[since.from] ?? 0, date.start);
  return /[,;:—]/u.test(between) ? null : { from: since.to, to };
}

/** Of these the day is not told on which something came about. */
const LONG: ReadonlySet<string> = new Set(['year', 'decade', 'half', 'part-of-year', 'quarter', 'season']);
/** How far before `since` its perfect may stand, in words. */
const PERFECT = 8;

/** `The town has grown since 2019`: how things have been from then on; nothing that happened in that year is told. */
export function isStateSince(
  { tokens, matcher, hits }: Analysis,
  index: number,
  date: DateExpression,
  range: TokenRange,
): boolean {
  if (!LONG.has(date.granularity)) return false;
  return (hits[index] ?? []).some((hit) => {
    if (hit.kind !== 'since' || !matcher.isA('sinceThen', tokens.word[hit.from] ?? -1)) return false;
    const next = tokens.start[hit.to] ?? -1;
    if (next > date.start || date.start - next > 24) return false;
    for (let i = Math.max(range.from, hit.from - PERFECT); i < hit.from; i++)
      if (matcher.isA('perfect', tokens.word[i] ?? -1)) return true;
    return false;
  });
}
