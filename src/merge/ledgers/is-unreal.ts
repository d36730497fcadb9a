import { type Analysis, tokenRange, textBetween } from '../../extract/analysis.ts';
import type { CueKind, WordClass } from '../../extract/cues/lexicon.ts';
import { isInDenial } from '../../extract/denial.ts';

/** Words before a verb among which something makes it unreal, at most. */
const NEAR = 7;
const UNREAL: readonly CueKind[] = ['negated', 'stakeModal', 'conditional', 'condition'];

/**
 * `The fair may be called off`, `they refused to call it off`, `he denied that it was called off`, `they demanded that it be
 * called off`, `it was nearly called off`: nothing was called off yet.
 */
export function isUnreal(analysis: Analysis, sentence: number, at: number): boolean {
  const { tokens, matcher, hits } = analysis;
  const is = (kind: WordClass, place: number): boolean => matcher.isA(kind, tokens.word[place] ?? -1);
  if (isSupposed(analysis, sentence, at)) return true;
  const near = clauseStart(analysis, sentence, at);
  const before = (hits[sentence] ?? []).filter((hit) => hit.from >= near && hit.to <= at);
  if (before.some(({ kind }) => UNREAL.includes(kind))) return true;
  // `It will be called off`, `it is to be called off` say what is to come.
  const be = is('being', at - 1) && is('infinitive', at - 1);
  if (be && !before.some(({ kind }) => kind === 'planned' || kind === 'future') && !is('infinitive', at - 2))
    return true;
  // `They decided to call it off`, not `they want to`.
  return !be && is('infinitive', at - 1) && !before.some(({ kind, to }) => kind === 'tookPlace' && to === at - 1);
}

/** The same of any verb: `the council nearly approved it`, `it is not true that it did`, `unless it does`, `had it done so`. */
export function isSupposed(analysis: Analysis, sentence: number, at: number): boolean {
  const { tokens, matcher, hits } = analysis;
  const { from } = tokenRange(analysis, sentence);
  const is = (kind: WordClass, place: number): boolean => matcher.isA(kind, tokens.word[place] ?? -1);
  const near = clauseStart(analysis, sentence, at);
  // `Had the board known`: what begins so asks or supposes.
  if (is('auxiliary', from) && near === from) return true;
  const isTold = (that: number): boolean => that < at && is('that', that);
  for (const { kind, from: start, to } of hits[sentence] ?? []) {
    if (to > at) continue;
    if (kind === 'hedge' && to === at) return true;
    if (kind === 'condition' && start >= near && !is('whether', start)) return true;
    // `It is not true that …`, `nobody believes that …`
    if (kind === 'negated' && [0, 1, 2, 3].some((k) => isTold(to + k))) return true;
  }
  return isInDenial(analysis, { from, to: at }, null);
}

/** Where the clause of a verb begins, or a few words before it. */
function clauseStart({ tokens, document }: Analysis, sentence: number, at: number): number {
  const first = tokens.first[sentence] ?? 0;
  let near = at;
  while (near > Math.max(first, at - NEAR)) {
    if (/[,;:—–]/u.test(textBetween({ tokens, document }, near - 1))) break;
    near -= 1;
  }
  return near;
}
