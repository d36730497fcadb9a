import type { QuestionStatus } from '../model/claim.ts';
import {
  type Analysis,
  contentStems,
  hasCue,
  headingHas,
  opensIndirectQuestion,
  sentenceText,
  tokenRange,
  textBetween,
  textOf,
} from './analysis.ts';
import { askingIndirectly, askingOf, endOfAsked, endsAsking, leansBack, namesSubject, tellingStems } from './asking.ts';
import { asks, asksOrDoubts, type AskingPassage, behindLabel, clearedBy, statementsBefore } from './asking-passage.ts';
import { scoreOfHeading } from './asked-heading.ts';
import { clausesOf } from './clauses.ts';
import type { CueHit } from './cues/cue-matcher.ts';
import { PAUSE } from './marks.ts';
import { SCORES } from './question-scores.ts';
import { speaksOfSelf } from './speaks-of-self.ts';
import { isOfOwnPage } from './telling.ts';
import { LOWER, type TokenRange } from './tokens.ts';
import { untoldAt } from './untold.ts';

/** A sentence that asks something or says that it is open. */
export interface QuestionFinding {
  readonly sentence: number;
  /** The first of the sentences before that are shown too, where the asking one says `it` or `they` of what they name. */
  readonly antecedent: number | null;
  /** The first sentence that is shown: that one, else one that makes it clearer, else its own. */
  readonly shown: number;
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
const FEWEST_LEANING = 2;
/** `Who killed the guards?` */
const FEWEST_TERSE = 4;
const FEWEST_NAMED = 3;
const FEWEST_TELLING = 2;
/** Questions of a document, in text order. */
export function findQuestions(analysis: Analysis): QuestionFinding[] {
  const found: QuestionFinding[] = [];
  // The last sentence before the list that an item stands in.
  let before = -1;
  // The last sentence that a labelled item asks with.
  let labelled = -1;
  for (const [index, sentence] of analysis.sentences.entries()) {
    const block = analysis.document.blocks[sentence.block];
    const introduction = before;
    if (block?.kind !== 'item') before = index;
    if (block === undefined || block.kind === 'row' || index <= labelled) continue;
    const headed = block.kind === 'heading';
    const range = tokenRange(analysis, index);
    const score = headed ? scoreOfHeading(analysis, index, range) : scoreOf(analysis, index, range, introduction);
    if (score === null) continue;
    const label = score === SCORES.listed && !headed ? behindLabel(analysis, index) : null;
    const passage = label ?? passageOf(analysis, index, score);
    if (passage === null) continue;
    labelled = label?.sentence ?? labelled;
    if (score < SCORES.headed && !asks(analysis, index) && answersOneBefore(analysis, index, found.at(-1))) continue;
    // `The origin of the fire is disputed. Who lit it?` is one question, and the one asked outright is clearer.
    const last = found.at(-1);
    const asksOutright = endsAsking(sentenceText(analysis, index));
    if (last !== undefined && passage.first < index && last.sentence >= passage.first) {
      if (last.score >= score || (asks(analysis, last.sentence) && !asksOutright)) continue;
      found.pop();
    }
    found.push(findingOf(analysis, passage, score));
  }
  return found;
}

/** Where a question stands, or null where its words do not say what is asked. */
function passageOf(analysis: Analysis, index: number, score: number): AskingPassage | null {
  const range = tokenRange(analysis, index);
  const leans = leansBack(analysis, index);
  const first = leans ? statementsBefore(analysis, index) : clearedBy(analysis, index, score === SCORES.listed);
  // Nobody knows what `Will it be enough?` asks; in a list of open matters the whole document says it.
  if (leans && score !== SCORES.listed && (first === index || !asks(analysis, index))) return null;
  // `Whether there will be one is undecided.`
  const fewest = leans ? 1 : score !== SCORES.listed && opensIndirectQuestion(analysis, index) ? FEWEST_TELLING : 0;
  if (first === index && tellingStems(analysis, range).size < fewest) return null;
  const words = range.to - range.from;
  if (words < fewestWords(analysis, index, score, first < index)) return null;
  return { sentence: index, first, leans: leans && first < index, label: null };
}

function findingOf(
  analysis: Analysis,
  { sentence, first, leans, label }: AskingPassage,
  score: number,
): QuestionFinding {
  const range = tokenRange(analysis, sentence);
  const hits = analysis.hits[sentence] ?? [];
  const contested = hasCue(hits, 'contested', range);
  const status: QuestionStatus = hasCue(hits, 'cancelled', range) ? 'called off' : contested ? 'contested' : 'open';
  const text = askingWords(analysis, sentence, label ?? first);
  const stems = coreStems(analysis, sentence);
  const meant = leans ? (label ?? first) : (label ?? sentence);
  for (let at = meant; at < sentence; at++) {
    for (const stem of contentStems(analysis, tokenRange(analysis, at))) stems.add(stem);
  }
  return { sentence, antecedent: leans ? first : null, shown: first, text, status, score, stems };
}

/** `Can the pact hold? The answer hinges on trust.`: what is open there was asked before it. */
function answersOneBefore({ sentences }: Analysis, index: number, last: QuestionFinding | undefined): boolean {
  return last?.sentence === index - 1 && sentences[last.sentence]?.block === sentences[index]?.block;
}

/** One that leans on the sentence before says with it what is asked, and so do few words that all tell something (`Who killed the guards?`). */
function fewestWords(analysis: Analysis, index: number, score: number, leans: boolean): number {
  if (score === SCORES.listed) return FEWEST_LISTED;
  if (score === SCORES.headed)
    return namesSubject(analysis, index, askingOf(analysis, index)) ? FEWEST_NAMED : FEWEST_HEADED;
  if (score !== SCORES.asked) return FEWEST_WORDS;
  if (leans) return FEWEST_LEANING;
  const { matcher, tokens } = analysis;
  const asking = askingOf(analysis, index);
  const terse =
    asking !== null &&
    tellingStems(analysis, asking.range).size >= FEWEST_TELLING &&
    (asking.polar || !matcher.isA('auxiliary', tokens.word[asking.range.from + 1] ?? -1));
  if (!terse) return FEWEST_WORDS;
  return namesSubject(analysis, index, asking) ? FEWEST_NAMED : FEWEST_TERSE;
}

/** A question's matter stands in its first clauses; what follows comments on it (`…, as the company proposed`). */
const CORE = 4;

function coreStems(analysis: Analysis, index: number): Set<number> {
  const { tokens, document } = analysis;
  const { from, to } = tokenRange(analysis, index);
  const found = askingIndirectly(analysis, index);
  // `When they meet: the day hinges on the weather` says behind the colon more of what it asks.
  const indirect = found !== null && PAUSE.test(textOf(analysis, found.range)) ? null : found;
  const asking = askingOf(analysis, index) ?? indirect;
  const asked = {
    from: asking === indirect ? (indirect?.range.from ?? from) : from,
    to: asking === null ? to : endOfAsked(analysis, index, asking.range),
  };
  const clauses = clausesOf(document.text, tokens, asked, analysis.hits[index] ?? [], []);
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
  const behind = whetherBehindColon(analysis, index);
  const isOwn = (from: number): boolean => speaksOfSelf(analysis, index, { from, to: range.to });
  if (isOwn(behind ?? range.from)) {
    const asking = behind === null ? wishToKnow(analysis, index) : null;
    if (asking === null || isOwn(asking)) return null;
  }
  if (behind !== null) return SCORES.whether;
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
  if (isOfOwnPage(analysis, index)) return null;
  const [first] = uncertain;
  if (first === undefined) return untoldAt(analysis, index) === null ? null : SCORES.open;
  // `A defeat would put the plan in doubt` tells what may come of it; nothing is open yet.
  const opening = hits.findLast(({ kind, to }) => kind === 'interrogative' && to <= first.from)?.from ?? range.from;
  if (
    hits.some(
      ({ kind, from, to }) => (kind === 'stakeModal' || kind === 'conditional') && from >= opening && to <= first.from,
    )
  )
    return null;
  return Math.min(SCORES.whether, SCORES.open + 0.1 * (uncertain.length - 1));
}

/** `We want to know who sold the mill`, `nobody tells us who did` ask of the mill, `we don't know who did` tells of us: the word that asks, or null. */
function wishToKnow(analysis: Analysis, index: number): number | null {
  const asking = askingIndirectly(analysis, index);
  if (asking === null || tellingStems(analysis, asking.range).size < FEWEST_TELLING) return null;
  const before = (analysis.hits[index] ?? []).filter(({ to }) => to <= asking.range.from);
  const own = before.find(({ kind }) => kind === 'firstPerson');
  const { tokens, matcher } = analysis;
  const isIgnorance = ({ kind, from }: CueHit): boolean =>
    kind === 'negated' || (kind === 'uncertain' && matcher.isA('auxiliary', tokens.word[from] ?? -1));
  return before.some((hit) => isIgnorance(hit) && hit.from > (own?.from ?? hit.from)) ? null : asking.range.from;
}

/** `What we don't know: whether the gate holds.`: the place of `whether`, or null. */
function whetherBehindColon(analysis: Analysis, index: number): number | null {
  const { tokens, matcher, hits } = analysis;
  const { from, to } = tokenRange({ tokens }, index);
  const open = (hits[index] ?? []).find(
    ({ kind }) => kind === 'uncertain' || kind === 'questionsHeading' || kind === 'watch',
  );
  if (open === undefined || !sentenceText(analysis, index).includes(':')) return null;
  for (let at = open.to; at < to; at++) {
    const gap = textBetween(analysis, at - 1);
    if (at > from && gap.includes(':')) return matcher.isA('whether', tokens.word[at] ?? -1) ? at : null;
  }
  return null;
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

/** How far behind `whether` its `or not` may stand where the rest of the sentence goes on without it. */
const ASIDE = 5;

/** `Whether by design or not, the board saved money.` */
function isAside(analysis: Analysis, index: number): boolean {
  const { from } = tokenRange(analysis, index);
  return (analysis.hits[index] ?? []).some(({ kind, to }) => {
    if (kind !== 'negated' || to > from + ASIDE) return false;
    return textBetween(analysis, to - 1).includes(',');
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
    // An item under `Looking ahead` may tell a plan: only one that asks or doubts is a question.
    (headingHas(analysis, index, 'aheadHeading') && asksOrDoubts(analysis, index))
  );
}

/** `… leaves a central question: can the pact hold?` → the words behind the colon; else the whole sentence, from the first one on that says whom it means. */
function askingWords(analysis: Analysis, index: number, first: number): string {
  const text = sentenceText(analysis, index);
  if (first < index) {
    const [from, to] = [analysis.sentences[first], analysis.sentences[index]];
    return analysis.document.text.slice(from?.start ?? 0, to?.end ?? 0);
  }
  const colon = text.lastIndexOf(': ');
  if (colon < 0 || !(endsAsking(text) || whetherBehindColon(analysis, index) !== null)) return text;
  const rest = text.slice(colon + 2).trim();
  return rest.split(/\s+/u).length >= FEWEST_WORDS ? rest : text;
}
