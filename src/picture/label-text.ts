import type { Event } from '../model/claim.ts';

/** Words that lead up to a date and mean no more than that it is one: `On 5 May`, `Im März`. */
const LEADING = 'in|on|at|by|am|im|an|le|la|en|au|el|il|nel|nell|em|no|na|op|в|у|на';
/** So many words must be left for a label to say something. */
const LEAST_WORDS = 4;

/**
 * An event's text as a label beside its date: a date that it begins with is left out, and the cut marked, since the room
 * is better spent on what happened.
 */
export function labelText({ text, date }: Pick<Event, 'text' | 'date'>): string {
  if (date === null || date.text === '') return text;
  const told = RegExp.escape(date.text);
  const match = new RegExp(
    `^(?:…\\s*)?(?:(?:${LEADING})\\s+)?${told}(?:\\s*[,;:|–—]\\s*|\\s+)(?=[^\\s\\p{P}])`,
    'iu',
  ).exec(text);
  if (match === null) return text;
  const rest = text.slice(match[0].length);
  return rest.split(/\s+/u).length < LEAST_WORDS ? text : `… ${rest}`;
}
