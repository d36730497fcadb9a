import { type Analysis, hasCue } from './analysis.ts';
import { answersAtOnce, askingOf, endsAsking, namesSubject, tellingStems } from './asking.ts';
import { SCORES } from './question-scores.ts';
import { speaksOfSelf } from './speaks-of-self.ts';
import type { TokenRange } from './tokens.ts';

/**
 * `Will the minister resign?` as a heading over what is known of it, or as the last of some in a list of questions. One that
 * asks how, who or why only leads in what its section tells; the document's own title is no question of a reader's.
 */
export function scoreOfHeading(analysis: Analysis, index: number, range: TokenRange): number | null {
  const block = analysis.document.blocks[analysis.sentences[index]?.block ?? -1];
  const next = analysis.document.blocks[analysis.sentences[index + 1]?.block ?? -1];
  if (block === undefined || block.level < 2) return null;
  const asking = askingOf(analysis, index);
  if (asking === null || speaksOfSelf(analysis, index, range)) return null;
  if (isUnderQuestions(analysis, index)) return SCORES.listed;
  if (next === undefined || next.kind === 'heading') return null;
  const { matcher, tokens } = analysis;
  const first = tokens.word[asking.range.from] ?? -1;
  if (!asking.polar && !matcher.isA('when', first)) return null;
  // `Are the guards going to strike?`
  const ahead = matcher.isA('modal', first) || hasCue(analysis.hits[index] ?? [], 'planned', asking.range);
  if (!ahead && !matcher.isA('when', first) && !isTakenUp(analysis, index)) return null;
  // `Will there be an inquiry?`, `Did Hallam know?`
  const says = matcher.isA('existence', tokens.word[asking.subject] ?? -1) || namesSubject(analysis, index, asking);
  return tellingStems(analysis, asking.range).size >= (says ? 1 : 2) ? SCORES.headed : null;
}

/** Sentences under a heading in which it is seen whether they answer it. */
const TAKEN_UP = 3;

/** `Was there a cover-up?`: asked of what was or is, it stays a question where what follows answers it or leaves it open. */
function isTakenUp(analysis: Analysis, index: number): boolean {
  const block = analysis.sentences[index + 1]?.block;
  for (let at = index + 1; at <= index + TAKEN_UP && analysis.sentences[at]?.block === block; at++) {
    if (at === index + 1 && answersAtOnce(analysis, at)) return true;
    if (
      (analysis.hits[at] ?? []).some(({ kind }) => kind === 'uncertain' || kind === 'refuted' || kind === 'contested')
    )
      return true;
  }
  return false;
}

/** The heading above announces open matters, and nothing but questions stands between. */
function isUnderQuestions({ document, sentences, hits }: Analysis, index: number): boolean {
  let block = sentences[index]?.block ?? -1;
  for (let at = index - 1; at >= 0; at--) {
    const here = sentences[at];
    if (here === undefined || here.block === block) continue;
    block = here.block;
    const kind = document.blocks[block]?.kind;
    const first = firstOf(sentences, at);
    const question = endsAsking(document.text.slice(sentences[first]?.start ?? 0, sentences[first]?.end ?? 0));
    if (question && (kind === 'heading' || kind === 'paragraph')) continue;
    return kind === 'heading' && (hits[at] ?? []).some((hit) => hit.kind === 'questionsHeading');
  }
  return false;
}

function firstOf(sentences: Analysis['sentences'], at: number): number {
  let first = at;
  while (sentences[first - 1]?.block === sentences[at]?.block) first -= 1;
  return first;
}
