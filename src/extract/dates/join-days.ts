import type { DateExpression } from '../../model/claim.ts';
import { daysBetween } from '../../model/civil-day.ts';

/** Between two days that follow each other: `18 and 19 December`. With `on` behind it, the second begins a clause of its own. */
const AND = /^(?: and | & |, and | und | et | y | e | en )$/u;
/** `from midnight on Thursday 18 December until the end of Friday 19 December` */
const UNTIL =
  /^,? (?:until|till|to|through) (?:(?:the (?:end|evening|night|close) of|midnight on|late on|noon on) )?$/u;
const FROM =
  /\b(?:from|between) (?:(?:midnight|noon|early|late|the (?:morning|evening|start|beginning) of|\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.?) )?(?:on )?$/iu;
/** Most days that such a stretch has. */
const LONGEST = 31;

/**
 * Two days that are told as one stretch become one date: what took two days is one happening. Their own readers keep them
 * apart, since annotators do.
 */
export function joinDays(text: string, dates: readonly DateExpression[]): readonly DateExpression[] {
  const joined: DateExpression[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    if (last !== undefined && areOne(text, last, date)) joined[joined.length - 1] = together(text, last, date);
    else joined.push(date);
  }
  return joined;
}

function areOne(text: string, one: DateExpression, next: DateExpression): boolean {
  if (!isDays(one) || next.granularity !== 'day' || one.inferred === 'all' || next.inferred === 'all') return false;
  const days = daysBetween(one.interval.end, next.interval.start);
  if (days < 1 || days > LONGEST) return false;
  const between = text.slice(one.end, next.start);
  if (days === 1 && AND.test(between)) return true;
  return UNTIL.test(between) && FROM.test(text.slice(Math.max(0, one.start - 40), one.start));
}

/** A day, or days already joined. */
function isDays({ granularity, interval }: DateExpression): boolean {
  const length = daysBetween(interval.start, interval.end);
  return granularity === 'day' || (granularity === 'range' && length <= LONGEST);
}

function together(text: string, one: DateExpression, next: DateExpression): DateExpression {
  return {
    start: one.start,
    end: next.end,
    text: text.slice(one.start, next.end),
    interval: { start: one.interval.start, end: next.interval.end },
    granularity: 'range',
    inferred: one.inferred === 'none' ? next.inferred : one.inferred,
    otherReadings: [],
  };
}
