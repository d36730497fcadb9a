import type { CueMatcher } from '../extract/cues/cue-matcher.ts';
import type { Tokens } from '../extract/tokens.ts';
import type { CivilDay } from '../model/civil.ts';
import { daysBetween, isCivilDay } from '../model/civil-day.ts';
import type { DateExpression, Sentence } from '../model/claim.ts';

/** A document with the dates that it tells, as read by itself. */
export interface DatedText {
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  readonly matcher: CueMatcher;
  readonly dates: readonly DateExpression[];
  /** How far the document knows. */
  readonly asOf: CivilDay | null;
}

/** A day that a document tells, with the words that stand beside it. */
interface Telling {
  readonly text: DatedText;
  readonly date: DateExpression;
}

/** Words that two tellings of one day share when they surely tell the same. */
const SHARED = 2;
/** A year that was carried on is doubted when it puts a day so far from its document. */
const FAR = 300;

/**
 * Mends days without a year that took an earlier one of their text (`In 2028 he built it. He was charged on 3 May.`): the
 * one nearest to the document holds where other documents tell just that day, at least once in the same words, and none
 * tells the other.
 */
export function agreeYears(texts: readonly DatedText[]): readonly (readonly DateExpression[])[] {
  const doubted = texts.map((text) => text.dates.filter((date) => nearerDay(date, text.asOf) !== null));
  if (doubted.every(({ length }) => length === 0)) return texts.map(({ dates }) => dates);
  const told = Map.groupBy(
    texts.flatMap((text, at) =>
      text.dates.filter((date) => isDay(date) && doubted[at]?.includes(date) !== true).map((date) => ({ text, date })),
    ),
    ({ date }) => date.interval.start,
  );
  return texts.map((text, at) => {
    const elsewhere = (day: CivilDay): Telling[] => (told.get(day) ?? []).filter((one) => one.text !== text);
    const mended = new Map<DateExpression, CivilDay>();
    let isSure = false;
    for (const date of doubted[at] ?? []) {
      const day = nearerDay(date, text.asOf);
      if (day === null || elsewhere(date.interval.start).length > 0) continue;
      const others = elsewhere(day);
      if (others.length > 0) mended.set(date, day);
      isSure ||= others.some((other) => sharedWords({ text, date }, other) >= SHARED);
    }
    if (!isSure) return text.dates;
    return text.dates.map((date) => {
      const day = mended.get(date);
      return day === undefined ? date : { ...date, interval: { start: day, end: day } };
    });
  });
}

function isDay({ granularity }: DateExpression): boolean {
  return granularity === 'day';
}

/** The day nearest to its document that a far day without a year may mean as well; null for all others. */
function nearerDay(date: DateExpression, asOf: CivilDay | null): CivilDay | null {
  if (asOf === null || !isDay(date) || date.inferred !== 'year') return null;
  const { start } = date.interval;
  if (daysBetween(start, asOf) < FAR) return null;
  const year = Number(asOf.slice(0, 4));
  const far = (day: CivilDay): number => Math.abs(daysBetween(day, asOf));
  const [nearest = start] = [year - 1, year, year + 1]
    .map((one) => `${one}${start.slice(4)}`)
    // There is no 29 February in most years.
    .filter(isCivilDay)
    .toSorted((a, b) => far(a) - far(b));
  return nearest > start ? nearest : null;
}

function sharedWords(a: Telling, b: Telling): number {
  const words = wordsBeside(a);
  return [...wordsBeside(b)].filter((word) => words.has(word)).length;
}

/** Words of a date's sentence that mean something. */
function wordsBeside({ text: { sentences, tokens, matcher }, date }: Telling): ReadonlySet<number> {
  const at = sentences.findIndex(({ start, end }) => start <= date.start && date.end <= end);
  const found = tokens.word.slice(tokens.first[at] ?? 0, tokens.first[at + 1] ?? 0);
  return new Set(found.filter((word) => matcher.carriesMeaning(word)));
}
