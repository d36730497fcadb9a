/**
 * What the words of a date say before anything around them is known. Reading a text gives meanings, anchoring turns
 * them into days: so a pattern never has to know when the document was written.
 */

/** `month` is 1–12, `weekday` Monday 0 … Sunday 6, `season` spring 0 … winter 3, `quarter` 1–4, `half` 1–2. */
export type Meaning =
  | {
      readonly kind: 'day';
      readonly year: YearRef;
      readonly month: number;
      readonly day: number;
      readonly swapped?: true;
      /** The weekday written beside it, which settles the year. */
      readonly weekday?: number;
    }
  | { readonly kind: 'month'; readonly year: YearRef; readonly month: number }
  | { readonly kind: 'months'; readonly year: YearRef; readonly from: number; readonly to: number }
  | { readonly kind: 'season'; readonly year: YearRef; readonly season: number }
  | { readonly kind: 'quarter'; readonly year: YearRef; readonly quarter: number }
  | { readonly kind: 'half'; readonly year: YearRef; readonly half: number }
  | { readonly kind: 'year'; readonly year: YearRef }
  | { readonly kind: 'decade'; readonly start: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which }
  | { readonly kind: 'day-number'; readonly day: number }
  | { readonly kind: 'shift'; readonly unit: Unit; readonly amount: number; readonly anchor: Anchor }
  | { readonly kind: 'year-ago'; readonly years: number; readonly of: 'quarter' | null }
  | { readonly kind: 'counted'; readonly unit: Unit; readonly amount: number; readonly from: Meaning }
  | { readonly kind: 'part'; readonly part: Part; readonly of: Meaning }
  | { readonly kind: 'nth'; readonly nth: Nth; readonly of: Meaning }
  /** "The week of 3 March": the calendar week around a day, or the seven days from it or up to it. */
  | { readonly kind: 'week-of'; readonly side: 'around' | 'from' | 'to'; readonly of: Meaning }
  /** "This weekend" and "the weekend", which may be over or still to come. */
  | { readonly kind: 'weekend'; readonly which: 'this' | 'the' }
  | { readonly kind: 'range'; readonly from: Meaning; readonly to: Meaning }
  /** A year before the common era: it has no civil day here, but what follows must not be dated by an older year. */
  | { readonly kind: 'before-common-era' };

/**
 * A stated year, or how the words point at one: relative to the document (`this-year`), relative to the date told
 * before (`same-year`), or the nearest one on one side of the document (`latest`: "last April", `coming`: "next June").
 */
export type YearRef =
  | number
  | 'unstated'
  | 'this-year'
  | 'last-year'
  | 'next-year'
  | 'same-year'
  | 'year-before'
  | 'year-after'
  | 'latest'
  | 'coming';

/** `next-not-tomorrow`: in English nobody says "next Friday" of the day after Thursday. */
export type Which = 'plain' | 'last' | 'this' | 'next' | 'next-not-tomorrow' | 'before' | 'after' | NamedSide;
/** "The Monday after the vote": counted from what is named beside it. */
export type NamedSide = 'before-named' | 'after-named';
/**
 * Days, weeks, weekends or one weekday counted within a month or year: `count` of them from the `first`-th on, or back
 * from its end when `first` is 'last'. `weekday` is Monday 0 … Sunday 6.
 */
export interface Nth {
  readonly first: number | 'last';
  readonly count: number;
  readonly unit: 'day' | 'week' | 'weekend' | 'weekday';
  readonly weekday?: number;
}

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year';
export type Part = 'early' | 'mid' | 'late' | 'start' | 'end' | 'first-half' | 'second-half' | 'whole';
/**
 * `document`: the day it was published, or where a history stands ("last year"); `writing`: that day even in a history
 * ("two years ago"); `discourse`: the date that was told before; `event`: something named beside it
 * ("three days after the summit"), which in a history is what was told before, but in news has its own day; `named`:
 * the same where that is nowhere the last date told ("the day after the summit").
 */
export type Anchor = 'document' | 'writing' | 'discourse' | 'event' | 'named';

/** A meaning with the offset behind its last character. */
export interface Reading {
  readonly end: number;
  readonly meaning: Meaning;
  /** Where the expression begins when that lies before the place at which it was tried. */
  readonly start?: number;
  /** Expressions that stand inside this one: the ends of a range, the month of "early May". */
  readonly inner?: readonly Mention[];
}

/** Reads the expression that begins at `at`; `read` reads a nested one. No match → null. */
export type DatePattern = (text: string, at: number, read: Reader) => Reading | null;
export type Reader = (text: string, at: number) => Reading | null;

/** An expression found in a text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly inner?: readonly Mention[];
}
