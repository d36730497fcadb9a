import type { CivilDay } from '../../model/civil.ts';
import { shiftDay } from '../../model/civil-day.ts';
import type { DateExpression } from '../../model/claim.ts';
import type { Span } from '../../model/document.ts';
import { before } from './match-at.ts';
import type { Anchor, Meaning, Mention } from './meaning.ts';

/**
 * Words that count from a happening named behind them (`three days after the signing`, `the Monday after the vote`): which
 * day that is, only who knows the happening's own day can tell.
 */
export interface CountedFrom {
  readonly start: number;
  readonly end: number;
  /** So many days behind the happening, or before it where less than 0; or the first weekday (Monday 0) on that side. */
  readonly days: number;
  readonly weekday: number | null;
  /** The date that stands right before (`on 5 May, two days after the fire`): then the happening is what it dates. */
  readonly beside: DateExpression | null;
  /** The happening is named before the words, not behind them (`… of the vote. The following day …`). */
  readonly isBefore: boolean;
}

const COUNTED: ReadonlySet<Anchor> = new Set(['event', 'named', 'discourse']);
/** Nobody counts more days than these. */
const MOST = 31;
/** Between a date and what says how far that is from something else. */
const APPOSED = /^,? (?:just |only |exactly |barely )?$/;

/** How long something took, and no day: "over seven days before", "more than a day after". */
const LENGTH = /\b(?:over|for|in|within|than|of|until|least|about|during|every|nearly|almost|around|another|by)\s$/i;

/** Reads a mention as one that counts from what is named behind it; null for any other. */
export function countedFrom(
  text: string,
  { start, end, meaning }: Mention,
  sentenceStart: number,
  last: DateExpression | null,
): CountedFrom | null {
  const isBefore = meaning.kind === 'shift' && meaning.anchor === 'discourse';
  const distance = distanceOf(meaning);
  if (distance === null || Math.abs(distance.days) > MOST || LENGTH.test(before(text, start))) return null;
  const isNext = last !== null && last.start >= sentenceStart && APPOSED.test(text.slice(last.end, start));
  const beside = isNext && !isBefore && last.granularity === 'day' ? last : null;
  return { start, end, ...distance, beside, isBefore };
}

function distanceOf(meaning: Meaning): Pick<CountedFrom, 'days' | 'weekday'> | null {
  if (meaning.kind === 'weekday') {
    if (meaning.which === 'after-named') return { days: 1, weekday: meaning.weekday };
    return meaning.which === 'before-named' ? { days: -1, weekday: meaning.weekday } : null;
  }
  // Weeks are counted roughly.
  if (meaning.kind !== 'shift' || meaning.unit !== 'day' || meaning.amount === 0) return null;
  return COUNTED.has(meaning.anchor) ? { days: meaning.amount, weekday: null } : null;
}

/** The day that such words give what they are counted from, where their own stands beside: `on 5 May, two days after the fire`. */
export function dayCountedBack(
  text: string,
  { start, end, days, weekday, beside }: CountedFrom,
): DateExpression | null {
  if (beside === null || weekday !== null) return null;
  return relativeDay(text, { start, end }, shiftDay(beside.interval.start, -days));
}

/** A day that nobody wrote, told by the words of a span. */
export function relativeDay(text: string, { start, end }: Span, day: CivilDay): DateExpression {
  const interval = { start: day, end: day };
  return {
    start,
    end,
    text: text.slice(start, end),
    interval,
    granularity: 'day',
    inferred: 'all',
    otherReadings: [],
  };
}
