import { type Analysis, textOf, textBetween } from '../../extract/analysis.ts';
import type { WordClass } from '../../extract/cues/lexicon.ts';
import { PAUSE } from '../../extract/marks.ts';
import type { TokenRange } from '../../extract/tokens.ts';
import type { AskedMatter } from './asked-matter.ts';
import { isSupposed } from './is-unreal.ts';
import { objectBehind } from './object-behind.ts';

/** Words between what makes a happening unreal (`should have been`) and its verb, at most. */
const NEAR_PERFECT = 4;
/** The same between what was done and the infinitive that tells it (`agreed at once to return it`). */
const NEAR_INFINITIVE = 2;
/** The same between `the first` and the infinitive that tells what he did. */
const NEAR_FIRST = 6;
/** The same between `what` and its verb. */
const NEAR_ASKED = 2;

/**
 * `They voted for a return`, `they agreed to return it` tell what was done; `he is against any return`, `she wants to return
 * it` and `it should have returned` tell what somebody thinks of it, or what did not come to be.
 */
export function isAct(analysis: Analysis, sentence: number, at: number): boolean {
  const { hits, tokens, matcher, document } = analysis;
  const is = (kind: WordClass, place: number): boolean => matcher.isA(kind, tokens.word[place] ?? -1);
  const first = tokens.first[sentence] ?? 0;
  if (at === first) return true;
  if (isSupposed(analysis, sentence, at)) return false;
  for (let i = Math.max(first, at - NEAR_PERFECT); i < at - 1; i++)
    if (is('modal', i) && is('perfect', i + 1)) return false;
  if (asksFor({ hits, tokens, matcher, document }, sentence, at) || isDemanded(analysis, sentence, at)) return false;
  const before = at - 1;
  // `The first of them arrived.`
  if (is('leaning', before) && is('genitive', before - 1)) return true;
  if (is('infinitive', before) && isFirstTo(analysis, sentence, before)) return true;
  const named = is('determiner', before) && !is('thing', before) && !is('anaphor', before);
  const infinitive = is('infinitive', before) && !is('being', before);
  if (!named && !infinitive && !is('preposition', before) && !is('since', before) && !is('quantity', before))
    return true;
  return (hits[sentence] ?? []).some(
    ({ kind, to, from }) =>
      to <= at &&
      // `They agreed to return it`, not `they met in May to return it`.
      ((kind === 'tookPlace' && (!infinitive || to >= before - NEAR_INFINITIVE)) ||
        (kind === 'cancelled' && from >= at - NEAR_PERFECT) ||
        kind === 'comesAbout' ||
        (infinitive && kind === 'negated' && from >= at - NEAR_PERFECT)),
  );
}

/** `The first mayor to be heard`: the first of many did it. */
function isFirstTo({ tokens, matcher }: Analysis, sentence: number, infinitive: number): boolean {
  const is = (kind: WordClass, at: number): boolean => matcher.isA(kind, tokens.word[at] ?? -1);
  for (let at = infinitive - 1; at > Math.max(tokens.first[sentence] ?? 0, infinitive - NEAR_FIRST); at--)
    if (is('part', at) && !is('aged', at) && is('known', at - 1)) return true;
  return false;
}

/** `This must stop` tells what somebody wants; `the court ruled that Lind must pay` tells what was decided. */
function isDemanded({ hits, tokens, matcher }: Analysis, sentence: number, at: number): boolean {
  let before = at - 1;
  while (matcher.isA('infinitive', tokens.word[before] ?? -1) || matcher.isA('perfect', tokens.word[before] ?? -1))
    before -= 1;
  if (before < (tokens.first[sentence] ?? 0) || !matcher.isA('ought', tokens.word[before] ?? -1)) return false;
  return !(hits[sentence] ?? []).some(({ kind, to }) => kind === 'tookPlace' && to <= before);
}

/** `… control over what it launches`, `nobody said who paid`: the verb belongs to what is asked there. */
function asksFor(
  { hits, tokens, matcher, document }: Pick<Analysis, 'hits' | 'tokens' | 'matcher' | 'document'>,
  sentence: number,
  at: number,
): boolean {
  return (hits[sentence] ?? []).some(({ kind, from }) => {
    if (kind !== 'interrogative' || from >= at) return false;
    // `She decides in May whether to bring charges.`
    if (matcher.isA('whether', tokens.word[from] ?? -1))
      return !PAUSE.test(textOf({ document, tokens }, { from, to: at }));
    if (from < at - NEAR_ASKED) return false;
    if (matcher.isA('when', tokens.word[from] ?? -1) || from === tokens.first[sentence]) return false;
    return !textBetween({ tokens, document }, from - 1).includes(',');
  });
}

/** `The council set up an inquiry`, `an inquiry was opened`: what comes about is what was asked for, and not the council. */
export function isOfIt({ thing }: AskedMatter, analysis: Analysis, { from, to }: TokenRange, at: number): boolean {
  const { stems, matcher, tokens } = analysis;
  // `The prisoners were exchanged`
  if (thing.size === 1 && thing.has(stems[at] ?? -1)) return true;
  const object = objectBehind(analysis, at, to);
  const passive = matcher.isA('being', tokens.word[at - 1] ?? -1) || object.to === object.from;
  const held = new Set(passive ? stems.subarray(from, at) : stems.subarray(object.from, object.to));
  return thing.size > 0 && thing.isSubsetOf(held);
}

/** `The ministry paid the crews` says who paid them; `the crews were paid` does not. */
export function saysWho(
  { named, verbs }: AskedMatter,
  { tokens, matcher, stems }: Analysis,
  before: TokenRange,
): boolean {
  const passive = matcher.isA('being', tokens.word[before.to - 1] ?? -1);
  if (passive && verbs.has(stems[before.to] ?? -1)) return false;
  for (let at = before.from; at < before.to; at++) {
    const stem = stems[at] ?? -1;
    if (stem < 0 || named.has(stem)) continue;
    // `Somebody in that room opened them.`
    return !matcher.isA('vague', tokens.word[at] ?? -1);
  }
  return false;
}
