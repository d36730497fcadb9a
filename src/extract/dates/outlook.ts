import type { Span } from '../../model/document.ts';
import type { Meaning } from './meaning.ts';
import {
  ARRANGED_FOR,
  CALL_OFF,
  CALLED_OFF,
  CUE_SOURCE,
  OF_PAST_DAY,
  OFFERED,
  PUT_OFF,
  PUT_OFF_SAID,
  WAS_TO,
} from './outlook-cues.ts';

/** Which way a sentence looks from the day it was written; `either`: the nearer side, whichever it is. */
export type Outlook = 'future' | 'past' | 'open' | 'either';

/** Behind the day of a plan: it came to nothing. */
const NOT_HELD = /^,? (?:was|were|is|are|has|have|had|did|fell|never|came to nothing)\b/;
const STILL_TO_COME = /^ (?:will|is to|are to|would)\b/;

/** How far around a date its sentence is asked. */
const REACH = 110;

const CUES = new RegExp(CUE_SOURCE, 'g');
const FIRST_CUE = new RegExp(CUE_SOURCE);
/** What has a perfect before it is over, whatever it looked ahead to: "had been due". */
const PERFECT = /\b(?:(?:had|have|has)(?: \w+)?(?: been)?|once) $/i;
const INFINITIVE =
  /\bto (?!(?:the|his|her|their|its|our|this|that|these|those|which|whom|what|where|about|around|more|less|over|nearly|almost|roughly|some|just|only|all|both|two|three|four|five|six|ten|many)\b)(?:go|do|[a-z]{3,})(?<!ing)\b/;
/** What was done, though told with "to": "started to", "were able to". */
const REALISED =
  /\b(?:started|began|begun|continued|able|forced|managed|failed|refused|happened|helped|tried|used|returned|had) to [a-z]+\b(?!.*\bto [a-z])/;
/** "The airline says Friday.": what is to be then. */
const SAYS = /\bsays? $/;
const ENDS = /^[.,;!?]/;
/** What somebody was to do, right before the day of its object; the same with that object behind it. */
const TO_DO = /\bto (?!the\b)[a-z]{3,} $/;
const TO_DO_ON = /\bto [a-z]{3,} [A-Z][a-z]+day['’]s (?:[a-z-]+ ){1,2}(?:late |early )?(?:on )?$/;
const OWNS = /^['’]s /;
const ANNOUNCES = /^(?:will|plans? to|intends?|hopes? to|wants? to|aims? to|expects?|(?:is|are) to)\b/;
const IS_SAID = /^(?:expected|due|scheduled|slated|planned|set to)\b/;
/** Signs too weak to stand against a verb: "to meet in May", "by May", "next". */
const WEAK_FUTURE =
  /\b(?:to (?!the\b|a\b|an\b|his\b|her\b|their\b|its\b)[a-z]{3,}|no later than|next|coming|starting|beginning|begins?|looms?)\b/i;
const BY = /\b(?:by|until|till)(?: at least)?(?: the| late| early| mid)? ?-?$/i;
/** "Ask me on Monday", "Join us on Friday". */
const IMPERATIVE = /^["“‘'\s]*(?:Ask|Join|Come|Meet|Watch|Call|Vote|Register|See you|Do(?: not|n['’]t))\b/;
/** A clause that hangs on the main one: what it looks ahead to is no news of the date before it. */
const THAT = /\bthat \S/;

/** Between the last cue and the date a new clause has begun, to which the date belongs: ", but on Friday it closed". */
const CLAUSE_BEGINS = /[,;:] (?:but|and|while|yet|so|because)(?: then| later| at [^,;]{1,24})?(?: on)? $/;
/** ", Ostwick on Friday called for": subject and date, and the verb comes right behind. */
const SUBJECT_LEADS = /[,;:][^,;:]* (?:on |late |early )?$/;
const VERB_FOLLOWS = new RegExp(`^ (?:[a-z]+ly )?${CUE_SOURCE}`);
/** A line of a chronicle: "17 March: The council votes to build". */
const ENTRY = /^ ?(?::|[-–—] )/;

/** Does the way that the sentence looks bear on these days at all? Most dates say themselves where they lie. */
export function dependsOnOutlook(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'day':
    case 'month':
      return typeof meaning.year !== 'number';
    case 'weekday':
      return meaning.which === 'plain' || meaning.which === 'this';
    case 'part':
    case 'nth':
    case 'week-of':
      return dependsOnOutlook(meaning.of);
    case 'shift':
    case 'year-ago':
    case 'day-number':
    case 'decade':
      return false;
    default:
      return true;
  }
}

/**
 * Reads tense and cue words near a date, without looking past its sentence. The nearest cue before the date decides,
 * else the nearest behind it: "said Friday that it will close" looks back at Friday. What is arranged is told in the
 * present ("meets on Thursday"), and so are habits and chronicles: behind a date it counts for a weekday alone.
 */
export function outlookOf(text: string, sentence: Span, at: Span, isWeekday = false): Outlook {
  const left = leftOf(text, sentence.start, at.start);
  const right = text.slice(at.end, Math.min(sentence.end, at.end + REACH));
  let last: Outlook = 'open';
  let behind = 0;
  CUES.lastIndex = 0;
  for (let match = CUES.exec(left); match !== null; match = CUES.exec(left)) {
    last = sideOf(match, left);
    behind = match.index + match[0].length;
  }
  if (OF_PAST_DAY.test(right)) return 'past';
  if (CALL_OFF.test(left) || (SAYS.test(left) && ENDS.test(right))) return 'future';
  if (last !== 'past' && CALLED_OFF.test(right)) return 'either';
  if (PUT_OFF.test(left) || PUT_OFF_SAID.test(left)) return 'future';
  if (last === 'past' && (OFFERED.test(left) || WAS_TO.test(left))) return 'either';
  if (ARRANGED_FOR.test(left) && STILL_TO_COME.test(right)) return 'future';
  if (ARRANGED_FOR.test(left) && (last === 'past' || NOT_HELD.test(right))) return 'either';
  // "Withdrew its threat to boycott Monday's match on Friday": the match is to come, and Friday is the day of the withdrawal.
  if (last === 'past' && OWNS.test(right) && TO_DO.test(left)) return 'either';
  if (last === 'past' && TO_DO_ON.test(left.slice(behind))) return 'past';
  // "Announced an agreement to buy it in January" may look either way.
  if (last === 'past' && INFINITIVE.test(left.slice(behind)) && !REALISED.test(left))
    return BY.test(left) ? 'future' : 'open';
  if (last !== 'open') return leadsNewClause(left.slice(behind), right) ?? last;
  if (IMPERATIVE.test(text.slice(sentence.start, sentence.start + 20))) return 'future';
  let near = right;
  CUES.lastIndex = 0;
  for (let match = CUES.exec(right); match !== null; match = CUES.exec(right)) {
    const side = sideOf(match, right);
    if (side === 'open' || (match[2] !== undefined && !isWeekday)) continue;
    if (side === 'future' && THAT.test(right.slice(0, match.index))) {
      near = right.slice(0, match.index);
      break;
    }
    return side;
  }
  return BY.test(left) ||
    WEAK_FUTURE.test(left.slice(left.lastIndexOf('; ') + 1)) ||
    (!ENTRY.test(right) && WEAK_FUTURE.test(near))
    ? 'future'
    : 'open';
}

/** "Is expected by May", "plans to open in May": said in the present, and so of days to come, even in a history. */
export function isAnnounced(text: string, sentence: Span, at: Span): boolean {
  const left = leftOf(text, sentence.start, at.start);
  let last: RegExpExecArray | null = null;
  CUES.lastIndex = 0;
  for (let match = CUES.exec(left); match !== null; match = CUES.exec(left)) last = match;
  if (last === null || sideOf(last, left) !== 'future') return false;
  return (
    ANNOUNCES.test(last[0]) ||
    (IS_SAID.test(last[0]) && /\b(?:is|are) (?:now |still |also )?$/.test(left.slice(0, last.index)))
  );
}

/** The side of a clause that begins with the date or its subject, when it says one itself; else null. */
function leadsNewClause(between: string, right: string): Outlook | null {
  const verb = VERB_FOLLOWS.exec(right);
  const match = CLAUSE_BEGINS.test(between)
    ? (FIRST_CUE.exec(right) ?? verb)
    : SUBJECT_LEADS.test(between)
      ? verb
      : null;
  if (match === null) return null;
  const side = sideOf(match, right);
  return side === 'open' ? null : side;
}

/** The sentence before a date, as far as it is asked, from a whole word on. */
function leftOf(text: string, start: number, end: number): string {
  if (end - start <= REACH) return text.slice(start, end);
  return text.slice(end - REACH, end).replace(/^[^\s]+/, '');
}

function sideOf(match: RegExpExecArray, within: string): Outlook {
  if (match[3] !== undefined) return 'open';
  if (match[4] !== undefined) return 'past';
  if (!PERFECT.test(within.slice(Math.max(0, match.index - 24), match.index))) return 'future';
  // "Has threatened to leave in July": what was said is over, not what was said of.
  return match[0].endsWith(' to') ? 'either' : 'past';
}
