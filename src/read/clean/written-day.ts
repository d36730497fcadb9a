import type { WrittenDay } from '../../model/document.ts';

/** Languages whose month names are known in bylines. */
const LOCALES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'da', 'nb', 'fi', 'cs', 'ro', 'ru', 'uk', 'tr'];
const MONTHS = monthNames();

const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}\S*)?/;
const DOTTED = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/;
const CJK = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
const DAY_FIRST =
  /(?<![\p{L}\d./-])(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?\s+(?:de\s+)?(\p{L}{3,12})\.?,?(?:\s+(?:de\s+|del\s+)?(\d{4}))?(?![\p{L}\d])/u;
const MONTH_FIRST = /(?<![\p{L}\d])(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\d])(?:,?\s+(\d{4}))?/u;

/** A day found in a short line, with the place of its words in it. */
export interface FoundDay {
  readonly day: Omit<WrittenDay, 'basis'>;
  readonly start: number;
  readonly end: number;
}

/** Finds the day that a byline states, without a year when it states none; null when there is none or it can be read twice. */
export function findWrittenDay(line: string): FoundDay | null {
  const iso = ISO.exec(line);
  if (iso !== null) return found(iso, iso[1], Number(iso[2]), iso[3]);
  const cjk = CJK.exec(line);
  if (cjk !== null) return found(cjk, cjk[1], Number(cjk[2]), cjk[3]);
  const dotted = DOTTED.exec(line);
  if (dotted !== null) return found(dotted, dotted[3], Number(dotted[2]), dotted[1]);
  const monthFirst = MONTH_FIRST.exec(line);
  const named = MONTHS.get(monthFirst?.[1]?.toLowerCase() ?? '');
  if (monthFirst !== null && named !== undefined) return found(monthFirst, monthFirst[3], named, monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(line);
  const month = MONTHS.get(dayFirst?.[2]?.toLowerCase() ?? '');
  if (dayFirst !== null && month !== undefined) return found(dayFirst, dayFirst[3], month, dayFirst[1]);
  return null;
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
