import { type Analysis, textBetween, tokenRange } from '../extract/analysis.ts';
import { typeAt } from '../extract/clause-facts.ts';
import type { CountedFrom } from '../extract/dates/counted-from.ts';
import { tokenFrom } from '../extract/tokens.ts';
import type { DateExpression } from '../model/claim.ts';

/** Words behind the article among which the happening's name stands. */
const NAME = 4;
/** How near behind the name the happening's own, coarser date stands, in UTF-16 units. */
const BESIDE = 24;
/** Nothing but words and hyphens stands inside a name, or between it and its date. */
const BORDER = /[^\p{L}\s-]/u;

const OWNS = /['’]s?.?$/;

/** What something is counted from (`three days after the signing`). */
export interface Named {
  readonly sentence: number;
  /** Stem of the word that names it, and the kind of happening. */
  readonly stem: number;
  readonly type: string | null;
  /** Stem of the verb that is told of it (`the leak was stopped`), or -1; `the talks began` adds nothing. */
  readonly verb: number;
  /** The date that stands behind it (`the day after the talks began in May`). */
  readonly within: DateExpression | null;
  readonly end: number;
}

/** So many sentences back the happening may be named that `the following day` counts from. */
const BACK = 1;

/** The happening that was named last before the words, as one that readers know (`On the evening of the vote …`). */
export function namedBefore(analysis: Analysis, { start, end }: CountedFrom): Named | null {
  const { tokens, matcher, stems, sentences } = analysis;
  const sentence = sentences.findLastIndex((span) => span.start <= start);
  for (let index = sentence; index >= Math.max(0, sentence - BACK); index--) {
    if (sentences[index]?.block !== sentences[sentence]?.block) return null;
    const { from, to } = tokenRange(analysis, index);
    for (let i = to - 1; i > from; i--) {
      if ((tokens.start[i] ?? 0) >= start || !matcher.isA('known', tokens.word[i - 1] ?? -1)) continue;
      const [type, stem] = [typeAt(analysis, i), stems[i] ?? -1];
      if (type !== null && stem >= 0) return { sentence, stem, type, verb: -1, within: null, end };
    }
  }
  return null;
}

/** The happening named right behind words that count from it, as one that readers know; null for `a fire`, `he left`. */
export function namedBehind(analysis: Analysis, { start, end }: CountedFrom): Named | null {
  const { tokens, matcher, stems, document, sentences } = analysis;
  const sentence = sentences.findLastIndex((span) => span.start <= start);
  const range = tokenRange(analysis, sentence);
  const { to } = range;
  const at = tokenFrom(tokens, range, end);
  if (!matcher.isA('known', tokens.word[at] ?? -1)) return null;
  const goesOn = (i: number): boolean => i < to && !BORDER.test(textBetween(analysis, i - 1));
  const isSmall = (i: number): boolean => matcher.isA('function', tokens.word[i] ?? -1);
  let name = at;
  for (let i = at + 1; i <= at + NAME && goesOn(i) && !isSmall(i); i++) {
    name = i;
    // The first word that names a kind of happening, else the last one.
    if (typeAt(analysis, i) !== null) break;
  }
  const stem = stems[name] ?? -1;
  const behind = tokens.end[name] ?? end;
  // `after the panel's head resigned`, `after the mayor said so`: no happening is named.
  const isOwner = OWNS.test(document.text.slice(tokens.start[name] ?? 0, behind + 1));
  const isSaid = [name, name + 1].some((i) => matcher.signals('reported', tokens.word[i] ?? -1));
  if (name === at || stem < 0 || isOwner || isSaid) return null;
  const date = analysis.dates[sentence]?.find((one) => one.start > behind && one.start - behind <= BESIDE);
  // The words of a happening that is dated itself are needed to tell that.
  const within = date === undefined || BORDER.test(document.text.slice(behind, date.start)) ? null : date;
  return {
    sentence,
    stem,
    type: typeAt(analysis, name),
    verb: verbBehind(name + 1),
    within,
    end: within === null ? behind : end,
  };

  function verbBehind(next: number): number {
    const verb = goesOn(next) && matcher.isA('being', tokens.word[next] ?? -1) ? next + 1 : next;
    if (!goesOn(verb) || isSmall(verb) || matcher.isA('light', tokens.word[verb] ?? -1)) return -1;
    return stems[verb] ?? -1;
  }
}
