import type { Span } from '../../model/document.ts';

/** Which way a sentence looks from the day it was written. */
export type Outlook = 'future' | 'past' | 'open';

/** How far around a date its sentence is asked. */
const REACH = 110;

const FUTURE =
  "will|shall|(?:to |not |also |would |will |could |should |may |might |must )be [a-z]{3,}|supposed to|likely to|about to|ready to|['’]ll|won['’]t|going to|due|set to|slated|scheduled|expected|expects?|plans?|planned|planning|intends?|hopes? to|aims? to|vow(?:s|ed) to|agreed to|upcoming|forthcoming|ahead of|deadline|expires?|effective|payable|would|could|should|may|might|forecasts?|projected|cannot|can";
const PAST =
  'was|were|had|did|has been|have been|said|ended|died|began|came|went|took|made|met|told|held|got|gave|left|won|lost|fell|rose|became|found|grew|broke|sent|spent|led|paid|sold|ran|saw|sank|shot|struck|spoke|wrote|drove|flew|fought|brought|bought|thought|sought|agreed|freed|(?!hundred|sacred|naked)[a-z]{2,}(?<!e)ed';
// Small letters only: "May" is a month.
const CUE_SOURCE = `(?<![\\w’'])(?:(${FUTURE})|(${PAST}))(?!\\w)`;
const CUES = new RegExp(CUE_SOURCE, 'g');
const FIRST_CUE = new RegExp(CUE_SOURCE);
/** What has a perfect before it is over, whatever it looked ahead to: "had been due". */
const PERFECT = /\b(?:had|have|has)(?: \w+)?(?: been)? $/i;
const INFINITIVE = /\bto (?!the\b|an?\b|his\b|her\b|their\b|its\b|about\b|more\b)[a-z]{3,}/;
/** Signs too weak to stand against a verb: "to meet in May", "by May", "next". */
const WEAK_FUTURE =
  /\b(?:to (?!the\b|a\b|an\b|his\b|her\b|their\b|its\b)[a-z]{3,}|by|until|no later than|next|coming|starting|beginning|begins?|looms?)\b/i;

/**
 * Reads tense and cue words near a date, without looking past its sentence. The nearest cue before the date decides,
 * else the nearest behind it: "said Friday that it will close" looks back at Friday.
 */
export function outlookOf(text: string, sentence: Span, at: Span): Outlook {
  const left = text.slice(Math.max(sentence.start, at.start - REACH), at.start);
  let last: Outlook = 'open';
  let behind = 0;
  for (const match of left.matchAll(CUES)) {
    last = sideOf(match, left);
    behind = match.index + match[0].length;
  }
  // "Announced an agreement to buy it in January" may look either way.
  if (last === 'past' && INFINITIVE.test(left.slice(behind))) return 'open';
  if (last !== 'open') return last;
  const right = text.slice(at.end, Math.min(sentence.end, at.end + REACH));
  const first = FIRST_CUE.exec(right);
  if (first !== null) return sideOf(first, right);
  return WEAK_FUTURE.test(left) || WEAK_FUTURE.test(right) ? 'future' : 'open';
}

function sideOf(match: RegExpExecArray, within: string): Outlook {
  if (match[1] === undefined) return 'past';
  return PERFECT.test(within.slice(Math.max(0, match.index - 24), match.index)) ? 'past' : 'future';
}
