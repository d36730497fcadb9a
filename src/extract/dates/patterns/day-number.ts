import { before, matchAt } from '../match-at.ts';
import type { DatePattern } from '../meaning.ts';

const NAME = /([12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)(?![a-z-])(?!\s+(?:[a-z]|[A-Z]))/y;

/** `on the 9th`: a day of the month that the text is telling of. */
export const dayNumber: DatePattern = (text, at) => {
  const match = matchAt(NAME, text, at);
  if (match === null || !/\b(?:on|by|until|from|to) the $/i.test(before(text, at, 12))) return null;
  return { end: at + match[0].length, meaning: { kind: 'day-number', day: Number(match[1]) } };
};
