import type { DateExpression } from '../../model/claim.ts';
import type { Span } from '../../model/document.ts';

/** A sentence up to this length (UTF-16 units) may do nothing but judge a day. */
const SHORT = 80;

/** `But yesterday was a good day`, `Last Tuesday did not feel like the end`: a day is judged. */
const JUDGED = {
  before: /^["“]?(?:(?:But|And|So|Yet|Still|Well),? )?(?:[Tt]he )?$/,
  behind: /^ (?:was|is|has been|had been|felt|feels|seemed|did(?: not|n['’]t) feel) (?:an? |the |like |not )/,
};
/** `Until a month ago few would have bet on it`, `Until next week, keep looking up`: how far something reached. */
const UNTIL = /^["“]?(?:(?:But|And) )?(?:[Uu]ntil|[Tt]ill) (?:about |only |just )?$/;
/** `account books for the years 1948 to 1960`, `the figures for the year 2030`: of what is spoken of, and not when. */
const FOR_YEARS = /\bfor (?:the )?(?:financial |fiscal |calendar )?years? $/;
/** `It's tempting to begin in January`, `It would be wrong to stop in May`. */
const TO_DO = /^It(?:['’]s| is| was| would be| may be| might be) [a-z]+ to [a-z]+ (?:in|on|with|at) (?:the )?$/;
/** `I've heard it this week`, `You'll remember where we were last summer`: told of oneself or the reader. */
const ONESELF = /^["“]?(?:I['’]ve|I have|I would|I['’]d|You['’]ll|You will|You may|You remember|We['’]ve all) /;
const WOULD = /^["“]?(?:I would|I['’]d) /;
/** `Here's where things stand at the start of 2031.` */
const STANDING = /^(?:Here['’]s|Here is|This is) where (?:things|matters|we|it) (?:stands?|are|is)\b/;
/** `If nothing is done, any new flood this year …`: nothing of the year is told. */
const IF = /^(?:If|Unless|Should|Without) /;

/** `Next month: the bridge that wasn't.`, at the foot of a letter. */
const TEASER = /^: (?![^.]*\b(?:will|is to|are to|begins|opens|starts|meets)\b)/;
/** `Sources were last checked on 3 May`: of the page's own making. */
const CHECKED = /\b(?:last|most recently) (?:checked|accessed|retrieved|visited|reviewed|viewed) (?:on )?$/;

/**
 * True when English words around a date give no happening to it: the day is judged, or is how far something reached, or
 * the sentence is about its own writer or reader.
 */
export function tellsNoHappening(text: string, sentence: Span, date: DateExpression): boolean {
  const before = text.slice(sentence.start, date.start);
  const behind = text.slice(date.end, sentence.end);
  const isVague = date.inferred === 'all';
  if (JUDGED.before.test(before) && JUDGED.behind.test(behind)) return sentence.end - sentence.start <= SHORT;
  if (isVague && UNTIL.test(before)) return true;
  if (isVague && before === '' && TEASER.test(behind)) return sentence.end - sentence.start <= SHORT;
  if (CHECKED.test(before) || FOR_YEARS.test(before) || TO_DO.test(before) || STANDING.test(before)) return true;
  if (date.granularity === 'year' && date.inferred !== 'none' && IF.test(before)) return true;
  if (date.granularity !== 'day') return date.inferred !== 'none' && ONESELF.test(before);
  return isVague && WOULD.test(before);
}
