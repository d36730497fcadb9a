import {
  type Analysis,
  hasCue,
  opensIndirectQuestion,
  sentenceText,
  stemList,
  tokenRange,
  textBetween,
} from '../../extract/analysis.ts';
import { endsAsking, joins } from '../../extract/asking.ts';
import type { CueHit } from '../../extract/cues/cue-matcher.ts';
import type { CueKind } from '../../extract/cues/lexicon.ts';
import { PAUSE } from '../../extract/marks.ts';
import type { TokenRange } from '../../extract/tokens.ts';
import type { QuestionStatus } from '../../model/claim.ts';
import { isCalledOff, isItCalledOff, isPutOff } from './called-off.ts';
import { datesAfter, dayFor, reachOf } from './evidence-day.ts';
import { fineDates } from './fine-dates.ts';
import { holdsAll } from './holds-all.ts';
import type { Subject } from './subject.ts';

/** A sentence that bears on a question. */
export interface Evidence {
  readonly analysis: Analysis;
  readonly sentence: number;
  readonly day: string | null;
  readonly status: QuestionStatus;
  /** 0…1: how much of the question's weight the sentence holds. */
  readonly coverage: number;
  /** It leaves open again what was answered (`cannot be ruled out`). */
  readonly unsettles: boolean;
  /** It stands right behind the question and answers it there: it counts though nothing is newer than the question. */
  readonly direct: boolean;
  /** The last sentence shown with it: `No.` alone tells nothing. */
  readonly through: number;
}

/** Share of a question's weight that makes a sentence evidence, and that lets it move the question. */
export const EVIDENCE = 0.42;

const SETTLES = 0.5;

const PLAIN = 0.75;

/** Stems that a question shares with what answers it in no verb that is known to. */
const FEWEST_PLAIN = 3;
/** The same where its `be` shows which of them is told of the others. */
const FEWEST_TOLD = 2;

/** Dates a sentence and says what it does to the question; `said` are the words that speak of it, `isOff` that they call it off. */
export function toEvidence(
  subject: Subject,
  analysis: Analysis,
  sentence: number,
  coverage: number,
  said: TokenRange | null,
  isOff = false,
): Evidence {
  const status = statusOf(subject, analysis, sentence, coverage, said, isOff);
  // What asks or leaves it open speaks on its document's own day, whatever days it names.
  const speaks = status === 'open' && (subject.isAskedBy(analysis, sentence) || !tellsDay(analysis, sentence));
  return {
    analysis,
    sentence,
    day: speaks ? reachOf(analysis) : dayFor(subject, analysis, sentence),
    status,
    coverage,
    unsettles: said !== null && hasCue(analysis.hits[sentence] ?? [], 'notRuledOut', tokenRange(analysis, sentence)),
    direct: false,
    through: status === 'answered' && handsOver(analysis, sentence) ? sentence + 1 : sentence,
  };
}

function tellsDay(analysis: Analysis, sentence: number): boolean {
  return (analysis.dates[sentence] ?? []).some(({ granularity }) => granularity === 'day');
}

/** `I can now report who paid.`: who it was stands behind it. */
function handsOver(analysis: Analysis, sentence: number): boolean {
  return (
    hasCue(analysis.hits[sentence] ?? [], 'answers', tokenRange(analysis, sentence)) &&
    joins(analysis, sentence, sentence + 1)
  );
}

/** Signs that a sentence tells what may be, not what is. */
const DOUBTS: ReadonlySet<CueKind> = new Set(['uncertain', 'speculated', 'stakeModal', 'planned', 'future', 'watch']);

/** A plain `will`, in nobody's mouth, answers what will be; and a day to come answers when. */
function isDoubt(hit: CueHit, { matter }: Subject, { tokens, matcher }: Analysis, plain: boolean): boolean {
  if (!DOUBTS.has(hit.kind)) return false;
  if (!plain || (hit.kind !== 'planned' && hit.kind !== 'future')) return true;
  if (matter?.polar === true && !matter.ahead) return true;
  return matter?.asksWhen !== true && !matcher.promises(tokens.word[hit.from] ?? -1);
}

function statusOf(
  subject: Subject,
  analysis: Analysis,
  sentence: number,
  coverage: number,
  said: TokenRange | null,
  isOff: boolean,
): QuestionStatus {
  const { matter } = subject;
  // What another clause doubts or calls off is another matter.
  const range = said ?? tokenRange(analysis, sentence);
  const hits = (analysis.hits[sentence] ?? []).filter(({ from, to }) => from >= range.from && to <= range.to);
  const text = sentenceText(analysis, sentence);
  // `The board said that it would pay`: what somebody in charge announces is as good as settled.
  const plain = (said !== null || coverage >= PLAIN) && !hasCue(hits, 'reported', range);
  const promised =
    !hasCue(hits, 'conditional', range) || (hasCue(hits, 'reported', range) && !hasCue(hits, 'condition', range));
  const doubtful =
    !promised ||
    hits.some((hit) => isDoubt(hit, subject, analysis, plain)) ||
    endsAsking(text) ||
    opensIndirectQuestion(analysis, sentence);
  if (subject.tracked !== null) {
    // What settles a tracked question is for its editors to say; a doubtful sentence never does.
    const { answered, calledOff } = subject.tracked.settles;
    if (calledOff.length > 0 && holdsAll(text, calledOff)) return 'called off';
    return answered.length > 0 && !doubtful && holdsAll(text, answered) ? 'answered' : 'open';
  }
  if (subject.isAskedBy(analysis, sentence)) {
    if (isCalledOff(analysis, sentence, range) && !hasCue(hits, 'interrogative', range)) return 'called off';
    return hasCue(hits, 'contested', range) ? 'contested' : 'open';
  }
  // `…, which answers the question`
  if (coverage >= EVIDENCE && hasCue(hits, 'answers', range) && !hasCue(hits, 'negated', range)) return 'answered';
  if (coverage < SETTLES && said === null) return 'open';
  if (isAskedThere(analysis, sentence, range)) return 'open';
  if (
    said !== null &&
    analysis.tokens.word.subarray(said.from, said.to).some((word) => analysis.matcher.isA('whether', word))
  )
    return 'open';
  if (isOff) return 'called off';
  // What becomes of a thing is not called off where the thing is; whether it comes about, and when, is.
  const mayBeCalledOff = matter === null || ((matter.polar || matter.asksWhen) && !matter.asksHow);
  if (matter?.timed === true && mayBeCalledOff && isPutOff(analysis, sentence, range)) return 'called off';
  // `The court annulled the vote` tells what was asked of it: whether it would.
  const isAsked = (hit: CueHit): boolean => matter?.verbs.has(analysis.stems[hit.from] ?? -1) === true;
  if (hits.some((hit) => hit.kind === 'cancelled' && !isAsked(hit))) {
    const off =
      mayBeCalledOff &&
      isCalledOff(analysis, sentence, range) &&
      (said !== null || isItCalledOff(matter, analysis, sentence));
    return off ? 'called off' : 'open';
  }
  if (hasCue(hits, 'contested', range) && said !== null) return 'contested';
  if (hasCue(hits, 'overtaken', range) && (said !== null || coverage >= PLAIN)) return 'overtaken';
  if (matter?.asksWhen === true && matter.ahead && !datesAfter(subject, analysis, sentence)) return 'open';
  // `The guards have not named anybody` answers whether they have, and not whom.
  if (matter?.polar === false && !matter.asksWhy && hasCue(hits, 'negated', range)) return 'open';
  // What only calls things uncertain asks nothing that could be answered.
  if (matter !== null && (!matter.asks || (matter.asksHow && !matter.asksWhy))) return 'open';
  if (doubtful || !isSentence(analysis, sentence) || !(said !== null || isPlain(subject, analysis, sentence, coverage)))
    return 'open';
  return hasCue(hits, 'partly', range) ? 'partly answered' : 'answered';
}

/** `What became of them is the question`, `they would not say who paid`: what is asked there is not told. */
function isAskedThere({ hits, tokens, matcher, document }: Analysis, sentence: number, { from }: TokenRange): boolean {
  if (matcher.isA('when', tokens.word[from] ?? -1)) return false;
  if (!(hits[sentence] ?? []).some((hit) => hit.kind === 'interrogative' && hit.from === from)) return false;
  return from === tokens.first[sentence] || !textBetween({ tokens, document }, from - 1).includes(',');
}

const QUOTED = /^["“„«].*["”“»]$/su;

/** What somebody says, in quotation marks or as `I`: it tells what he thinks, and nobody says who he is. */
function isQuotation(analysis: Analysis, sentence: number): boolean {
  const range = tokenRange(analysis, sentence);
  const hits = analysis.hits[sentence] ?? [];
  if (hasCue(hits, 'reported', range)) return false;
  const isOwn = hits.some(({ kind, from }) => kind === 'firstPerson' && from === range.from);
  return isOwn || QUOTED.test(sentenceText(analysis, sentence));
}

/** Words of a sentence that may answer, at most: what runs on for longer was written without stops, and tells many things. */
const LONGEST = 60;

/** A line of a table or of facts (`Methods: strike, ban`) names things; it tells what became of one where it dates it. */
function isSentence(analysis: Analysis, sentence: number): boolean {
  const { from, to } = tokenRange(analysis, sentence);
  if (to - from > LONGEST || isQuotation(analysis, sentence)) return false;
  const block = analysis.document.blocks[analysis.sentences[sentence]?.block ?? -1];
  if (block === undefined) return false;
  if (block.kind === 'row') return fineDates(analysis, sentence).length > 0;
  return block.kind === 'item' || /[.!。]["”’)\]]*$/u.test(sentenceText(analysis, sentence));
}

/** How far behind its `be` what is told stands, in words. */
const NEAR_BE = 3;

/** `Notes will be exchanged` tells of the notes what was asked; `in the exchange`, it only names it. */
function isPredicate(analysis: Analysis, { from, to }: TokenRange, predicate: ReadonlySet<number> | null): boolean {
  const { stems, tokens, matcher, document } = analysis;
  const [first] = predicate ?? [];
  if (first === undefined) return false;
  for (let at = from; at < to; at++) {
    if (stems[at] !== first) continue;
    for (let i = Math.max(from, at - NEAR_BE); i < at; i++) {
      const between = document.text.slice(tokens.end[i], tokens.start[at]);
      if (matcher.isA('being', tokens.word[i] ?? -1) && !PAUSE.test(between)) return true;
    }
  }
  return false;
}

/**
 * A plain sentence that holds nearly all that was asked, or one of fact that holds much of it, where no verb tells what an
 * answer must speak of.
 */
function isPlain({ matter, stems, rarest }: Subject, analysis: Analysis, sentence: number, coverage: number): boolean {
  if (matter === null || !matter.polar || matter.exists || matter.matters.size > 0 || coverage < SETTLES) return false;
  const range = tokenRange(analysis, sentence);
  const held = stemList(analysis, range).filter((stem) => stems.has(stem));
  if (matter.verb !== null && !held.includes(matter.verb)) return false;
  // What it leans on is told again and again; an answer tells what was asked of it.
  if (2 * held.filter((stem) => matter.own.has(stem)).length < matter.own.size) return false;
  const fewest = isPredicate(analysis, range, matter.predicate) ? FEWEST_TOLD : FEWEST_PLAIN;
  if (held.length < fewest || matter.predicate?.isDisjointFrom(new Set(held)) === true) return false;
  return (
    coverage >= PLAIN || (held.includes(rarest ?? -1) && hasCue(analysis.hits[sentence] ?? [], 'tookPlace', range))
  );
}
