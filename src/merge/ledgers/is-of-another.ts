import { tokenRange } from '../../extract/analysis.ts';
import type { WordClass } from '../../extract/cues/lexicon.ts';
import { NUMBER } from '../../extract/tokens.ts';
import type { AskedMatter } from './asked-matter.ts';
import { objectBehind } from './object-behind.ts';
import { holdsAny, type Told } from './told.ts';

/**
 * `The council approved the bells` tells nothing of whether it will approve the bypass, nor `the brewery sold its last cask`
 * of whether it will be sold: the asked verb itself, of another thing. One in other words (`threw out the application`) may
 * call the same thing by another name, but where it is asked who or what did it: `the fire caused a flood` does not say what caused the fire.
 */
export function isOfAnother(asked: AskedMatter, told: Told, at: number): boolean {
  const { verbs, named, object, passive, who, asksDoer } = asked;
  const { analysis, sentence } = told;
  const { stems, matcher, tokens } = analysis;
  const is = (kind: WordClass, place: number): boolean => matcher.isA(kind, tokens.word[place] ?? -1);
  // `The bells were approved`, `the strike was held`: no object stands behind.
  if (
    !(asksDoer || verbs.has(stems[at] ?? -1)) ||
    is('being', at - 1) ||
    is('clitic', at - 1) ||
    is('auxiliary', at + 1)
  )
    return false;
  const things = passive || object.size === 0 ? named : object;
  if (things.size === 0 || (object.size === 0 && who.size > 0)) return false;
  const { from, to } = objectBehind(analysis, at, tokenRange(analysis, sentence).to);
  if (from === to) return false;
  for (let i = from; i < to; i++) {
    // A number tells how much of it.
    if (things.has(stems[i] ?? -1) || tokens.shape[i] === NUMBER || (is('leaning', i) && i === to - 1)) return false;
  }
  return !holdsAny(new Set(stems.subarray(to, tokenRange(analysis, sentence).to)), things);
}
