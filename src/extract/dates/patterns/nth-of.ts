import { before, matchAt } from '../match-at.ts';
import type { DatePattern, Meaning, Mention, Nth, Reader } from '../meaning.ts';
import { countOf, FULL_WEEKDAY, GAP, NUMBER_WORD, ordinalOf, weekdayNumber } from '../words-en.ts';

const NAME = new RegExp(
  `(?:(?<nth>first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|last|final|opening|closing)${GAP}(?:full${GAP})?(?:(?<count>${NUMBER_WORD}|\\d{1,2})${GAP})?(?:(?<unit>day|week|weekend)(?<many>s)?|(?<weekday>${FULL_WEEKDAY})))${GAP}(?:of|in)${GAP}(?<the>the${GAP})?`,
  'iy',
);
const UNIT = /(?<unit>month|year)(?![a-z’'-])/iy;
const WEEK_OF = new RegExp(`week${GAP}(?<side>of|beginning|starting|commencing|from|ending)${GAP}(?:the${GAP})?`, 'iy');

/** `the second week of January 2025`, `last weekend of August`, `first Monday in September`, `the first ten days of May`. */
export const nthOf: DatePattern = (text, at, read) => {
  const match = matchAt(NAME, text, at);
  if (match === null) return null;
  const { weekday } = match.groups ?? {};
  if (weekday !== undefined && weekday.charCodeAt(0) >= 97) return null;
  const nth = nthOfWords(match.groups ?? {});
  const of = nth === null ? null : stretchAt(text, at + match[0].length, match.groups?.['the'] !== undefined, read);
  return nth === null || of === null
    ? null
    : { end: of.end, meaning: { kind: 'nth', nth, of: of.meaning }, inner: [of] };
};

/** `the week of 3 March`, `the week beginning 3 March`, `week ending 9 March`. */
export const weekOf: DatePattern = (text, at, read) => {
  const match = matchAt(WEEK_OF, text, at);
  if (match === null || /\b(?:a|per|each|every|\d)\s$/i.test(before(text, at, 6))) return null;
  const from = at + match[0].length;
  const day = read(text, from);
  if (day === null || day.meaning.kind !== 'day') return null;
  const word = match.groups?.['side']?.toLowerCase();
  const side = word === 'of' ? 'around' : word === 'ending' ? 'to' : 'from';
  return { end: day.end, meaning: { kind: 'week-of', side, of: day.meaning }, inner: [{ start: from, ...day }] };
};

function nthOfWords(groups: Readonly<Record<string, string | undefined>>): Nth | null {
  const word = (groups['nth'] ?? '').toLowerCase();
  const isLast = word === 'last' || word === 'final' || word === 'closing';
  const first = isLast ? 'last' : word === 'opening' ? 1 : ordinalOf(word);
  const many = groups['many'] !== undefined;
  const count = groups['count'] === undefined ? 1 : countOf(groups['count']);
  // "The first days of May" says no number, and only the two ends of a stretch are counted in several.
  if (first === null || count === null || many !== count > 1 || (count > 1 && first !== 1 && first !== 'last'))
    return null;
  const { weekday, unit } = groups;
  if (weekday !== undefined)
    return count > 1 ? null : { first, count, unit: 'weekday', weekday: weekdayNumber(weekday) };
  const name = unit?.toLowerCase();
  if (name === 'weekend') return count > 1 ? null : { first, count, unit: name };
  return name === 'day' || name === 'week' ? { first, count, unit: name } : null;
}

/** The month or year that is counted within; "the month" is the one that is being told. */
function stretchAt(text: string, at: number, the: boolean, read: Reader): Mention | null {
  const named = read(text, at);
  if (named !== null) return isStretch(named.meaning) ? { start: at, ...named } : null;
  const unit = the ? matchAt(UNIT, text, at)?.groups?.['unit']?.toLowerCase() : undefined;
  if (unit !== 'month' && unit !== 'year') return null;
  return { start: at, end: at + unit.length, meaning: { kind: 'shift', unit, amount: 0, anchor: 'discourse' } };
}

function isStretch(meaning: Meaning): boolean {
  if (meaning.kind === 'shift') return meaning.unit === 'month' || meaning.unit === 'year';
  return meaning.kind === 'month' || meaning.kind === 'year';
}
