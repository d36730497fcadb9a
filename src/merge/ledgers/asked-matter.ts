import { type Analysis, tokenRange } from '../../extract/analysis.ts';
import { clausesOf } from '../../extract/clauses.ts';
import type { TokenRange } from '../../extract/tokens.ts';
import type { StemWeight } from '../similarity.ts';

/** What a question asks of what: `Will the court annul the vote?` asks about annulling, of the court and the vote. */
export interface AskedMatter {
  /** Lists of the lexicon's `answers` that its verbs stand in; empty when it has none of these. */
  readonly matters: ReadonlySet<number>;
  /** Stems of all else that it names. */
  readonly named: ReadonlySet<number>;
  /** Those of them behind the verb. */
  readonly object: ReadonlySet<number>;
  /** First days of the dates that it names. */
  readonly days: ReadonlySet<string>;
  /** It asks when: a date is its answer. */
  readonly asksWhen: boolean;
}

/** The stems of a sentence, as far as they are asked for here. */
export type Stems = Pick<ReadonlySet<number>, 'has'>;

/** Of what is named, or of what stands behind the verb, so much must stand in an answer. */
const NAMED = 0.5;
const OBJECT = 0.6;

/** Reads a question's matter; verbs behind its last auxiliary count alone, where there are some. */
export function askedMatter(analysis: Analysis, sentence: number): AskedMatter {
  const { tokens, matcher, stems } = analysis;
  const range = tokenRange(analysis, sentence);
  const verbs = new Map<number, readonly number[]>();
  let auxiliary = range.from - 1;
  for (let i = range.from; i < range.to; i++) {
    if (matcher.isA('modal', tokens.word[i] ?? -1)) auxiliary = i;
    const matters = matcher.answers.mattersAt(tokens, i);
    if (matters.length > 0) verbs.set(i, matters);
  }
  const behind = [...verbs.keys()].filter((at) => at > auxiliary);
  const asked = behind.length > 0 ? behind : [...verbs.keys()];
  const first = asked[0] ?? range.to;
  const named = (from: number): Set<number> => {
    const found = new Set<number>();
    for (let i = from; i < range.to; i++) {
      const stem = stems[i] ?? -1;
      if (stem >= 0 && !asked.includes(i) && !matcher.isA('vague', tokens.word[i] ?? -1)) found.add(stem);
    }
    return found;
  };
  return {
    matters: new Set(asked.flatMap((at) => verbs.get(at) ?? [])),
    named: named(range.from),
    object: named(first + 1),
    days: new Set(daysOf(analysis, sentence)),
    asksWhen: matcher.isA('when', tokens.word[range.from] ?? -1),
  };
}

/** The clause in which a sentence speaks of the asked verb's matter, where it also names what was asked about; else null. */
export function speaksOf(
  asked: AskedMatter,
  analysis: Analysis,
  sentence: number,
  stems: Stems,
  weight: StemWeight,
): TokenRange | null {
  // A shared verb alone says nothing.
  if (!holdsAny(stems, asked.named)) return null;
  const whole = share(asked.named, stems, weight);
  if (asked.asksWhen && whole >= NAMED && daysOf(analysis, sentence).length > 0) return tokenRange(analysis, sentence);
  const enough =
    whole >= NAMED ||
    (asked.object.size > 0 && share(asked.object, stems, weight) >= OBJECT) ||
    (asked.days.size > 0 && daysOf(analysis, sentence).some((day) => asked.days.has(day)));
  return enough ? clauseOfVerb(asked, analysis, sentence) : null;
}

/** Whether a sentence holds any of the wanted stems. */
export function holdsAny(stems: Stems, wanted: ReadonlySet<number>): boolean {
  for (const stem of wanted) if (stems.has(stem)) return true;
  return false;
}

const FINE: ReadonlySet<string> = new Set(['day', 'range', 'week', 'part-of-month', 'month']);

function daysOf(analysis: Analysis, sentence: number): readonly string[] {
  const dates = analysis.dates[sentence] ?? [];
  return dates.filter(({ granularity }) => FINE.has(granularity)).map(({ interval }) => interval.start);
}

function share(wanted: ReadonlySet<number>, held: Stems, weight: StemWeight): number {
  let [all, shared] = [0, 0];
  for (const stem of wanted) {
    const own = weight(stem);
    all += own;
    if (held.has(stem)) shared += own;
  }
  return all === 0 ? 0 : shared / all;
}

function clauseOfVerb({ matters }: AskedMatter, analysis: Analysis, sentence: number): TokenRange | null {
  const { tokens, matcher, document, hits } = analysis;
  const range = tokenRange(analysis, sentence);
  for (let i = range.from; i < range.to; i++) {
    if (!matcher.answers.mattersAt(tokens, i).some((matter) => matters.has(matter))) continue;
    const clauses = clausesOf(document.text, tokens, range, hits[sentence] ?? [], analysis.dates[sentence] ?? []);
    return clauses.find(({ to }) => i < to) ?? range;
  }
  return null;
}
