import type { AbbreviationRules } from './abbreviations.ts';
import { isSpace, letterAt, OPENER, wordAt, wordBefore, type Letter } from './characters.ts';
import { isOmission, type Stop } from './stop.ts';

const ATTRIBUTION =
  /(?:\p{Lu}[\p{L}.'’-]{0,30}\s{1,2}){1,3}(?:said|says|asked|asks|shouted|cried|replied|added|wondered|exclaimed|yelled|answered)\b/uy;
/** Last parts of host and file names: `Example.Com` is no glued sentence. */
const NAME_PART = /^(?:Com|Net|Org|Gov|Edu|Info|Io|Js|Ts|Py|Md|Txt|Pdf|Html|Htm|Exe|Zip|Docx?)$/;
const CLOCK = /^(?:\d{1,2}(?::\d\d)?)?[ap]\.m$/i;
const AFTER_CLOCK =
  /^(?:[A-Z]{2,4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Eastern|Central|Mountain|Pacific|Greenwich|January|February|March|April|May|June|July|August|September|October|November|December)$/;
const ROMAN = /^[IVXLC]{2,6}$/;
const INITIALISM = /^(?:\p{L}{1,2}\p{M}?\.-?){1,6}\p{L}{1,3}$/u;
/** Upper case first, no vowel, not all capitals: `Blvd`, `Sgt`, `Sqn`. */
const VOWELLESS = /^[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{1,4}$/;

/** `l'art. 5`, `dell’on. Rossi`: the article before the abbreviation. */
const ELISION = /^\p{L}{1,5}['’](?=\p{L}{2})/u;

/** What stands on both sides of a stop. */
interface Sides {
  readonly before: string;
  /** Class of the first letter or digit after the stop, opening signs passed over. */
  readonly first: Letter;
  /** The word that it begins. */
  readonly after: string;
  /** Whether a full stop follows that word at once: `A.` is an initial there and no article, `No. 1` no answer. */
  readonly stopped: boolean;
  /** Whether a sign stands before that word, and whether it is a quotation mark. */
  readonly opened: boolean;
  readonly quoted: boolean;
}

/**
 * Whether the sentence that began at `from` ends with `stop`.
 *
 * `uncased` says that the text writes no capitals at all, so that a small letter begins sentences too.
 */
export function endsSentence(
  text: string,
  from: number,
  stop: Stop,
  rules: AbbreviationRules,
  uncased: () => boolean,
): boolean {
  if (stop.next >= text.length) return true;
  if (isOmission(text, stop)) return false;
  if (stop.kind === 'wide') return endsWide(text, stop);
  const glued = stop.next === stop.end;
  if (glued) return endsGlued(text, from, stop, rules);
  if (/[,;:)\]}|/%&+=]/.test(text.charAt(stop.next))) return false;
  const sides = readSides(text, from, stop);
  if (sides.first === 'none') return true;
  if (sides.first === 'other')
    return stop.kind !== 'ellipsis' && !(stop.kind === 'dot' && isAbbreviation(sides.before, rules));
  if (stop.kind === 'dot' && isAbbreviated(text, from, stop, sides, rules)) return false;
  if (sides.first === 'lower')
    return (
      /^\p{Ll}\p{Lu}/u.test(sides.after) || (!stop.closed && !sides.opened && stop.kind !== 'ellipsis' && uncased())
    );
  if (stop.kind === 'ellipsis') return sides.after !== 'I' && sides.first !== 'digit';
  if (stop.kind === 'strong') return !(stop.closed && isAttribution(text, stop.next));
  return true;
}

/** A stop of a script without capitals ends a sentence, but for numbers and for quotes that a particle goes on from. */
function endsWide(text: string, stop: Stop): boolean {
  if (stop.next > stop.end) return !/[,;:)\]}|،؛]/.test(text.charAt(stop.next));
  const next = text.charAt(stop.next);
  if (text[stop.at] === '．' && letterAt(text, stop.next) === 'digit') return false;
  if (/[,;:、，；：،؛)\]}）」』]/.test(next)) return false;
  return !(stop.closed && /[とのなはがをにでへも]/.test(next));
}

/** No space after the stop: a new sentence only where a word of small letters stands before and a capitalised one after. */
function endsGlued(text: string, from: number, stop: Stop, rules: AbbreviationRules): boolean {
  const before = wordBefore(text, from, stop.at);
  // `Dr.Ida Fell`: a space was forgotten behind a title.
  if (stop.kind === 'dot' && rules.never.has(before)) return false;
  const quoteBefore = OPENER.has(text.charAt(stop.next)) && !stop.closed;
  const at = quoteBefore ? stop.next + 1 : stop.next;
  if (letterAt(text, at) === 'uncased') return /^[\p{Script=Arabic}\p{Script=Hebrew}]{3,}$/u.test(before);
  if (letterAt(text, at) !== 'upper') return false;
  const after = wordAt(text, at);
  if (!/^\p{Lu}\p{Ll}+$/u.test(after) && !(/^[IA]$/.test(after) && isSpace(text.charCodeAt(at + 1)))) return false;
  if (NAME_PART.test(after)) return false;
  // A further stop or slash right after the word: code, a host or a path.
  if (/[./@\\_(]/.test(text.charAt(at + after.length)) && !isSpace(text.charCodeAt(at + after.length + 1)))
    return false;
  if (stop.closed) return !/[./@\\_]/.test(before) || /\s/.test(before);
  return /^(?:\p{L}[\p{L}\p{M}'’-]*\p{Ll}|[$€£]?\d[\d,–-]{2,}|[\d,.]{1,9}%|\p{Lu}{3,}|.*[)\]”»])$/u.test(before);
}

function readSides(text: string, from: number, stop: Stop): Sides {
  let at = stop.next;
  for (let steps = 0; steps < 6 && startsLater(text, at); steps += 1) at += 1;
  const first = letterAt(text, at);
  const after = wordAt(text, at);
  const stopped = text[at + after.length] === '.';
  return {
    before: wordBefore(text, from, stop.at).replace(ELISION, ''),
    first,
    after,
    stopped,
    opened: at > stop.next,
    quoted: /["“„‚«»'‘]/.test(text.charAt(stop.next)),
  };
}

function startsLater(text: string, at: number): boolean {
  const char = text.charAt(at);
  return (
    OPENER.has(char) ||
    ((char === '-' || char === '–' || char === '—' || char === '•') && at + 1 < text.length) ||
    (at > 0 && char === ' ')
  );
}

function isAbbreviation(word: string, rules: AbbreviationRules): boolean {
  return rules.never.has(word) || rules.perhaps.has(word) || rules.beforeNumber.has(word);
}

/** Whether a full stop belongs to the word before it and ends nothing. */
function isAbbreviated(text: string, from: number, stop: Stop, sides: Sides, rules: AbbreviationRules): boolean {
  const { before, first, after, stopped } = sides;
  const capital = first === 'upper' || first === 'uncased';
  const starts = capital && (stopped ? /^M(?:rs?|s)$/.test(after) : rules.starters.has(after));
  if (before === '') return false;
  if (rules.never.has(before)) return true;
  if (rules.closing.has(before)) return first === 'lower';
  if (CLOCK.test(before)) return !(starts && !stopped) && !endsAfterClock(text, from, stop, sides);
  if (/^\p{L}$/u.test(before) || INITIALISM.test(before)) {
    if (first !== 'upper') return true;
    const initial = before.length === 1;
    return !starts && !(sides.quoted && !initial);
  }
  if (rules.beforeNumber.has(before) && first === 'digit') return true;
  if (/^\d{1,3}(?:\.\d{1,3})*$/.test(before)) {
    if (text.slice(from, stop.at).trimStart() === before) return true;
    return rules.ordinals && before.length <= 2 && !starts;
  }
  if (rules.perhaps.has(before) || VOWELLESS.test(before))
    return first === 'lower' || !(starts || (capital && sides.quoted));
  return rules.ordinals && ROMAN.test(before) && !starts;
}

/** `5 p.m.` ends a sentence before a capital, unless it only leads in (`At 5 p.m. Ann came`) or a zone or a day follows. */
function endsAfterClock(text: string, from: number, stop: Stop, sides: Sides): boolean {
  if (sides.first !== 'upper' || AFTER_CLOCK.test(sides.after)) return false;
  if (stop.at - from > 40) return true;
  return text.slice(from, stop.at).trim().split(/\s+/).length > 4;
}

function isAttribution(text: string, at: number): boolean {
  ATTRIBUTION.lastIndex = at;
  return ATTRIBUTION.test(text);
}
