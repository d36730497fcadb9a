import type { Analysis } from '../../extract/analysis.ts';
import type { DateExpression } from '../../model/claim.ts';

/** How finely a day must be told to date anything here. */
const FINE: ReadonlySet<string> = new Set(['day', 'range', 'week', 'part-of-month', 'month']);

/** The dates of a sentence that are told finely. */
export function fineDates({ dates }: Analysis, sentence: number): readonly DateExpression[] {
  return (dates[sentence] ?? []).filter(({ granularity }) => FINE.has(granularity));
}

/** First days of the dates that a sentence names finely. */
export function daysOf(analysis: Analysis, sentence: number): readonly string[] {
  return fineDates(analysis, sentence).map(({ interval }) => interval.start);
}
