import type { Span } from '../../model/document.ts';

/** Which way a sentence looks from the day it was written. */
export type Outlook = 'future' | 'past' | 'open';

/** How far around a date its sentence is asked. */
const REACH = 110;

const FUTURE =
  /\b(?:will|shall|['’]ll|won['’]t|going to|(?:is|are|was|were|be) (?:due|set|slated|scheduled|expected|planned|likely|to)|scheduled|expected to|expects?|plans?|planned|planning|intends?|hopes? to|aims? to|upcoming|forthcoming|coming|ahead of|deadline|expires?|effective|payable|mature|due|starting|beginning|begins|would|could|should|may|might|until|no later than|forecasts?|projected|estimates?)\b/i;
const PAST =
  /\b(?:was|were|had|did|has been|have been|after|since|ended|died|killed|began|came|went|took|made|met|told|held|got|gave|left|won|lost|fell|rose|became|found|grew|broke|sent|spent|hit|led|paid|sold|ran|saw|sank|[a-z]{3,}ed)\b/i;

/** Reads tense and cue words near a date, without looking past its sentence. */
export function outlookOf(text: string, sentence: Span, at: Span): Outlook {
  const from = Math.max(sentence.start, at.start - REACH);
  const to = Math.min(sentence.end, at.end + REACH);
  const near = `${text.slice(from, at.start)} ${text.slice(at.end, to)}`;
  if (FUTURE.test(near)) return 'future';
  return PAST.test(near) ? 'past' : 'open';
}
