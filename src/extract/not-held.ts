import type { DateExpression, EventStatus, Sentence } from '../model/claim.ts';

/** `The bridge should have opened on 3 May`, `was to have been held`: so speaks who knows that it did not come to pass. */
const COUNTERFACTUAL =
  /\b(?:(?:should|would|ought to|was to|were to) (?:also |then |first )?have (?!to\b)[a-z]+|had (?:hoped|wanted|meant|intended) to [a-z]+)/;
/** `12 May – The day on which the bridge was to have opened passes quietly`: an entry of the day on which it was to be. */
const ENTRY = /^ ?(?:[-–—:|])/;
const WAS_TO_HAVE = /\b(?:was|were) to have [a-z]+/;
/** `The postponement from 3 May`, `put back from 3 May`: the day that no longer holds. */
const MOVED_FROM =
  /\b(?:postponement|deferral|postponed|deferred|rescheduled|moved|put (?:back|off)|pushed back|brought forward|delayed)(?: [a-z’']+){0,5} from (?:the )?$/;
/** `There will be no loan on the first of September`: nothing of that day is told but that there was nothing. */
const NOTHING =
  /\bthere(?: is|['’]s| was| are| were| will be| would be| has been| have been| had been) no (?:[a-z-]+ ){1,2}(?:(?:on|in|at|before|during|this|next) )?(?:the )?$/i;
/** Words that lead in another happening, to which a date behind them belongs. */
const LEADS = /\b(?:when|after|before|while|once)\b|, [a-z]{2,}(?:ed|en|lt|ld|wn) (?:in|on|at) (?:the )?$/;

/** So far from its beginning an entry's day may stand, behind a sign. */
const OPENING = 4;

/** How English words before a date tell that what they name did not happen then; null when they tell no such thing. */
export function notHeld(
  text: string,
  sentence: Sentence,
  clauseStart: number,
  date: DateExpression,
): EventStatus | null {
  const before = text.slice(Math.max(sentence.start, clauseStart), date.start);
  if (NOTHING.test(text.slice(sentence.start, date.start))) return 'denied';
  if (MOVED_FROM.test(before)) return 'cancelled';
  const behind = text.slice(date.end, sentence.end);
  if (date.start - sentence.start <= OPENING && ENTRY.test(behind) && WAS_TO_HAVE.test(behind)) return 'cancelled';
  const found = COUNTERFACTUAL.exec(before);
  if (found === null) return null;
  return LEADS.test(before.slice(found.index)) ? null : 'cancelled';
}

/** True when between a denial and a date another happening is led in: `a report it withdrew when it declared a strike on 3 May`. */
export function leadsElsewhere(between: string): boolean {
  return LEADS.test(between);
}
