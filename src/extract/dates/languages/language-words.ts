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
  /** What the languages have that are read with more care; chrono alone reads the others' weekdays. */
  readonly more?: MoreWords;
}

/** Words of weekdays, of days counted from one that was told, and of tense, as sources of regular expressions. */
export interface MoreWords {
  /** Monday … Sunday. */
  readonly weekdays: readonly string[];
  /** What may stand before a weekday and belongs to its words (`am`), and a part of the day behind it. */
  readonly weekdayLead: string;
  readonly dayPart: string;
  /** `last` and `next` before and behind a weekday, a season or a unit. */
  readonly lastBefore: string;
  readonly nextBefore: string;
  readonly lastBehind: string;
  readonly nextBehind: string;
  /** What stands between a weekday and the day of the month (`, den`), and leads to a day (`le`). */
  readonly dayLink: string;
  readonly ordinal: string;
  /** Between the day and the month (`de`). */
  readonly ofMonth: string;
  readonly and: string;
  /** `between the 3 and the 5 May` and `from 3 to 5 May`: what leads, and what ties. */
  readonly between: readonly (readonly [lead: string, tie: string])[];
  /** One to ten. */
  readonly numbers: readonly string[];
  readonly units: Readonly<Record<'day' | 'week' | 'month' | 'year', string>>;
  readonly later: string;
  readonly earlier: string;
  readonly dayAfter: string;
  readonly dayBefore: string;
  /** What leads to a season without a year (`im`). */
  readonly seasonLead: string;
  readonly weekend: string;
  /** What leads to a length of time that lies ahead (`in three days`), and to one that is over. */
  readonly fromNow: string;
  readonly ago: string;
  /** Right before a date: it comes round. */
  readonly habit: string;
  /** Right before what else would be `tomorrow`: it is the morning. */
  readonly noDay: string;
  /** Day and month in numbers without a year, where that is how days are written; groups `day` and `monthNumber`. */
  readonly shortDay?: string;
  /** Right before a date, or its first word: towards it something is planned (`for Friday`), whatever the verb. */
  readonly towards: string;
  /** Begins a clause that looks ahead unless its own verb looks back (`dass`); where there is such a word. */
  readonly that?: string;
  /** Verbs and words that look either way (`denied`), ahead, that tell a timetable, and that look back. */
  readonly either: string;
  readonly ahead: string;
  readonly arranged: string;
  readonly back: string;
}
