import type { Analysis } from '../extract/analysis.ts';
import type { StemWeight } from './similarity.ts';

/** As many sentences without the word are added, so that in a small briefing no word weighs next to nothing. */
const UNSEEN = 60;
/** No word weighs more: rare ones come in bursts, so that one alone never proves much. */
const MOST = 4.5;
/** What a word that says little of anything (`first`, `begin`) weighs, against others as rare. */
const LIGHT = 0.4;

/** Weighs stems by how rarely a sentence of the briefing holds them, in nats. */
export function wordWeights(analyses: readonly Analysis[]): StemWeight {
  const size = analyses[0]?.vocabulary.words.length ?? 0;
  const counts = new Uint32Array(size);
  const light = new Uint8Array(size);
  let sentences = UNSEEN;
  for (const analysis of analyses) {
    sentences += analysis.sentences.length;
    countStems(analysis, counts, light);
  }
  const weigh = (count: number, isLight: boolean): number => {
    const weight = Math.min(MOST, Math.max(0, Math.log(sentences / (count + 0.5))));
    return isLight ? LIGHT * weight : weight;
  };
  const weights = Float64Array.from(counts, (count, stem) => weigh(count, light[stem] === 1));
  const unseen = weigh(0, false);
  return (stem) => weights[stem] ?? unseen;
}

/** Without iterators, and for one document at a time, so that it is compiled early: all words of all documents are gone through. */
function countStems({ stems, tokens, matcher }: Analysis, counts: Uint32Array, light: Uint8Array): void {
  for (let i = 0; i < stems.length; i++) {
    const stem = stems[i] ?? -1;
    if (stem < 0) continue;
    if (counts[stem] === 0 && matcher.isA('light', tokens.word[i] ?? -1)) light[stem] = 1;
    counts[stem] = (counts[stem] ?? 0) + 1;
  }
}
