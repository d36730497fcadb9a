import { type Analysis, tokenRange, textBetween } from '../../extract/analysis.ts';
import type { TokenRange } from '../../extract/tokens.ts';
import type { AskedMatter } from './asked-matter.ts';
import { BORDER, objectBehind } from './object-behind.ts';
import type { Told } from './told.ts';

const GENITIVE = /['’](?:s\b|\s)/u;

/**
 * `Lind resigned on Monday`, `the voters defeated Lind`: the asked happening of its subject, whatever else was named. Not
 * `Lind dismissed the claims`, where somebody else is dismissed, nor `Lind's deputy resigned`.
 */
export function tellsOfActor({ actor, matters }: AskedMatter, { analysis, sentence, stems, verbs }: Told): boolean {
  if (actor.size === 0) return false;
  for (const stem of actor) if (!stems.has(stem)) return false;
  const range = tokenRange(analysis, sentence);
  return verbs().some(({ at, matters: own }) => {
    if (!own.some((matter) => matters.has(matter))) return false;
    const object = objectBehind(analysis, at, range.to);
    if (object.to > object.from) return holdsAll(analysis, object, actor);
    return isSubject(analysis, sentence, { from: range.from, to: at }, actor);
  });
}

/** The subject stands before the verb, no name stands between, and it owns nothing there (`Lind's deputy`). */
function isSubject(analysis: Analysis, sentence: number, before: TokenRange, actor: ReadonlySet<number>): boolean {
  if (!holdsAll(analysis, before, actor)) return false;
  let last = before.to - 1;
  while (last > before.from && !actor.has(analysis.stems[last] ?? -1)) last -= 1;
  if ((analysis.names[sentence] ?? []).some(({ from }) => from > last && from < before.to)) return false;
  if (beginsAnew(analysis, { from: last + 1, to: before.to })) return false;
  return !GENITIVE.test(
    analysis.document.text.slice(analysis.tokens.start[last], (analysis.tokens.end[last] ?? 0) + 2),
  );
}

/** `Asked of Lind, the cook resigned`: behind the last comma stands another subject. */
function beginsAnew({ tokens, matcher, document }: Analysis, { from, to }: TokenRange): boolean {
  for (let at = to - 1; at >= from; at--) {
    if (!BORDER.test(textBetween({ tokens, document }, at - 1))) continue;
    return (['determiner', 'pronoun', 'leaning'] as const).some((kind) => matcher.isA(kind, tokens.word[at] ?? -1));
  }
  return false;
}

function holdsAll({ stems }: Analysis, { from, to }: TokenRange, wanted: ReadonlySet<number>): boolean {
  return wanted.isSubsetOf(new Set(stems.subarray(from, to)));
}
