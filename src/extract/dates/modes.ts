import { civilDate } from './civil-days.ts';
import { type Mode, statedYear } from './context.ts';
import type { Meaning, Mention } from './meaning.ts';

/** Dates with an earlier year that a text needs before it may be called a history. */
const ENOUGH = 4;

/** How many of them stand against one that is told from the document's own day. */
const OUTWEIGH = 2;

/**
 * News or background? A text whose years are over and which hardly speaks of yesterday or Monday tells history: there
 * a month belongs to the last year told, not to the day of publication. Too few signs: what holds around it.
 */
export function modeOf(mentions: readonly Mention[], reference: number | null, fallback: Mode): Mode {
  if (reference === null) return 'background';
  const today = civilDate(reference).year;
  let over = 0;
  let now = 0;
  for (const { meaning } of mentions) {
    const year = meaning.kind === 'before-common-era' ? -1 : statedYear(meaning);
    if (year !== null && year < today) over++;
    else if (year !== null || speaksOfNow(meaning)) now++;
  }
  if (over + now < ENOUGH) return fallback;
  return over >= ENOUGH && over > OUTWEIGH * now ? 'background' : 'news';
}

/** "This June" and "last year" are told from the document's day in news, but seldom stand in a history. */
function speaksOfNow(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'weekday':
      return meaning.which !== 'after' && meaning.which !== 'before';
    case 'weekend':
      return true;
    case 'part':
    case 'nth':
    case 'week-of':
      return speaksOfNow(meaning.of);
    case 'shift':
      return meaning.anchor === 'document' || meaning.anchor === 'writing';
    case 'day':
    case 'month':
    case 'quarter':
      return meaning.year === 'this-year' || meaning.year === 'last-year' || meaning.year === 'next-year';
    default:
      return false;
  }
}
