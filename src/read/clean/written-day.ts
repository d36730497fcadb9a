import type { WrittenDay } from '../../model/document.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from './day-names.ts';

const MONTHS = byName(MONTH_NAMES, 1);
const WEEKDAYS = byName(WEEKDAY_NAMES, 0);
/** A weekday's name right before a day: `Mon, 24 Nov`, `Montag, den 24. November`, `Monday the 24th`. */
const WEEKDAY_BEFORE = /(?<!\p{L})(\p{L}{2,13})\.?,?\s+(?:the\s+|den\s+|le\s+|el\s+)?$/u;

const YEAR_FIRST = /(?<![\d/.-])(\d{4})[-/.](\d{2})[-/.](\d{2})(?!\d)(?:[T ]\d{2}:\d{2}\S*)?/g;
const DOTTED = /(?<![\d./-])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/g;
/** `13/05/2031` and `5/13/2031`, of which only one number can be the month; with `AM` behind, the month comes first. */
const SLASHED =
  /(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])(?:,?\s+(?:at\s+)?\d{1,2}:\d{2}(?::\d{2})?\s?([ap])\.?m\b)?/gi;
const DASHED = /(?<![\p{L}\d-])(\d{1,2})-(\p{L}{3,12})-(\d{4})(?![\d-])/gu;
/** `09.05.31` */
const SHORT_YEAR = /(?<![\d.])(\d{2})\.(\d{2})\.(\d{2})(?![\d.])/g;
const CJK = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g;
const DAY_FIRST =
  /(?<![\p{L}\d./-])(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?[\s.](?:of\s+|de\s+)?(\p{L}{3,12})\.?,?(?:[\s.](?:de\s+|del\s+)?(\d{4}))?(?![\p{L}\d])/gu;
const MONTH_FIRST =
  /(?<![\p{L}\d])(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\d]|:\d)(?:,?\s+(\d{4})(?!\d))?/gu;

/** A day found in a short line, with the place of its words in it. */
export interface FoundDay {
  readonly day: Omit<WrittenDay, 'basis'>;
  readonly start: number;
  readonly end: number;
}

/** Finds the first day that a byline states, without a year when it states none; null when there is none or it can be read twice. */
export function findWrittenDay(line: string): FoundDay | null {
  return findWrittenDays(line)[0] ?? null;
}

/** Finds all days that a short line states, in their order. */
export function findWrittenDays(text: string): FoundDay[] {
  const line = withLatinDigits(text);
  if (!/\d/.test(line)) return [];
  const days = [
    ...Array.from(line.matchAll(YEAR_FIRST), (match) => found(match, match[1], Number(match[2]), match[3])),
    ...Array.from(line.matchAll(CJK), (match) => found(match, match[1], Number(match[2]), match[3])),
    ...Array.from(line.matchAll(DOTTED), (match) => found(match, match[3], Number(match[2]), match[1])),
    ...Array.from(line.matchAll(SHORT_YEAR), (match) => found(match, `20${match[3]}`, Number(match[2]), match[1])),
    ...Array.from(line.matchAll(DASHED), (match) => found(match, match[3], monthOf(match[2]), match[1])),
    ...Array.from(line.matchAll(SLASHED), slashed),
    ...Array.from(line.matchAll(MONTH_FIRST), (match) => found(match, match[3], monthOf(match[1]), match[2])),
    ...Array.from(line.matchAll(DAY_FIRST), (match) => found(match, match[3], monthOf(match[2]), match[1])),
  ].flatMap((day) => (day === null ? [] : [withWeekday(day, line)]));
  if (days.length < 2) return days;
  const inOrder = days.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return inOrder.filter((day, index) => inOrder.slice(0, index).every((other) => other.end <= day.start));
}

/** Arabic and Persian digits by the common ones, each in its place. */
function withLatinDigits(text: string): string {
  if (!/[\u0660-\u0669\u06f0-\u06f9]/.test(text)) return text;
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** The weekday before a day is of its words; it says nothing that a stated year does not say better. */
function withWeekday(written: FoundDay, line: string): FoundDay {
  const before = WEEKDAY_BEFORE.exec(line.slice(0, written.start));
  const weekday = WEEKDAYS.get(before?.[1]?.toLowerCase() ?? '');
  if (before === null || weekday === undefined) return written;
  const day = written.day.year === null ? { ...written.day, weekday } : written.day;
  return { ...written, day, start: before.index };
}

/** Number of the month that a name means, 0 when it is none. */
function monthOf(name: string | undefined): number {
  return MONTHS.get(name?.toLowerCase() ?? '') ?? 0;
}

function found(
  match: RegExpExecArray,
  year: string | undefined,
  month: number,
  day: string | undefined,
): FoundDay | null {
  const dayNumber = Number(day);
  // A leap year stands in for a year that is not stated, so that 29 February passes.
  const last = new Date(Date.UTC(Number(year ?? 2000), month, 0)).getUTCDate();
  if (month < 1 || month > 12 || dayNumber < 1 || dayNumber > last) return null;
  return {
    day: { year: year === undefined ? null : Number(year), month, day: dayNumber },
    start: match.index,
    end: match.index + match[0].length,
  };
}

/** Null when both numbers may be the month and nothing says which. */
function slashed(match: RegExpExecArray): FoundDay | null {
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (second > 12 || (match[4] !== undefined && first <= 12)) return found(match, match[3], first, match[2]);
  return first > 12 || first === second ? found(match, match[3], second, match[1]) : null;
}

function byName(names: readonly string[], first: number): ReadonlyMap<string, number> {
  return new Map(names.flatMap((each, index) => each.split(' ').map((name) => [name, index + first] as const)));
}
