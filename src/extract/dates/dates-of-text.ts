import type { CivilDay } from '../../model/civil.ts';
import type { DateExpression } from '../../model/claim.ts';
import { blocksOfPlainText, segmentSentences } from '../../segment/sentences.ts';
import { type ReadDate, readDates } from './read-dates.ts';

/**
 * Finds the dates of raw text that has not been segmented, for callers that have nothing but the text. Each date is
 * followed by those that stand inside its words ("early May 2025" by "May 2025", a range by its ends), so that a reader
 * who looks for the calendar unit that is named finds it, too.
 */
export function datesOfText(text: string, published: CivilDay | null, language = 'en'): readonly DateExpression[] {
  const sentences = segmentSentences(text, blocksOfPlainText(text), language);
  return readDates({ text, sentences, sections: [], reference: published, language }).dates.flatMap(withInner);
}

function withInner({ date, inner }: ReadDate): readonly DateExpression[] {
  return [date, ...inner.flatMap(withInner)];
}
