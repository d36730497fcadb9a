import {
  type Analysis,
  hasCue,
  opensIndirectQuestion,
  sentenceText,
  stemList,
  tokenRange,
} from '../../extract/analysis.ts';
import type { CueHit, CueKind } from '../../extract/cues/cues.ts';
import type { TokenRange } from '../../extract/tokens.ts';
import type { QuestionStatus } from '../../model/claim.ts';
import type { StemWeight } from '../similarity.ts';
import {
  answerVerbsOf,
  contextShare,
  holdsAny,
  leansOnBefore,
  speaksOf,
  type Stems,
  type Told,
  touches,
  type Verb,
} from './asked-matter.ts';
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
const EVIDENCE = 0.42;
const SETTLES = 0.5;
const PLAIN = 0.75;

/** One pass over all sentences: which of them bear on which question. */
export function gatherEvidence(
  subjects: readonly Subject[],
  analyses: readonly Analysis[],
  weight: StemWeight,
): Evidence[][] {
  const words = analyses[0]?.vocabulary.words.length ?? 0;
  const byStem: (number[] | null)[] = Array.from({ length: words }, () => null);
  for (const [i, subject] of subjects.entries()) {
    for (const stem of subject.stems) (byStem[stem] ??= []).push(i);
  }
  const stems = new StemsOfSentence(words);
  const sums = new Float64Array(subjects.length);
  const tracked = subjects.flatMap((subject, i) => (subject.tracked === null ? [] : [i]));
  const evidence: Evidence[][] = subjects.map(() => []);
  for (const analysis of analyses) {
    // Questions that the sentence before touches: `Members accepted it.` may answer one without a word of it.
    let before: { readonly block: number; readonly touched: readonly number[] } = { block: -1, touched: [] };
    for (const [sentence, place] of analysis.sentences.entries()) {
      if (analysis.document.blocks[place.block]?.kind === 'heading') continue;
      const list = stemList(analysis, tokenRange(analysis, sentence));
      const touched: number[] = [];
      for (const stem of list) {
        const asking = byStem[stem] ?? null;
        if (asking === null) continue;
        const own = weight(stem);
        for (const i of asking) {
          // No stem weighs nothing.
          if (sums[i] === 0) touched.push(i);
          sums[i] = (sums[i] ?? 0) + own;
        }
      }
      const near = before.block === place.block && touched.length + before.touched.length > 0;
      const leans = near && leansOnBefore(analysis, sentence);
      const led = leans ? before.touched.filter((i) => sums[i] === 0) : [];
      before = { block: place.block, touched };
      if (touched.length + led.length > 0) stems.be(list);
      let verbs: readonly Verb[] | null = null;
      const told: Told = {
        analysis,
        sentence,
        stems,
        leans,
        verbs: () => (verbs ??= answerVerbsOf(analysis, sentence)),
      };
      for (const i of [...touched, ...led]) {
        const subject = subjects[i];
        const sum = sums[i] ?? 0;
        sums[i] = 0;
        if (subject === undefined) continue;
        const { matter, total } = subject;
        const coverage = Math.max(
          sum / total,
          matter === null || matter.context.size === 0 ? 0 : contextShare(matter, stems, weight),
        );
        const said = matter === null ? null : speaksOf(matter, told, weight, coverage);
        if (said !== null || bearsOn(subject, analysis, sentence, stems, coverage)) {
          evidence[i]?.push(toEvidence(subject, analysis, sentence, coverage, said));
        }
      }
      const text = tracked.length > 0 ? sentenceText(analysis, sentence) : '';
      for (const i of tracked) {
        const subject = subjects[i];
        if (subject?.tracked && holdsAll(text, subject.tracked.evidence)) {
          evidence[i]?.push(toEvidence(subject, analysis, sentence, 1, null));
        }
      }
    }
  }
  return evidence;
}

/** The stems of one sentence after the other: a set, without making one for each of a million. */
class StemsOfSentence implements Stems {
  readonly #seenIn: Uint32Array;
  #sentence = 0;

  constructor(words: number) {
    this.#seenIn = new Uint32Array(words);
  }

  be(stems: readonly number[]): void {
    this.#sentence += 1;
    for (const stem of stems) this.#seenIn[stem] = this.#sentence;
  }

  has(stem: number): boolean {
    return this.#seenIn[stem] === this.#sentence;
  }
}

/** Stems that a question shares with what bears on it, where it has as many. */
const FEWEST_SHARED = 2;

function bearsOn(subject: Subject, analysis: Analysis, sentence: number, stems: Stems, coverage: number): boolean {
  if (coverage === 0) return false;
  if (subject.matter !== null && subject.matter.named.size > 0 && !touches(subject.matter, stems)) return false;
  if (subject.focus.size === 0) return coverage >= EVIDENCE && sharesEnough(subject, stems);
  if (!holdsAny(stems, subject.focus)) return false;
  if (coverage >= EVIDENCE) return true;
  const range = tokenRange(analysis, sentence);
  for (let i = range.from; i < range.to; i++) {
    const type = analysis.matcher.typeAt(analysis.tokens, i);
    if (type !== null && subject.types.has(type)) return true;
  }
  return false;
}

/** Stems that a question shares with what answers it in no verb that is known to. */
const FEWEST_PLAIN = 3;

/** A frequent name alone, though it is most of a short question, says nothing of it. */
function sharesEnough(subject: Subject, stems: Stems): boolean {
  const shared = [...subject.stems].filter((stem) => stems.has(stem)).length;
  return shared >= Math.min(FEWEST_SHARED, subject.stems.size);
}

/** Dates a sentence and says what it does to the question. */
export function toEvidence(
  subject: Subject,
  analysis: Analysis,
  sentence: number,
  coverage: number,
  said: TokenRange | null,
): Evidence {
  return {
    analysis,
    sentence,
    day: evidenceDay(analysis, sentence),
    status: statusOf(subject, analysis, sentence, coverage, said),
    coverage,
    unsettles: said !== null && hasCue(analysis.hits[sentence] ?? [], 'notRuledOut', tokenRange(analysis, sentence)),
    direct: false,
    through: sentence,
  };
}

const FINE = new Set(['day', 'week', 'part-of-month', 'month', 'range']);

/**
 * The evidence's own date: the past happening that the sentence tells, when it dates one finely, else how far its
 * document's knowledge reaches. `since the flood of 2019` dates something else, and days to come are no evidence yet.
 */
function evidenceDay(analysis: Analysis, sentence: number): string | null {
  const reach = analysis.document.asOf?.end ?? null;
  if ((analysis.hits[sentence] ?? []).some((hit) => hit.kind === 'since')) return reach;
  const told = (analysis.dates[sentence] ?? [])
    .filter(({ granularity, interval }) => FINE.has(granularity) && reach !== null && interval.end <= reach)
    .at(-1)?.interval.end;
  return told ?? reach;
}

/** Signs that a sentence tells what may be, not what is. */
const DOUBTS: ReadonlySet<CueKind> = new Set(['uncertain', 'speculated', 'stakeModal', 'planned', 'future', 'watch']);

/** A plain `will`, in nobody's mouth, answers what will be; and a day to come answers when. */
function isDoubt(hit: CueHit, { matter }: Subject, { tokens, matcher }: Analysis, plain: boolean): boolean {
  if (!DOUBTS.has(hit.kind)) return false;
  if (!plain || (hit.kind !== 'planned' && hit.kind !== 'future')) return true;
  return matter?.asksWhen !== true && !matcher.isA('promise', tokens.word[hit.from] ?? -1);
}

function statusOf(
  subject: Subject,
  analysis: Analysis,
  sentence: number,
  coverage: number,
  said: TokenRange | null,
): QuestionStatus {
  // What another clause doubts or calls off is another matter.
  const range = said ?? tokenRange(analysis, sentence);
  const hits = (analysis.hits[sentence] ?? []).filter(({ from, to }) => from >= range.from && to <= range.to);
  const text = sentenceText(analysis, sentence);
  // `The board said that it would pay`: what somebody in charge announces is as good as settled.
  const promised = hasCue(hits, 'reported', range) || !hasCue(hits, 'conditional', range);
  const doubtful =
    !promised ||
    hits.some((hit) => isDoubt(hit, subject, analysis, said !== null && !hasCue(hits, 'reported', range))) ||
    /[?？؟]["”’)]*$/u.test(text) ||
    opensIndirectQuestion(analysis, sentence);
  if (subject.tracked !== null) {
    // What settles a tracked question is for its editors to say; a doubtful sentence never does.
    const { answered, calledOff } = subject.tracked.settles;
    if (calledOff.length > 0 && holdsAll(text, calledOff)) return 'called off';
    return answered.length > 0 && !doubtful && holdsAll(text, answered) ? 'answered' : 'open';
  }
  if (subject.isAskedBy(analysis, sentence)) {
    if (isCalledOff(analysis, hits, range) && !hasCue(hits, 'interrogative', range)) return 'called off';
    return hasCue(hits, 'contested', range) ? 'contested' : 'open';
  }
  // `…, which answers the question`
  if (coverage >= EVIDENCE && hasCue(hits, 'answers', range) && !hasCue(hits, 'negated', range)) return 'answered';
  if (coverage < SETTLES && said === null) return 'open';
  // What becomes of a thing is not called off where the thing is; whether it comes about, and when, is.
  const mayBeCalledOff = subject.matter === null || subject.matter.polar || subject.matter.asksWhen;
  if (hasCue(hits, 'cancelled', range))
    return mayBeCalledOff && isCalledOff(analysis, hits, range) ? 'called off' : 'open';
  if (hasCue(hits, 'contested', range)) return 'contested';
  if (hasCue(hits, 'overtaken', range)) return 'overtaken';
  // What only calls things uncertain asks nothing that could be answered.
  if (subject.matter !== null && (!subject.matter.asks || subject.matter.asksHow)) return 'open';
  if (doubtful || !isSentence(analysis, sentence) || !(said !== null || isPlain(subject, analysis, sentence, coverage)))
    return 'open';
  return hasCue(hits, 'partly', range) ? 'partly answered' : 'answered';
}

/** A line of a table or of facts (`Methods: strike, ban`) names things; it tells of none what became of it. */
function isSentence(analysis: Analysis, sentence: number): boolean {
  const block = analysis.document.blocks[analysis.sentences[sentence]?.block ?? -1];
  if (block === undefined || block.kind === 'row') return false;
  return block.kind === 'item' || /[.!。]["”’)\]]*$/u.test(sentenceText(analysis, sentence));
}

/** Called off, and not only put off. */
export function isCalledOff({ matcher, tokens }: Analysis, hits: readonly CueHit[], { from, to }: TokenRange): boolean {
  return hits.some(
    (hit) =>
      hit.kind === 'cancelled' &&
      hit.from >= from &&
      hit.to <= to &&
      !matcher.isA('postpones', tokens.word[hit.from] ?? -1),
  );
}

/**
 * A plain sentence that holds nearly all that was asked, or one of fact that holds much of it, where no verb tells what an
 * answer must speak of.
 */
function isPlain({ matter, stems }: Subject, analysis: Analysis, sentence: number, coverage: number): boolean {
  if (matter === null || matter.exists || matter.matters.size > 0 || coverage < SETTLES) return false;
  const range = tokenRange(analysis, sentence);
  const held = stemList(analysis, range).filter((stem) => stems.has(stem));
  if (matter.verb !== null && !held.includes(matter.verb)) return false;
  if (held.length < FEWEST_PLAIN) return false;
  return coverage >= PLAIN || hasCue(analysis.hits[sentence] ?? [], 'tookPlace', range);
}
