import { type Analysis, hasCue, opensWith, sentenceText, stemList, tokenRange } from '../../extract/analysis.ts';
import type { CueHit, CueKind } from '../../extract/cues/cues.ts';
import type { TokenRange } from '../../extract/tokens.ts';
import type { QuestionStatus } from '../../model/claim.ts';
import type { StemWeight } from '../similarity.ts';
import { holdsAny, speaksOf, type Stems } from './asked-matter.ts';
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
      if (touched.length > 0) stems.be(list);
      for (const i of touched) {
        const subject = subjects[i];
        const sum = sums[i] ?? 0;
        sums[i] = 0;
        if (subject === undefined) continue;
        const coverage = sum / subject.total;
        const said = subject.matter === null ? null : speaksOf(subject.matter, analysis, sentence, stems, weight);
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

function bearsOn(subject: Subject, analysis: Analysis, sentence: number, stems: Stems, coverage: number): boolean {
  if (subject.matter !== null && subject.matter.named.size > 0 && !holdsAny(stems, subject.matter.named)) return false;
  if (subject.focus.size === 0) return coverage >= EVIDENCE;
  if (!holdsAny(stems, subject.focus)) return false;
  if (coverage >= EVIDENCE) return true;
  const range = tokenRange(analysis, sentence);
  for (let i = range.from; i < range.to; i++) {
    const type = analysis.matcher.typeAt(analysis.tokens, i);
    if (type !== null && subject.types.has(type)) return true;
  }
  return false;
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
  const told = (analysis.dates[sentence] ?? []).filter((date) => FINE.has(date.granularity)).at(-1)?.interval.end;
  return told !== undefined && reach !== null && told <= reach ? told : reach;
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
    opensWith(analysis, sentence, 'whether');
  if (subject.tracked !== null) {
    // What settles a tracked question is for its editors to say; a doubtful sentence never does.
    const { answered, calledOff } = subject.tracked.settles;
    if (calledOff.length > 0 && holdsAll(text, calledOff)) return 'called off';
    return answered.length > 0 && !doubtful && holdsAll(text, answered) ? 'answered' : 'open';
  }
  const asks = subject.isAskedBy(analysis, sentence);
  if (coverage < SETTLES && !asks && said === null) return 'open';
  if (hasCue(hits, 'cancelled', range)) return 'called off';
  if (hasCue(hits, 'contested', range)) return 'contested';
  if (asks) return 'open';
  if (hasCue(hits, 'overtaken', range)) return 'overtaken';
  // Verbs of fact settle; so does any plain sentence that holds nearly all that was asked.
  if (doubtful || !(said !== null || hasCue(hits, 'tookPlace', range) || coverage >= PLAIN)) return 'open';
  return hasCue(hits, 'partly', range) ? 'partly answered' : 'answered';
}
