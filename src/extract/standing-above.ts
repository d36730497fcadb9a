import { type Analysis, blockOf, firstSentenceFrom, sentenceText } from './analysis.ts';
import { endsAsking } from './asking.ts';

/** So far above a row the head of its table is looked for, in rows. */
const LONGEST_TABLE = 60;
/** So many sentences behind a question answer it. */
const ANSWER = 2;
/** A longer heading is none. */
const LONGEST_HEADING = 160;

/**
 * The sentences that stand above one and say what it is about: of an item the heading (`Exchanges of prisoners`), of a row
 * also the head of its table, and of an answer the question.
 */
export function standingAbove(analysis: Analysis, index: number): number[] {
  const kindOf = (at: number): string | undefined => blockOf(analysis, at)?.kind;
  const kind = kindOf(index);
  const heading = headingOf(analysis, index);
  if (kind === 'item') return heading;
  if (kind === 'row') {
    let first = index;
    while (index - first < LONGEST_TABLE && kindOf(first - 1) === 'row') first -= 1;
    return first === index || kindOf(first - 1) === 'row' ? heading : [...heading, first];
  }
  const last = heading.at(-1);
  if (last === undefined || index - last > ANSWER) return [];
  return endsAsking(sentenceText(analysis, last)) ? heading : [];
}

/** The sentences of the heading of a sentence's section. */
function headingOf(analysis: Analysis, index: number): number[] {
  const section = analysis.document.sections[analysis.sectionOf[index] ?? -1];
  const length = section?.heading?.length ?? 0;
  if (section === undefined || length === 0 || length > LONGEST_HEADING) return [];
  const found: number[] = [];
  for (let at = firstSentenceFrom(analysis, section.start); at < index; at++) {
    if (blockOf(analysis, at)?.kind !== 'heading') break;
    found.push(at);
  }
  return found;
}
