import type { Unit } from '../meaning.ts';

/** The words of dates that chrono does not read in a language, as sources of regular expressions in lower case. */
export interface LanguageWords {
  /** January … December; abbreviations only where a full stop or a year makes them safe. */
  readonly months: readonly string[];
  /** What stands between a month, a season or a quarter and its year. */
  readonly link: string;
  readonly early: string;
  readonly mid: string;
  readonly late: string;
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly string[];
  /** First to fourth, as they stand before `quarter` and `half`. */
  readonly ordinals: readonly string[];
  readonly quarter: string;
  readonly half: string;
  /** A decade with its first year, of four or two digits, in the group `decade`. */
  readonly decade: string;
  /** What leads to a year that stands alone. */
  readonly yearLead: string;
  /** What follows a year and makes it one. */
  readonly yearTail: string;
  /** Words without which a sentence holds nothing for chrono: weekdays, "yesterday", "ago". */
  readonly triggers: string;
  readonly last: string;
  readonly next: string;
  /** Relative expressions that chrono misses. */
  readonly relative: readonly (readonly [source: string, unit: Unit, amount: number])[];
}
