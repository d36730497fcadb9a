import { type Analysis, hasCue, sentenceText, stemList, tokenRange } from '../../extract/analysis.ts';
import type { TokenRange } from '../../extract/tokens.ts';
import type { NameIndex } from '../name-index.ts';
import type { StemWeight } from '../similarity.ts';
import type { AskedMatter } from './asked-matter.ts';
import { EVIDENCE, type Evidence, toEvidence } from './evidence.ts';
import { givesItUp } from './gives-it-up.ts';
import { holdsAll } from './holds-all.ts';
import { contextShare, leansOnBefore, speaksOf, touches } from './speaks-of.ts';
import type { Subject } from './subject.ts';
import { callsItOff } from './undertaking.ts';
import { answerVerbsOf, countOf, holdsAny, type Stems, type Told, type Verb } from './told.ts';

/** One pass over all sentences: which of them bear on which question. */
export function gatherEvidence(
  subjects: readonly Subject[],
  analyses: readonly Analysis[],
  weight: StemWeight,
  names: NameIndex,
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
  const callsOff = (matter: AskedMatter, told: Told): TokenRange | null =>
    (matter.undertaking && callsItOff(matter.undertaking, told.analysis, told.sentence, names)) ??
    givesItUp(matter, told, weight);
  // A function for one document: what is called often is compiled sooner and better than what only loops.
  const gatherIn = (analysis: Analysis): void => {
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
        const coverage = Math.max(sum / total, matter === null ? 0 : contextShare(matter, stems, weight));
        const off = matter === null ? null : callsOff(matter, told);
        const said = matter === null ? null : (off ?? speaksOf(matter, told, weight, coverage));
        if (said !== null || bearsOn(subject, analysis, sentence, stems, coverage)) {
          evidence[i]?.push(toEvidence(subject, analysis, sentence, coverage, said, off !== null));
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
  };
  analyses.forEach(gatherIn);
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
  // `The council settled the matter of the fair` says itself that it bears on it.
  const range = tokenRange(analysis, sentence);
  if (coverage >= EVIDENCE && hasCue(analysis.hits[sentence] ?? [], 'answers', range)) return true;
  if (subject.focus.size === 0) return coverage >= EVIDENCE && sharesEnough(subject, stems);
  if (!holdsAny(stems, subject.focus)) return false;
  if (coverage >= EVIDENCE) return sharesEnough(subject, stems);
  for (let i = range.from; i < range.to; i++) {
    const type = analysis.matcher.typeAt(analysis.tokens, i);
    if (type !== null && subject.types.has(type)) return true;
  }
  return false;
}

/**
 * A name alone, though it is most of a short question, says nothing of it; a forename adds nothing to its surname. Nor is
 * all that is told of somebody evidence of where he is, nor all that is said of water of whether it is enough; `Will the fair be held?` asks of one that all know.
 */
function sharesEnough({ matter, stems: own }: Subject, stems: Stems): boolean {
  const wanted = matter === null || matter.telling.size === 0 ? own : matter.telling;
  if (matter?.asks === true) {
    if (wanted.isSubsetOf(matter.persons)) return false;
    if (wanted.size < FEWEST_SHARED && !matter.exists && !matter.definite) return false;
  }
  return countOf(stems, wanted) >= Math.min(FEWEST_SHARED, wanted.size);
}
