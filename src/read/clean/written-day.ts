import type { WrittenDay } from '../../model/document.ts';

/** Languages whose month names are known in bylines. */
const LOCALES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'da', 'nb', 'fi', 'cs', 'ro', 'ru', 'uk', 'tr'];
const MONTHS = monthNames();
const WEEKDAYS = weekdayNames();
/** A weekday's name right before a day: `Mon, 24 Nov`, `Montag, den 24. November`, `Monday the 24th`. */
const WEEKDAY_BEFORE = /(?<!\p{L})(\p{L}{2,13})\.?,?\s+(?:the\s+|den\s+|le\s+|el\s+)?$/u;

const YEAR_FIRST = /(?<![\d/.-])(\d{4})[-/.](\d{2})[-/.](\d{2})(?!\d)(?:[T ]\d{2}:\d{2}\S*)?/g;
const DOTTED = /(?<![\d./-])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/g;
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
export function findWrittenDays(line: string): FoundDay[] {
  if (!/\d/.test(line)) return [];
  const days = [
    ...Array.from(line.matchAll(YEAR_FIRST), (match) => found(match, match[1], Number(match[2]), match[3])),
    ...Array.from(line.matchAll(CJK), (match) => found(match, match[1], Number(match[2]), match[3])),
    ...Array.from(line.matchAll(DOTTED), (match) => found(match, match[3], Number(match[2]), match[1])),
    ...Array.from(line.matchAll(MONTH_FIRST), (match) => found(match, match[3], monthOf(match[1]), match[2])),
    ...Array.from(line.matchAll(DAY_FIRST), (match) => found(match, match[3], monthOf(match[2]), match[1])),
  ].flatMap((day) => (day === null ? [] : [withWeekday(day, line)]));
  if (days.length < 2) return days;
  const inOrder = days.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return inOrder.filter((day, index) => inOrder.slice(0, index).every((other) => other.end <= day.start));
}

/** The weekday says nothing that a stated year does not say better. */
function withWeekday(written: FoundDay, line: string): FoundDay {
  if (written.day.year !== null) return written;
  const name = WEEKDAY_BEFORE.exec(line.slice(0, written.start))?.[1]?.toLowerCase();
  const weekday = name === undefined ? undefined : WEEKDAYS.get(name);
  return weekday === undefined ? written : { ...written, day: { ...written.day, weekday } };
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

function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const locale of LOCALES) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { month: style, day: 'numeric', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const part = format.formatToParts(Date.UTC(2001, month - 1, 1)).find((each) => each.type === 'month');
        const name = part?.value.toLowerCase().replace(/\.$/, '') ?? '';
        // English goes first: a later language never changes what a name means.
        if (/^\p{L}{3,}$/u.test(name) && !names.has(name)) names.set(name, month);
      }
    }
  }
  names.set('sept', 9);
  return names;
}

function weekdayNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const locale of LOCALES) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' });
      // 1 January 2001 was a Monday.
      for (let weekday = 0; weekday < 7; weekday += 1) {
        const name = format
          .format(Date.UTC(2001, 0, 1 + weekday))
          .toLowerCase()
          .replace(/\.$/, '');
        if (/^\p{L}{2,}$/u.test(name) && !names.has(name)) names.set(name, weekday);
      }
    }
  }
  for (const [weekday, name] of ['tues', 'weds', 'thur', 'thurs'].entries())
    names.set(name, [1, 2, 3, 3][weekday] ?? 0);
  return names;
}
