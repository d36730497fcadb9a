import type { DateExpression } from '../model/claim.ts';
import type { Analysis } from './analysis.ts';

/** A text with so many headings that are a date and nothing else is a chronicle. */
const FEWEST = 2;
/** Sentences of a part that tell what happened on its day; what follows goes on about it. */
const MOST = 2;
/** Words of the shortest sentence that tells something. */
const WORDS = 3;

/** By sentence: the date that heads its part. */
const parts = new WeakMap<Analysis, ReadonlyMap<number, DateExpression>>();

/** The date of a sentence that has none of its own, in a chronicle: `9 May 2031`, and below it `The bridge collapses.` */
export function partDate(analysis: Analysis, index: number): DateExpression | null {
  return (parts.get(analysis) ?? readParts(analysis)).get(index) ?? null;
}

function readParts(analysis: Analysis): ReadonlyMap<number, DateExpression> {
  const { document, sentences, dates, tokens } = analysis;
  const found = new Map<number, DateExpression>();
  let heads = 0;
  let open: DateExpression | null = null;
  let left = 0;
  for (const [index, sentence] of sentences.entries()) {
    if (document.blocks[sentence.block]?.kind === 'heading') {
      open = headDate(analysis, index);
      left = MOST;
      if (open !== null) heads += 1;
      continue;
    }
    const words = (tokens.first[index + 1] ?? 0) - (tokens.first[index] ?? 0);
    // What is said below a day (a message of a chat) need not have happened on it.
    if (open === null || left === 0 || words < WORDS || document.blocks[sentence.block]?.kind === 'quote') continue;
    left -= 1;
    if ((dates[index] ?? []).length === 0) found.set(index, open);
  }
  const kept = heads < FEWEST ? new Map<number, DateExpression>() : found;
  parts.set(analysis, kept);
  return kept;
}

/** The date that a heading is, when it is nothing else. */
function headDate({ document, sentences, dates }: Analysis, index: number): DateExpression | null {
  const sentence = sentences[index];
  const [date, ...more] = dates[index] ?? [];
  if (sentence === undefined || date === undefined || more.length > 0) return null;
  const { text } = document;
  const around = text.slice(sentence.start, date.start) + text.slice(date.end, sentence.end);
  return /^[\p{P}\s]*$/u.test(around) ? date : null;
}
