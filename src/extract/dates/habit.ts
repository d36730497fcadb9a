import { before } from './match-at.ts';
import type { Meaning } from './meaning.ts';

/** How far back the word of a habit may stand from its date. */
const REACH = 60;

/** Words by which a clause tells what happens every year, and not once; "always" and "often" tell of people as well. */
const HABIT =
  /\b(?:usually|normally|typically|traditionally|annually|as a rule|(?:each|every|any) (?:year|season))\b(?![^,;:.!?()\n]*\b(?:but|except|although|though|when|after|before|was|were|had|did)\b)[^,;:.!?()\n]*$/i;
const EVERY = /\b(?:every|each)\s$/i;
/** "On a normal Thursday": one of many. */
const TYPICAL = /\b(?:an?|any|most|the) (?:(?:ordinary|normal|typical|average|usual|given)(?: \w+day)?) $/i;
const EACH_YEAR = /^ (?:of )?(?:each|every) (?:year|season)\b/i;

/** Does the date come round every year: "usually peaks in May", "each year in spring", "every July"? Then it is no day. */
export function isHabit(text: string, start: number, end: number, meaning: Meaning): boolean {
  const left = before(text, start, REACH);
  if (isOneOfMany(meaning) && TYPICAL.test(left)) return true;
  if (!comesRound(meaning)) return false;
  return EVERY.test(left) || HABIT.test(left) || EACH_YEAR.test(text.slice(end, end + 16));
}

function isOneOfMany(meaning: Meaning): boolean {
  return comesRound(meaning) || (meaning.kind === 'weekday' && meaning.which === 'plain');
}

/** Only what names no year can come round. */
function comesRound(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'day':
    case 'month':
    case 'season':
      return meaning.year === 'unstated';
    case 'part':
    case 'nth':
      return comesRound(meaning.of);
    case 'range':
      return comesRound(meaning.from) && comesRound(meaning.to);
    default:
      return false;
  }
}
