import { type Analysis, hasCue, hasWord, tokenRange } from '../../extract/analysis.ts';
import type { CueKind } from '../../extract/cues/lexicon.ts';
import { tokenFrom, type TokenRange } from '../../extract/tokens.ts';
import type { DateExpression } from '../../model/claim.ts';
import type { NameIndex } from '../name-index.ts';
import { reach } from '../reach.ts';
import { NEGATED, type Said, saidOf, type Verb } from './said-of.ts';

/** Who voted or decided so near before it did what they voted to do. In words. */
const DECIDED = 7;

/** A verb of the lexicon's contraries, where a sentence tells by it what happened. */
export interface Telling extends Omit<Verb, keyof TokenRange>, Said {
  /** Index of its pair. */
  readonly pair: number;
  /** Its side of the pair; a negation makes of `approved` what `rejected` need not be. */
  readonly side: number;
  /** The day that it is told of; null when none stands there. */
  readonly date: DateExpression | null;
}

const NO_FACT: readonly CueKind[] = ['planned', 'future', 'stakeModal', 'conditional', 'speculated'];

/** Where a sentence tells by one of the lexicon's contraries what happened. */
export function tellingsIn(analysis: Analysis, sentence: number, names: NameIndex): Telling[] {
  const { tokens, matcher } = analysis;
  const range = tokenRange(analysis, sentence);
  const found: Telling[] = [];
  for (let at = range.from; at < range.to; at++) {
    for (const matter of matcher.contraries.mattersAt(tokens, at)) {
      const negated = negationOf(analysis, sentence, at);
      const date = dateOf(analysis, sentence, at);
      if (negated === null || date === undefined) continue;
      const to = matcher.contraries.endOf(tokens, at, matter);
      const of = matcher.contraryKinds[matter >> 1] ?? 'thing';
      const said = saidOf({ analysis, sentence, from: at, to, negated, of }, names);
      found.push({ analysis, sentence, pair: matter >> 1, of, side: matter & 1, negated, date, ...said });
    }
  }
  return found;
}

/** Whether the verb is negated; null where it tells no fact either way (`could approve`, `did not approve it until May`). */
function negationOf(analysis: Analysis, sentence: number, verb: number): boolean | null {
  const { tokens, matcher } = analysis;
  const { from: start, to } = tokenRange(analysis, sentence);
  const hits = analysis.hits[sentence] ?? [];
  const near = hits.filter((hit) => hit.from < verb && hit.to > verb - NEGATED && hit.to <= verb);
  if (near.some(({ kind }) => NO_FACT.includes(kind))) return null;
  if (hasCue(hits, 'condition', { from: start, to: verb }) || hasCue(hits, 'denied', { from: start, to: verb }))
    return null;
  const not = near.find(({ kind }) => kind === 'negated');
  // `prepared to endorse` does nothing yet; `voted to endorse` does; `refused to endorse` did not.
  const isInfinitive = verb > start && matcher.isA('infinitive', tokens.word[verb - 1] ?? -1);
  const isPassive = isInfinitive && matcher.isA('being', tokens.word[verb - 1] ?? -1);
  const decided = hits.some((hit) => hit.kind === 'tookPlace' && hit.to < verb && hit.to >= verb - DECIDED);
  if (isInfinitive && !isPassive && !decided && not?.to !== verb - 1) return null;
  if (not === undefined) return false;
  // `not only approved`, `did not approve until 3 May`
  if (not.to < verb && matcher.isA('merely', tokens.word[not.to] ?? -1)) return false;
  return hasWord(analysis, 'since', { from: verb + 1, to }) ? null : true;
}

/** The date nearest to the verb; null when none stands there, undefined when it is no day that the verb is told of. */
function dateOf(analysis: Analysis, sentence: number, verb: number): DateExpression | null | undefined {
  const { tokens, matcher } = analysis;
  const at = tokens.start[verb] ?? 0;
  const [date] = (analysis.dates[sentence] ?? []).toSorted(
    (a, b) => Math.abs(a.start - at) - Math.abs(b.start - at) || a.start - b.start,
  );
  if (date === undefined) return null;
  const before = tokens.word[tokenFrom(tokens, tokenRange(analysis, sentence), date.start) - 1] ?? -1;
  if (matcher.isA('since', before) || matcher.isA('till', before)) return undefined;
  const known = reach(analysis);
  return known !== '' && date.interval.start > known ? undefined : date;
}
