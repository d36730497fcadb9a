import { civilDate } from './civil-days.ts';
import type { Days } from './days.ts';
import type { Meaning } from './meaning.ts';
import type { Outlook } from './outlook.ts';

/** How dates without a year are anchored: to the document's own day, or to the story that it tells. */
export type Mode = 'news' | 'background';

/** What is known where a date stands. */
export interface Context {
  /** The document's day. */
  readonly reference: number | null;
  readonly mode: Mode;
  readonly outlook: Outlook;
  /** The last date told. */
  readonly told: Days | null;
  /** The last day told (the last of its range), and the first of its range. */
  readonly toldDay: number | null;
  readonly toldDayStart: number | null;
  /** First day of the last month told. */
  readonly toldMonth: number | null;
  readonly toldQuarter: Days | null;
  /** The same, while it is still being told. */
  readonly nearQuarter: Days | null;
  /** The last date told in the same or the previous sentence, for comparisons. */
  readonly near: Days | null;
  /** The year that is carried on. */
  readonly year: number | null;
  /** The last year stated in the same sentence. */
  readonly sentenceYear: number | null;
  /** The year of the expression around this one. */
  readonly wholeYear?: number;
  /** The last year stated at all. */
  readonly statedYear: number | null;
}

export type Story = Pick<
  Context,
  | 'told'
  | 'toldDay'
  | 'toldDayStart'
  | 'toldMonth'
  | 'toldQuarter'
  | 'nearQuarter'
  | 'near'
  | 'year'
  | 'sentenceYear'
  | 'statedYear'
>;

export const NOTHING_TOLD: Story = {
  told: null,
  toldDay: null,
  toldDayStart: null,
  toldMonth: null,
  toldQuarter: null,
  nearQuarter: null,
  near: null,
  year: null,
  sentenceYear: null,
  statedYear: null,
};

/** A bare year farther than this from the story's is an aside ("declassified in 2005"), until a second one agrees. */
const ASIDE = 4;

/** The story after one more date was told. */
export function tell(story: Story, meaning: Meaning, days: Days, outlook: Outlook): Story {
  if (meaning.kind === 'year-ago') return story;
  const isDay = days.granularity === 'day' || (days.granularity === 'range' && days.end - days.start < 31);
  const hasMonth = isDay || days.granularity === 'month' || days.granularity === 'part-of-month';
  const end = civilDate(days.end);
  const stated = statedYear(meaning);
  return {
    told: days,
    toldDay: isDay ? days.end : story.toldDay,
    toldDayStart: isDay ? days.start : story.toldDayStart,
    toldMonth: hasMonth ? days.end - (end.day - 1) : story.toldMonth,
    toldQuarter: days.granularity === 'quarter' ? days : story.toldQuarter,
    nearQuarter: days.granularity === 'quarter' ? days : story.nearQuarter,
    near: days,
    year: carriedYear(story, days, stated, outlook),
    sentenceYear: stated ?? story.sentenceYear,
    statedYear: stated ?? story.statedYear,
  };
}

function carriedYear(story: Story, days: Days, stated: number | null, outlook: Outlook): number | null {
  if (days.granularity === 'decade') return story.year;
  // A season is counted where it begins, everything else where it ends.
  const year = civilDate(days.granularity === 'season' ? days.start : days.end).year;
  if (stated === null || story.year === null) return year;
  const isLong = days.end - days.start > 92;
  if (!isLong) return year;
  if (outlook === 'future' && year > story.year) return story.year;
  const isAside = Math.abs(year - story.year) > ASIDE && Math.abs(year - (story.statedYear ?? story.year)) > ASIDE;
  return isAside ? story.year : year;
}

/** The year that a meaning names, or null. */
export function statedYear(meaning: Meaning): number | null {
  if (meaning.kind === 'part' || meaning.kind === 'nth' || meaning.kind === 'week-of') return statedYear(meaning.of);
  if (meaning.kind === 'range') return statedYear(meaning.to) ?? statedYear(meaning.from);
  return 'year' in meaning && typeof meaning.year === 'number' ? meaning.year : null;
}
