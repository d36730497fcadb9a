import type { DateExpression } from '../../model/claim.ts';
import { type DatesInput, readDates } from './read-dates.ts';

/**
 * Finds the date expressions of a text with the civil days that they denote: sorted, without overlaps, each with
 * `text.slice(start, end) === date.text`. What denotes no days where it stands ("yesterday" in an undated text) is left out.
 */
export function findDates(input: DatesInput): readonly DateExpression[] {
  return readDates(input).dates.map(({ date }) => date);
}

export type { DatesInput };
export { datesOfText } from './dates-of-text.ts';
