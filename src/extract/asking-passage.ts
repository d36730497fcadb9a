import { type Analysis, hasCue, sentenceText, tokenRange } from './analysis.ts';
import { endsAsking, joins, opensLeaning, saysLittle } from './asking.ts';
import { clausesOf } from './clauses.ts';

/** Where a question stands: its sentence, the first of those that are shown with it, and the label that it bears (`**The archive.** Nobody knows …`). */
export interface AskingPassage {
  readonly sentence: number;
  readonly first: number;
  /** It says `it` of what the first names; else that one only makes it clearer. */
  readonly leans: boolean;
  readonly label: number | null;
}

/** Characters that are shown with a sentence that leans on them, at most. */
const MOST_SHOWN = 300;
/** Statements before a question that says `it`, at most: the last of them may say `it` as well. */
const MOST_BEFORE = 2;

/** The first of the statements right before a question, in its paragraph, that say who is meant; the question itself where none does. */
export function statementsBefore(analysis: Analysis, index: number): number {
  let first = index;
  while (index - first < MOST_BEFORE && isStatement(analysis, first - 1, index)) {
    first -= 1;
    if (!opensLeaning(analysis, first)) break;
  }
  return first;
}

/** The statement right before a question that says little, where it makes it clearer; else the question itself. */
export function clearedBy(analysis: Analysis, index: number, listed: boolean): number {
  if (listed || !saysLittle(analysis, index) || !isStatement(analysis, index - 1, index)) return index;
  return opensLeaning(analysis, index - 1) || asksOrDoubts(analysis, index - 1) ? index : index - 1;
}

function isStatement(analysis: Analysis, at: number, index: number): boolean {
  const [before, here] = [analysis.sentences[at], analysis.sentences[index]];
  if (before === undefined || !before.whole || here === undefined || !joins(analysis, at, index)) return false;
  if (here.start - before.start > MOST_SHOWN || endsAsking(sentenceText(analysis, at))) return false;
  // `We met them` is told by somebody of whom the reader knows nothing; `…, I'm told` is not about the teller.
  const range = tokenRange(analysis, at);
  const hits = analysis.hits[at] ?? [];
  const [clause = range] = clausesOf(analysis.document.text, analysis.tokens, range, hits, analysis.dates[at] ?? []);
  return !hasCue(hits, 'firstPerson', clause);
}

/** Words of a label, at most, and sentences behind it among which the one that asks is sought. */
const LONGEST_LABEL = 5;
const BEHIND_LABEL = 3;

/** `The archive. Nobody knows who burnt it.`: what a list item asks behind the few words that head it; null where it has no such words. */
export function behindLabel(analysis: Analysis, label: number): AskingPassage | null {
  const { from, to } = tokenRange(analysis, label);
  if (to - from > LONGEST_LABEL || asksOrDoubts(analysis, label)) return null;
  const behind: number[] = [];
  for (let at = label + 1; at <= label + BEHIND_LABEL && joins(analysis, label, at); at++) behind.push(at);
  const [first] = behind;
  if (first === undefined) return null;
  const outright = behind.find((at) => endsAsking(sentenceText(analysis, at)));
  const sentence = outright ?? behind.find((at) => asksOrDoubts(analysis, at)) ?? first;
  const shown = (analysis.sentences[sentence]?.end ?? 0) - (analysis.sentences[label]?.start ?? 0);
  return shown > MOST_SHOWN
    ? { sentence, first: sentence, leans: false, label: null }
    : { sentence, first, leans: first < sentence, label };
}

/** Whether a sentence asks, outright or with `whether`, `who` and their like, or calls something open. */
export function asksOrDoubts(analysis: Analysis, index: number): boolean {
  const doubts = (analysis.hits[index] ?? []).some(({ kind }) => kind === 'uncertain' || kind === 'contested');
  return doubts || asks(analysis, index);
}

/** Outright, or with `whether`, `who` and their like. */
export function asks(analysis: Analysis, index: number): boolean {
  const open = (analysis.hits[index] ?? []).some((hit) => hit.kind === 'interrogative');
  return open || endsAsking(sentenceText(analysis, index));
}
