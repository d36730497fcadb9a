import type { DateExpression, EventStatus, Sentence } from '../model/claim.ts';

/** `The bridge should have opened on 3 May`, `was to have been held`: so speaks who knows that it did not come to pass. */
const COUNTERFACTUAL = /\b(?:should|would|ought to|was to|were to) (?:also |then |first )?have (?!to\b)[a-z]+/;
/** `There will be no loan on the first of September`: nothing of that day is told but that there was nothing. */
const NOTHING =
  /\bthere(?: is|['’]s| was| are| were| will be| would be| has been| have been| had been) no (?:[a-z-]+ ){1,2}(?:(?:on|in|at|before|during|this|next) )?(?:the )?$/i;
/** Words that lead in another happening, to which a date behind them belongs. */
const LEADS = /\b(?:when|after|before|while|once)\b/;

/** How English words before a date tell that what they name did not happen then; null when they tell no such thing. */
export function notHeld(
  text: string,
  sentence: Sentence,
  clauseStart: number,
  date: DateExpression,
): EventStatus | null {
  const before = text.slice(Math.max(sentence.start, clauseStart), date.start);
  if (NOTHING.test(text.slice(sentence.start, date.start))) return 'denied';
  const found = COUNTERFACTUAL.exec(before);
  if (found === null) return null;
  return LEADS.test(before.slice(found.index)) ? null : 'cancelled';
}

/** True when between a denial and a date another happening is led in: `a report it withdrew when it declared a strike on 3 May`. */
export function leadsElsewhere(between: string): boolean {
  return LEADS.test(between);
}
