import type { QuestionStatus } from '../model/claim.ts';
import { type Analysis, contentStems, hasCue, headingHas, opensWith, sentenceText, tokenRange } from './analysis.ts';
import { clausesOf } from './clauses.ts';
import type { TokenRange } from './tokens.ts';

/** A sentence that asks something or says that it is open. */
export interface QuestionFinding {
  readonly sentence: number;
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
/** Items of a list that is introduced as open matter, questions asked outright, and sentences that call a thing open. */
const SCORES = { listed: 1, asked: 0.8, whether: 0.75, open: 0.6 };

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
    if (block === undefined || block.kind === 'heading' || block.kind === 'row') continue;
    const score = scoreOf(analysis, index, range, introduction);
    if (score === null || range.to - range.from < (score === SCORES.listed ? FEWEST_LISTED : FEWEST_WORDS)) continue;
    const text = askingWords(analysis, index);
    const hits = analysis.hits[index] ?? [];
    const contested = hasCue(hits, 'contested', range);
    const status: QuestionStatus = hasCue(hits, 'cancelled', range) ? 'called off' : contested ? 'contested' : 'open';
    found.push({ sentence: index, text, status, score, stems: coreStems(analysis, index) });
  }
  return found;
}

/** A question's matter stands in its first clauses; what follows comments on it (`…, as the company proposed`). */
const CORE = 4;

function coreStems(analysis: Analysis, index: number): Set<number> {
  const { tokens, document } = analysis;
  const clauses = clausesOf(document.text, tokens, tokenRange(analysis, index), analysis.hits[index] ?? [], []);
  const stems = new Set<number>();
  for (const clause of clauses) {
    if (stems.size >= CORE) break;
    const vague = new Set<number>();
    for (let i = clause.from; i < clause.to; i++) {
      if (analysis.matcher.isA('vague', tokens.word[i] ?? -1)) vague.add(analysis.stems[i] ?? -1);
    }
    for (const stem of contentStems(analysis, clause)) if (!vague.has(stem)) stems.add(stem);
  }
  return stems;
}

function scoreOf(analysis: Analysis, index: number, range: TokenRange, introduction: number): number | null {
  const sentence = analysis.sentences[index];
  const block = sentence === undefined ? undefined : analysis.document.blocks[sentence.block];
  if (sentence === undefined || block === undefined) return null;
  const hits = analysis.hits[index] ?? [];
  const text = sentenceText(analysis, index);
  if (hasCue(hits, 'firstPerson', range)) return null;
  const begins = block.kind === 'item' && sentence.start === block.start;
  if (begins && isListedAsOpen(analysis, index, introduction)) return SCORES.listed;
  if (opensWith(analysis, index, 'whether')) return SCORES.whether;
  if (/[?？؟]["”’)]*$/u.test(text)) return SCORES.asked;
  const uncertain = hits.filter((hit) => hit.kind === 'uncertain' || hit.kind === 'contested').length;
  if (uncertain === 0) return null;
  return Math.min(SCORES.whether, SCORES.open + 0.1 * (uncertain - 1));
}

/** True for an item under a heading on open matters, or under a sentence that introduces them and ends in a colon. */
function isListedAsOpen(analysis: Analysis, index: number, introduction: number): boolean {
  const block = analysis.document.blocks[analysis.sentences[introduction]?.block ?? -1];
  if (block !== undefined && block.kind !== 'heading' && sentenceText(analysis, introduction).endsWith(':')) {
    return (analysis.hits[introduction] ?? []).some((hit) => hit.kind === 'watch' || hit.kind === 'uncertain');
  }
  return (
    headingHas(analysis, index, 'questionsHeading') ||
    (headingHas(analysis, index, 'aheadHeading') && asks(analysis, index))
  );
}

/** An item under `Looking ahead` may tell a plan: only one that asks or doubts is a question. */
function asks(analysis: Analysis, index: number): boolean {
  const hits = analysis.hits[index] ?? [];
  const open = hits.some((hit) => hit.kind === 'interrogative' || hit.kind === 'uncertain' || hit.kind === 'contested');
  return open || /[?？؟]["”’)]*$/u.test(sentenceText(analysis, index));
}

/** `… leaves a central question: can the pact hold?` → the words behind the colon; else the whole sentence. */
function askingWords(analysis: Analysis, index: number): string {
  const text = sentenceText(analysis, index);
  const colon = text.lastIndexOf(': ');
  if (colon < 0 || !/[?？؟]["”’)]*$/u.test(text)) return text;
  const rest = text.slice(colon + 2).trim();
  return rest.split(/\s+/u).length >= FEWEST_WORDS ? rest : text;
}
