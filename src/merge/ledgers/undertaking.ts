import { type Analysis, tokenRange } from '../../extract/analysis.ts';
import type { WordClass } from '../../extract/cues/lexicon.ts';
import type { TokenRange } from '../../extract/tokens.ts';
import type { NameIndex } from '../name-index.ts';
import { isUnreal } from './is-unreal.ts';
import { objectBehind } from './object-behind.ts';

/** What a question takes to go on (`the SLC mission` of `Will the SLC mission see the prisoners?`): its noun, and the names that tell which. */
export interface Undertaking {
  readonly noun: number;
  readonly names: readonly string[];
}

const ENDS: readonly WordClass[] = [
  'preposition',
  'auxiliary',
  'modal',
  'being',
  'perfect',
  'infinitive',
  'since',
  'that',
];

/** The undertaking that a subject names with an article; null for somebody. */
export function undertakingOf(analysis: Analysis, sentence: number, { from, to }: TokenRange): Undertaking | null {
  const { tokens, matcher } = analysis;
  if (!matcher.isA('known', tokens.word[from] ?? -1)) return null;
  let end = from + 1;
  while (end < to && !ENDS.some((kind) => matcher.isA(kind, tokens.word[end] ?? -1))) end += 1;
  const names = (analysis.names[sentence] ?? []).filter((name) => name.from >= from && name.to <= end);
  const noun = headOf(analysis, { from, to: end });
  const isName = names.some((name) => name.to === end);
  return noun === null || isName ? null : { noun, names: names.map(({ key }) => key) };
}

/** The last word that tells something: the noun of a name without what is hung on it. */
function headOf({ stems }: Analysis, { from, to }: TokenRange): number | null {
  for (let at = to - 1; at >= from; at--) if ((stems[at] ?? -1) >= 0) return stems[at] ?? null;
  return null;
}

/** The words of a sentence that call an undertaking off: `The League called off its mission`, `the mission was called off`; null where they call off another one, or none. */
export function callsItOff(
  { noun, names }: Undertaking,
  analysis: Analysis,
  sentence: number,
  index: NameIndex,
): TokenRange | null {
  const { tokens, matcher, hits } = analysis;
  const range = tokenRange(analysis, sentence);
  const is = (kind: WordClass, at: number): boolean => matcher.isA(kind, tokens.word[at] ?? -1);
  const hit = (hits[sentence] ?? []).find(({ kind, from, to }) => {
    if (kind !== 'cancelled' || is('postpones', from) || isUnreal(analysis, sentence, from)) return false;
    const object = objectBehind(analysis, to - 1, range.to);
    if (!is('being', from - 1))
      return is('determiner', object.from) && !is('indefinite', object.from) && headOf(analysis, object) === noun;
    let be = from - 1;
    while (be > range.from && (is('being', be) || is('perfect', be) || is('modal', be))) be -= 1;
    return headOf(analysis, { from: range.from, to: be + 1 }) === noun;
  });
  if (hit === undefined) return null;
  const known = new Set(names.flatMap((key) => index.namesOf(key)));
  const told = (analysis.names[sentence] ?? []).flatMap(({ key }) => index.namesOf(key));
  return known.size === 0 || told.some((name) => known.has(name)) ? { from: hit.from, to: range.to } : null;
}
