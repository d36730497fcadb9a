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
  /** The last date told in the same or the previous sentence, for comparisons. */
  readonly near: Days | null;
  /** The year that is carried on. */
  readonly year: number | null;
  /** Was the year carried on stated close by? */
  readonly yearIsNear: boolean;
}

export type Story = Pick<
  Context,
  'told' | 'toldDay' | 'toldDayStart' | 'toldMonth' | 'toldQuarter' | 'near' | 'year' | 'yearIsNear'
>;

export const NOTHING_TOLD: Story = {
  told: null,
  toldDay: null,
  toldDayStart: null,
  toldMonth: null,
  toldQuarter: null,
  near: null,
  year: null,
  yearIsNear: false,
};

/** The story after one more date was told. */
export function tell(story: Story, meaning: Meaning, days: Days): Story {
  if (meaning.kind === 'year-ago') return story;
  const { year, month } = civilDate(days.end);
  const isDay = days.granularity === 'day' || (days.granularity === 'range' && days.end - days.start < 31);
  const hasMonth = isDay || days.granularity === 'month' || days.granularity === 'part-of-month';
  return {
    told: days,
    toldDay: isDay ? days.end : story.toldDay,
    toldDayStart: isDay ? days.start : story.toldDayStart,
    toldMonth: hasMonth ? days.end - (civilDate(days.end).day - 1) : story.toldMonth,
    toldQuarter: days.granularity === 'quarter' ? days : story.toldQuarter,
    near: days,
    year: days.granularity === 'decade' ? story.year : days.granularity === 'season' && month === 2 ? year - 1 : year,
    yearIsNear: statesYear(meaning) || (story.yearIsNear && days.inferred === 'year'),
  };
}

/** Does the meaning itself name a year? */
export function statesYear(meaning: Meaning): boolean {
  if (meaning.kind === 'part') return statesYear(meaning.of);
  if (meaning.kind === 'range') return statesYear(meaning.to) || statesYear(meaning.from);
  return 'year' in meaning && typeof meaning.year === 'number';
}

/** The year that a meaning names, or null. */
export function statedYear(meaning: Meaning): number | null {
  if (meaning.kind === 'part') return statedYear(meaning.of);
  if (meaning.kind === 'range') return statedYear(meaning.to) ?? statedYear(meaning.from);
  return 'year' in meaning && typeof meaning.year === 'number' ? meaning.year : null;
}
