/** A civil day, `YYYY-MM-DD`, in the proleptic Gregorian calendar; it has no time and no zone. */
export type CivilDay = string;

/** A closed interval of civil days: both ends are included. */
export interface Interval {
  readonly start: CivilDay;
  readonly end: CivilDay;
}

/** How finely a date is told, finest first. `range` is an interval whose two ends were both stated. */
export const GRANULARITIES = [
  'day',
  'range',
  'week',
  'part-of-month',
  'month',
  'season',
  'quarter',
  'half',
  'part-of-year',
  'year',
  'decade',
  'undated',
] as const;
export type Granularity = (typeof GRANULARITIES)[number];

/** Which part of a date was not written where the date stands, coarsest missing part first. */
export type Inferred = 'none' | 'day' | 'month' | 'year' | 'all';
