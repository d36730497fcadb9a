import { before, matchAt } from '../match-at.ts';
import type { DatePattern } from '../meaning.ts';
import { knowsPersonNamedMay } from '../named-may.ts';
import { MONTH, monthOf } from '../words-en.ts';
import { readYearTail } from '../year-words.ts';

const NAME = new RegExp(MONTH, 'iy');

/** Months that are words, names or both as well: they need a sign that a month is meant. */
const AMBIGUOUS = /^(?:may|march|april|june|august|mar|jan|jun|sept?)\b/i;

const IN_MONTH =
  /\b(?:in|since|during|last|this|next|past|coming|early|late|mid|until|till|through|throughout|every|each|of|by|from|to|and|or|between|before|after|for|around|earlier|later|previous|following|following|as of|beginning|starting|both|that)(?: the month of)?[,]?[ \n-]$/i;
/** Another month tied to it: "May–August", "April and June". */
const TO_MONTH =
  /(?:[-–—/]|,? (?:and|or|to|through|until) )(?:early |mid-?|late )?(?:January|February|March|April|May|June|July|August|September|October|November|December|\d{1,2} [A-Z])/y;
const AFTER_NAME = /\b(?:mr|mrs|ms|dr|sir|lady|president|minister|secretary|chancellor|by|to|of|from|and|for)\.? $/i;
const NAME_FOLLOWS =
  /[ ](?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|I|The|A|An|He|She|It|They|We)\b)[A-Z][a-z]/y;
const NAMED = /[ ](?:on [A-Z]|of [A-Z](?!.{0,12}\d{4})|for [A-Z])/y;

/** `August 2025`, `June of last year`, `In January`. */
export const month: DatePattern = (text, at) => {
  const match = matchAt(NAME, text, at);
  if (match === null) return null;
  const name = match[0];
  const end = at + name.length;
  const tail = readYearTail(text, end);
  const meaning = { kind: 'month', month: monthOf(name), year: tail.year } as const;
  const lower = name.charCodeAt(0) >= 97;
  if (tail.year !== 'unstated')
    return lower && AMBIGUOUS.test(name) && name.length < 5 ? null : { end: tail.end, meaning };
  const left = before(text, at);
  if (lower) return name.length > 5 && IN_MONTH.test(left) && !AMBIGUOUS.test(name) ? { end, meaning } : null;
  if (/[-\w’'][-’']$|[\w]$/.test(left) && !/mid-$|[–—-]$/i.test(left)) return null;
  // An abbreviation alone is a name or a word ("Dec", "Mar") unless a preposition leads to it.
  const short = name.length <= 4 && !/^(?:may|june|july)$/i.test(name);
  if (short)
    return /\b(?:in|since|last|this|next|early|late|mid|until|by|from|to|through)[ -]$/i.test(left)
      ? { end: name.endsWith('.') ? end : end, meaning }
      : null;
  if (/\b(?:Black|Bloody|Red) $/.test(left)) return null;
  if (!AMBIGUOUS.test(name)) return { end, meaning };
  if (matchAt(NAME_FOLLOWS, text, end) !== null && AFTER_NAME.test(left)) return null;
  if (matchAt(NAMED, text, end) !== null && /march/i.test(name) && !/\b(?:in|last|this|next)\s$/i.test(left))
    return null;
  if (!IN_MONTH.test(left) && matchAt(TO_MONTH, text, end) === null) return null;
  return /^(?:may)$/i.test(name) && knowsPersonNamedMay(text) && AFTER_NAME.test(left) ? null : { end, meaning };
};
