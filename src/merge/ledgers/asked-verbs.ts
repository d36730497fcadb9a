import { type Analysis, tokenRange, textBetween } from '../../extract/analysis.ts';
import type { TokenRange } from '../../extract/tokens.ts';

/** `Will he resign, or will the board have to dismiss him?` asks twice of one matter. */
export function halvesOf({ tokens, matcher, document }: Analysis, { from, to }: TokenRange): TokenRange[] {
  for (let at = from + 1; at + 1 < to; at++) {
    if (!textBetween({ tokens, document }, at - 1).includes(',')) continue;
    const asksAnew =
      matcher.isA('opener', tokens.word[at] ?? -1) && matcher.isA('auxiliary', tokens.word[at + 1] ?? -1);
    if (asksAnew)
      return [
        { from, to: at },
        { from: at + 1, to },
      ];
  }
  return [{ from, to }];
}

/** What the statements before a question speak of, where the question names none of it. */
export function mattersOf(analysis: Analysis, antecedent: number | null, sentence: number): readonly number[] {
  const found: number[] = [];
  for (let at = antecedent ?? sentence; at < sentence; at++) {
    const { auxiliary, verbs } = verbsOf(analysis, at, tokenRange(analysis, at));
    for (const place of askedVerbs(analysis, verbs, auxiliary)) found.push(...(verbs.get(place) ?? []));
  }
  return found;
}

/** Words of a sentence that stand in lists of `answers`, by place, and the place of its last modal verb. */
export function verbsOf(analysis: Analysis, sentence: number, range: TokenRange) {
  const { tokens, matcher } = analysis;
  const verbs = new Map<number, readonly number[]>();
  let auxiliary = range.from - 1;
  for (let i = range.from; i < range.to; i++) {
    if (matcher.isA('modal', tokens.word[i] ?? -1)) auxiliary = i;
    if (isOpenness(analysis, sentence, i) || isInName(analysis, sentence, i)) continue;
    const matters = matcher.answers.mattersAt(tokens, i);
    if (matters.length > 0) verbs.set(i, matters);
  }
  return { auxiliary, verbs };
}

/** How far behind a verb the one that `or` joins to it may stand. */
const JOINED = 3;

/** `the strike` is no verb, unless nothing else is; `ban strikes` asks about banning. */
export function askedVerbs(
  { tokens, matcher }: Analysis,
  verbs: ReadonlyMap<number, readonly number[]>,
  auxiliary: number,
): ReadonlySet<number> {
  const all = [...verbs.keys()];
  const behind = all.filter((at) => at > auxiliary);
  const some = behind.length > 0 ? behind : all;
  const bare = some.filter((at) => !matcher.isA('determiner', tokens.word[at - 1] ?? -1));
  const asked = new Set<number>();
  let last = -1;
  for (const at of bare.length > 0 ? bare : some) {
    if (asked.size > 0 && at > last + JOINED) break;
    if (asked.size > 0 && at === last + 1) continue;
    asked.add(at);
    last = at;
  }
  return asked;
}

function isInName({ names }: Analysis, sentence: number, at: number): boolean {
  return (names[sentence] ?? []).some(({ from, to }) => to - from > 1 && from <= at && at < to);
}

/** Verbs of openness itself (`remains uncertain`, `left open`) are not what is asked. */
function isOpenness({ hits, tokens, matcher }: Analysis, sentence: number, at: number): boolean {
  const says = (hits[sentence] ?? []).filter(({ kind }) => OPEN.has(kind));
  if (says.some(({ from, to }) => from <= at && at < to)) return true;
  return matcher.isA('vague', tokens.word[at] ?? -1) && says.some(({ from }) => from === at + 1);
}

const OPEN: ReadonlySet<string> = new Set(['uncertain', 'contested', 'speculated']);

/** The word behind a modal verb: `whether the minister can satisfy both`. */
export function verbBehind({ stems, tokens, matcher }: Analysis, modal: number, range: TokenRange): number | null {
  for (let i = modal + 1; i < range.to; i++) {
    const stem = stems[i] ?? -1;
    if (stem >= 0 && !matcher.isA('vague', tokens.word[i] ?? -1)) return stem;
  }
  return null;
}
