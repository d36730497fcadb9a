import type { QuestionStatus } from '../model/claim.ts';
import {
  type Analysis,
  contentStems,
  hasCue,
  headingHas,
  opensIndirectQuestion,
  sentenceText,
  tokenRange,
} from './analysis.ts';
import { answersAtOnce, askingOf, endsAsking, leansBack, statementBefore, tellingStems } from './asking.ts';
import { clausesOf } from './clauses.ts';
import { isOfOwnPage } from './telling.ts';
import { LOWER, type TokenRange } from './tokens.ts';

/** A sentence that asks something or says that it is open. */
export interface QuestionFinding {
  readonly sentence: number;
  /** The sentence before, where the asking one says `it` or `they` of what that one names; it is shown too. */
  readonly antecedent: number | null;
  /** The asking words, verbatim. */
  readonly text: string;
  /** How the sentence itself leaves it. */
  readonly status: QuestionStatus;
  /** 0…1: how surely it is a question that a reader follows. */
  readonly score: number;
  readonly stems: ReadonlySet<number>;
}

const FEWEST_WORDS = 5;
/** `Who pays?` is a question in a list of such. */
const FEWEST_LISTED = 2;
/** Words of a heading that asks. */
const FEWEST_HEADED = 4;
/** Items of a list that is introduced as open matter, questions asked outright or as a heading, and sentences that call a thing open. */
export const SCORES = { listed: 1, asked: 0.8, whether: 0.75, headed: 0.7, open: 0.6 };

/** Questions of a document, in text order. */
export function findQuestions(analysis: Analysis): QuestionFinding[] {
  const found: QuestionFinding[] = [];
  // The last sentence before the list that an item stands in.
  let before = -1;
  for (const [index, sentence] of analysis.sentences.entries()) {
    const block = analysis.document.blocks[sentence.block];
    const range = tokenRange(analysis, index);
    const introduction = before;
    if (block?.kind !== 'item') before = index;
    if (block === undefined || block.kind === 'row') continue;
    const headed = block.kind === 'heading';
    const score = headed ? scoreOfHeading(analysis, index, range) : scoreOf(analysis, index, range, introduction);
    if (score === null || range.to - range.from < fewestWords(score)) continue;
    const leans = leansBack(analysis, index);
    const antecedent = leans ? statementBefore(analysis, index) : null;
    // Nobody knows what `Will it be enough?` asks; in a list of open matters the whole document says it.
    if (leans && score !== SCORES.listed && (antecedent === null || !asks(analysis, index))) continue;
    if (leans && antecedent === null && tellingStems(analysis, range).size === 0) continue;
    if (score < SCORES.headed && answersOneBefore(analysis, index, found.at(-1))) continue;
    const hits = analysis.hits[index] ?? [];
    const contested = hasCue(hits, 'contested', range);
    const status: QuestionStatus = hasCue(hits, 'cancelled', range) ? 'called off' : contested ? 'contested' : 'open';
    const text = askingWords(analysis, index, antecedent);
    const stems = coreStems(analysis, index);
    if (antecedent !== null) {
      for (const stem of contentStems(analysis, tokenRange(analysis, antecedent))) stems.add(stem);
    }
    found.push({ sentence: index, antecedent, text, status, score, stems });
  }
  return found;
}

/** `Can the pact hold? The answer hinges on trust.`: what is open there was asked before it. */
function answersOneBefore({ sentences }: Analysis, index: number, last: QuestionFinding | undefined): boolean {
  return last?.sentence === index - 1 && sentences[last.sentence]?.block === sentences[index]?.block;
}

function fewestWords(score: number): number {
  if (score === SCORES.listed) return FEWEST_LISTED;
  return score === SCORES.headed ? FEWEST_HEADED : FEWEST_WORDS;
}

/** A question's matter stands in its first clauses; what follows comments on it (`…, as the company proposed`). */
const CORE = 4;

function coreStems(analysis: Analysis, index: number): Set<number> {
  const { tokens, document } = analysis;
  const clauses = clausesOf(document.text, tokens, tokenRange(analysis, index), analysis.hits[index] ?? [], []);
  const stems = new Set<number>();
  for (const clause of clauses) {
    if (stems.size >= CORE) break;
    for (const stem of tellingStems(analysis, clause)) stems.add(stem);
  }
  return stems;
}

function scoreOf(analysis: Analysis, index: number, range: TokenRange, introduction: number): number | null {
  const sentence = analysis.sentences[index];
  const block = sentence === undefined ? undefined : analysis.document.blocks[sentence.block];
  if (sentence === undefined || block === undefined) return null;
  const hits = analysis.hits[index] ?? [];
  if (hasCue(hits, 'firstPerson', range)) return null;
  const begins = block.kind === 'item' && sentence.start === block.start;
  if (begins && isListedAsOpen(analysis, index, introduction)) return SCORES.listed;
  if (opensIndirectQuestion(analysis, index)) return isAside(analysis, index) ? null : SCORES.whether;
  if (endsAsking(sentenceText(analysis, index))) return askingOf(analysis, index) === null ? null : SCORES.asked;
  const uncertain = hits.filter(
    ({ kind, from, to }) =>
      (kind === 'uncertain' && !isDescribing(analysis, from, to)) ||
      // `what is disputed` disputes nothing.
      (kind === 'contested' && !hits.some((hit) => hit.kind === 'interrogative' && hit.to === from)),
  );
  const [first] = uncertain;
  if (first === undefined || isOfOwnPage(analysis, index)) return null;
  // `A defeat would put the plan in doubt` tells what may come of it; nothing is open yet.
  if (hits.some(({ kind, to }) => (kind === 'stakeModal' || kind === 'conditional') && to <= first.from)) return null;
  return Math.min(SCORES.whether, SCORES.open + 0.1 * (uncertain.length - 1));
}

/** `An unknown number of sheep died`: says how little is known of the sheep, and asks nothing. */
function isDescribing({ tokens, matcher }: Analysis, from: number, to: number): boolean {
  const next = tokens.word[to] ?? -1;
  return (
    to === from + 1 &&
    matcher.isA('determiner', tokens.word[from - 1] ?? -1) &&
    tokens.shape[to] === LOWER &&
    !matcher.isA('function', next)
  );
}

/**
 * `Will the minister resign?` as a heading over what is known of it, or as the last of some in a list of questions. One that
 * asks how, who or why only leads in what its section tells; the document's own title is no question of a reader's.
 */
function scoreOfHeading(analysis: Analysis, index: number, range: TokenRange): number | null {
  const block = analysis.document.blocks[analysis.sentences[index]?.block ?? -1];
  const next = analysis.document.blocks[analysis.sentences[index + 1]?.block ?? -1];
  if (block === undefined || block.level < 2) return null;
  const asking = askingOf(analysis, index);
  if (asking === null || hasCue(analysis.hits[index] ?? [], 'firstPerson', range)) return null;
  if (isUnderQuestions(analysis, index)) return SCORES.listed;
  if (next === undefined || next.kind === 'heading') return null;
  const { matcher, tokens } = analysis;
  const first = tokens.word[asking.range.from] ?? -1;
  if (!asking.polar && !matcher.isA('when', first)) return null;
  if (!matcher.isA('modal', first) && !matcher.isA('when', first) && !isTakenUp(analysis, index)) return null;
  const exists = matcher.isA('existence', tokens.word[asking.subject] ?? -1);
  return tellingStems(analysis, asking.range).size >= (exists ? 1 : 2) ? SCORES.headed : null;
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

/** How far behind `whether` its `or not` may stand where the rest of the sentence goes on without it. */
const ASIDE = 5;

/** `Whether by design or not, the board saved money.` */
function isAside(analysis: Analysis, index: number): boolean {
  const { from } = tokenRange(analysis, index);
  const { document, tokens } = analysis;
  return (analysis.hits[index] ?? []).some(({ kind, to }) => {
    if (kind !== 'negated' || to > from + ASIDE) return false;
    return document.text.slice(tokens.end[to - 1] ?? 0, tokens.start[to] ?? 0).includes(',');
  });
}

/** True for an item under a heading on open matters, or under a sentence that introduces them and ends in a colon. */
function isListedAsOpen(analysis: Analysis, index: number, introduction: number): boolean {
  const block = analysis.document.blocks[analysis.sentences[introduction]?.block ?? -1];
  if (block !== undefined && block.kind !== 'heading' && sentenceText(analysis, introduction).endsWith(':')) {
    return (analysis.hits[introduction] ?? []).some((hit) => hit.kind === 'watch' || hit.kind === 'uncertain');
  }
  return (
    headingHas(analysis, index, 'questionsHeading') ||
    (headingHas(analysis, index, 'aheadHeading') && asksOrDoubts(analysis, index))
  );
}

/** An item under `Looking ahead` may tell a plan: only one that asks or doubts is a question. */
function asksOrDoubts(analysis: Analysis, index: number): boolean {
  const doubts = (analysis.hits[index] ?? []).some(({ kind }) => kind === 'uncertain' || kind === 'contested');
  return doubts || asks(analysis, index);
}

/** Outright, or with `whether`, `who` and their like. */
function asks(analysis: Analysis, index: number): boolean {
  const open = (analysis.hits[index] ?? []).some((hit) => hit.kind === 'interrogative');
  return open || endsAsking(sentenceText(analysis, index));
}

/** `… leaves a central question: can the pact hold?` → the words behind the colon; else the whole sentence, from the one before where it leans on that. */
function askingWords(analysis: Analysis, index: number, antecedent: number | null): string {
  const text = sentenceText(analysis, index);
  if (antecedent !== null) {
    const [first, last] = [analysis.sentences[antecedent], analysis.sentences[index]];
    return analysis.document.text.slice(first?.start ?? 0, last?.end ?? 0);
  }
  const colon = text.lastIndexOf(': ');
  if (colon < 0 || !endsAsking(text)) return text;
  const rest = text.slice(colon + 2).trim();
  return rest.split(/\s+/u).length >= FEWEST_WORDS ? rest : text;
}
