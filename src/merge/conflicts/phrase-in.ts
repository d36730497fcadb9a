import { type Analysis, isInDate } from '../../extract/analysis.ts';
import type { WordClass } from '../../extract/cues/lexicon.ts';
import type { TokenRange } from '../../extract/tokens.ts';
import type { NameIndex } from '../name-index.ts';

/** Of so many words a phrase is sought, and so near behind it stands who is named with it. */
export const SOUGHT = 12;
const BEHIND = 6;

/** The words of a thing or a body, as far as one preposition. */
export interface Phrase {
  /** Its first token. */
  readonly from: number;
  readonly stems: readonly number[];
  /** The last of them, which says what it is. */
  readonly head: number | null;
  /** Who is named in it or behind it. */
  readonly names: readonly string[];
}

export const NOBODY: Phrase = { from: 0, stems: [], head: null, names: [] };

/**
 * The first thing or body that some words name: those that carry meaning as far as a preposition behind them. In front of a
 * verb a day may stand before it (`On 3 May the ban on …`), behind it nothing; what is allowed is named behind the
 * permission (`its consent to the mine`).
 */
export function phraseIn(
  analysis: Analysis,
  sentence: number,
  { from, to }: TokenRange,
  names: NameIndex,
  isFirst = false,
): Phrase {
  const { tokens, matcher, stems } = analysis;
  const is = (kind: WordClass, at: number): boolean => matcher.isA(kind, tokens.word[at] ?? -1);
  let found: number[] = [];
  let end = from;
  for (; end < Math.min(to, from + SOUGHT); end++) {
    const isDated = isInDate(analysis, sentence, end);
    if (isDated || is('preposition', end) || is('since', end) || is('infinitive', end)) {
      const isPermission = found.length > 0 ? found.every((at) => is('permission', at)) : is('permission', end - 1);
      const isOfDay = isFirst && found.length === 0 && (isDated || isInDate(analysis, sentence, end + 1));
      if (!isPermission && !isOfDay) break;
      found = [];
    } else if ((stems[end] ?? -1) >= 0) found.push(end);
  }
  const named = (analysis.names[sentence] ?? []).filter(
    (one) => one.from >= from && one.from < Math.min(to, end + BEHIND),
  );
  const said = found.flatMap((at) => stems[at] ?? []);
  return {
    from: found[0] ?? from,
    stems: said,
    head: said.at(-1) ?? null,
    names: named.flatMap(({ key }) => names.namesOf(key)),
  };
}
