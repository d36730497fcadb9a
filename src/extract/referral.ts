import type { DateExpression } from '../model/claim.ts';
import type { Analysis } from './analysis.ts';
import { LOWER, tokenFrom, type TokenRange } from './tokens.ts';

/** How many words the name of what is referred to may have behind its article (`the planning consent of 3 May`). */
const MOST_WORDS = 3;

/**
 * `The walkout of 12 June`, `for the deaths on 2 May`: a happening of that day that readers know is named by its date, and
 * told no more. `They left the talks on Thursday` tells it.
 */
export function isReferral({ tokens, matcher }: Analysis, range: TokenRange, date: DateExpression): boolean {
  const is = (kind: Parameters<typeof matcher.isA>[0], at: number): boolean =>
    at >= range.from && matcher.isA(kind, tokens.word[at] ?? -1);
  const at = tokenFrom(tokens, range, date.start);
  const of = is('genitive', at - 1);
  // `Against the euro on Tuesday` names no happening, as far as anybody can tell.
  if (!of && !(is('preposition', at - 1) && /\d/u.test(date.text))) return false;
  // `worse than that of 2010`
  if (of && is('known', at - 2) && is('anaphor', at - 2)) return true;
  for (let words = 1; words <= MOST_WORDS; words++) {
    if (is('function', at - 1 - words)) return false;
    // `with the Valley Court on 3 May`: a body, and no happening.
    if (!of && tokens.shape[at - 1 - words] !== LOWER) return false;
    const article = at - 2 - words;
    if (is('known', article)) return of || is('preposition', article - 1) || is('since', article - 1);
  }
  return false;
}
