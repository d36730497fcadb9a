import { type Analysis, tokenRange } from '../../extract/analysis.ts';

/** The stems of a sentence, as far as they are asked for here. */
export type Stems = Pick<ReadonlySet<number>, 'has'>;

/** A sentence as questions look at it, one after the other. */
export interface Told {
  readonly analysis: Analysis;
  readonly sentence: number;
  readonly stems: Stems;
  /** What it speaks of stands in the sentence before. */
  readonly leans: boolean;
  /** Its words that stand in lists of `answers`; found once, when the first question asks. */
  readonly verbs: () => readonly Verb[];
}

/** A word with the lists that it stands in. */
export interface Verb {
  readonly at: number;
  readonly matters: readonly number[];
}

export function answerVerbsOf({ tokens, matcher, hits }: Analysis, sentence: number): readonly Verb[] {
  const { from, to } = tokenRange({ tokens }, sentence);
  const offices = (hits[sentence] ?? []).filter(({ kind }) => kind === 'office');
  const found: Verb[] = [];
  for (let at = from; at < to; at++) {
    const matters = matcher.answers.mattersAt(tokens, at);
    // The public prosecutor has not prosecuted yet.
    if (matters.length > 0 && !offices.some((hit) => hit.from <= at && at < hit.to)) found.push({ at, matters });
  }
  return found;
}

/** Whether a sentence holds any of the wanted stems. */
export function holdsAny(stems: Stems, wanted: ReadonlySet<number>): boolean {
  for (const stem of wanted) if (stems.has(stem)) return true;
  return false;
}

/** How many of the wanted stems a sentence holds. */
export function countOf(stems: Stems, wanted: ReadonlySet<number>): number {
  let held = 0;
  for (const stem of wanted) if (stems.has(stem)) held += 1;
  return held;
}
