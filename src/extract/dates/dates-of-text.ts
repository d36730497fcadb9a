import type { CivilDay } from '../../model/civil.ts';
import type { DateExpression } from '../../model/claim.ts';
import type { Span } from '../../model/document.ts';
import { type ReadDate, readDates } from './read-dates.ts';

/** A sentence's end, well enough for tense and neighbourhood: a line, or a full stop before a capital. */
const SENTENCE_END = /\n\s*|(?<=[a-z0-9)”"’][a-z0-9)”"’][.!?]["”’]?)\s+(?=["“‘A-Z])/g;

/**
 * Finds the dates of raw text that has not been segmented, for callers that have nothing but the text. Each date is
 * followed by those that stand inside its words ("early May 2025" by "May 2025", a range by its ends), so that a reader
 * who looks for the calendar unit that is named finds it, too.
 */
export function datesOfText(text: string, published: CivilDay | null, language = 'en'): readonly DateExpression[] {
  return readDates({ text, sentences: roughSentences(text), sections: [], reference: published, language }).flatMap(
    withInner,
  );
}

function withInner({ date, inner }: ReadDate): readonly DateExpression[] {
  return [date, ...inner.flatMap(withInner)];
}

function roughSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    if (match.index > start) spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
