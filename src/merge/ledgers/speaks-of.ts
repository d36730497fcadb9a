import { type Analysis, contentStems, tokenRange } from '../../extract/analysis.ts';
import { clausesOf } from '../../extract/clauses.ts';
import type { TokenRange } from '../../extract/tokens.ts';
import type { StemWeight } from '../similarity.ts';
import { type AskedMatter, daysOf, headlineStems } from './asked-matter.ts';

/** The stems of a sentence, as far as they are asked for here. */
export type Stems = Pick<ReadonlySet<number>, 'has'>;

/** Of what is named, or of what stands behind the verb, so much must stand in an answer; of what it leans on, so much. */
const NAMED = 0.5;
const OBJECT = 0.6;
const CONTEXT = 0.25;
const FEWEST_OF_CONTEXT = 2;
/** Of the whole question, its verb with it, so much names it too. */
const COVERED = 0.5;

/** A sentence as questions look at it, one after the other. */
export interface Told {
  readonly analysis: Analysis;
  readonly sentence: number;
  readonly stems: Stems;
  /** What it speaks of stands in the sentence before. */
  readonly leans: boolean;
  /** Its words that stand in lists of `answers`; found once, when the first question asks. */
  readonly verbs: () => readonly Verb[];
}

/** A word with the lists that it stands in. */
export interface Verb {
  readonly at: number;
  readonly matters: readonly number[];
}

export function answerVerbsOf({ tokens, matcher }: Analysis, sentence: number): readonly Verb[] {
  const { from, to } = tokenRange({ tokens }, sentence);
  const found: Verb[] = [];
  for (let at = from; at < to; at++) {
    const matters = matcher.answers.mattersAt(tokens, at);
    if (matters.length > 0) found.push({ at, matters });
  }
  return found;
}

/** The clause in which a sentence speaks of the asked verb's matter, where it, or the one it leans on, names what was asked about; else null. */
export function speaksOf(asked: AskedMatter, told: Told, weight: StemWeight, coverage: number): TokenRange | null {
  const { analysis, sentence, stems, leans } = told;
  const headed = isOfSameHeadline(asked, analysis, stems);
  if (headed || touches(asked, stems)) {
    if (asked.asksWhen && share(asked.named, stems, weight) >= NAMED && daysOf(analysis, sentence).length > 0)
      return tokenRange(analysis, sentence);
    if (headed || coverage >= COVERED || namesEnough(asked, told, stems, weight)) return clauseOfVerb(asked, told);
  }
  const clause = leans ? clauseOfVerb(asked, told) : null;
  if (clause === null) return null;
  const before = contentStems(analysis, tokenRange(analysis, sentence - 1));
  const both: Stems = { has: (stem) => stems.has(stem) || before.has(stem) };
  return touches(asked, both) && namesEnough(asked, told, both, weight) ? clause : null;
}

/** `The dispute cost 3 million.` answers `What has it cost?` where both documents are headed by the dispute. */
function isOfSameHeadline({ named, context }: AskedMatter, analysis: Analysis, stems: Stems): boolean {
  if (named.size > 0 || context.size === 0) return false;
  const own = headlineStems(analysis);
  for (const stem of context) if (stems.has(stem) && own.has(stem)) return true;
  return false;
}

function namesEnough(
  { named, object, context, days }: AskedMatter,
  { analysis, sentence }: Told,
  stems: Stems,
  weight: StemWeight,
): boolean {
  return (
    share(named, stems, weight) >= NAMED ||
    (object.size > 0 && share(object, stems, weight) >= OBJECT) ||
    (days.size > 0 && daysOf(analysis, sentence).some((day) => days.has(day))) ||
    (countOf(context, stems) >= FEWEST_OF_CONTEXT && share(context, stems, weight) >= CONTEXT)
  );
}

/** `Members accepted it.`, `They came back.`: what is meant stands in the sentence before. */
export function leansOnBefore({ tokens, matcher }: Analysis, sentence: number): boolean {
  const { from, to } = tokenRange({ tokens }, sentence);
  for (let i = from; i < to; i++) {
    const word = tokens.word[i] ?? -1;
    if (matcher.isA('thing', word)) return true;
    if (i === from && (matcher.isA('pronoun', word) || matcher.isA('anaphor', word))) return true;
  }
  return false;
}

/** Whether a sentence names anything of what was asked about; a shared verb alone says nothing. */
export function touches({ named, context }: AskedMatter, stems: Stems): boolean {
  return holdsAny(stems, named) || countOf(context, stems) >= FEWEST_OF_CONTEXT;
}

/** Whether a sentence holds any of the wanted stems. */
export function holdsAny(stems: Stems, wanted: ReadonlySet<number>): boolean {
  for (const stem of wanted) if (stems.has(stem)) return true;
  return false;
}

function countOf(wanted: ReadonlySet<number>, held: Stems): number {
  let shared = 0;
  for (const stem of wanted) if (held.has(stem)) shared += 1;
  return shared;
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

function clauseOfVerb({ matters, verb, context, exists }: AskedMatter, told: Told): TokenRange | null {
  const { analysis, sentence, verbs } = told;
  const { tokens, document, stems } = analysis;
  const hits = analysis.hits[sentence] ?? [];
  const range = tokenRange(analysis, sentence);
  const places =
    matters.size === 0
      ? []
      : verbs().flatMap((one) => (one.matters.some((matter) => matters.has(matter)) ? one.at : []));
  if (exists) places.push(...hits.flatMap(({ kind, from }) => (kind === 'comesAbout' ? from : [])));
  if (verb !== null && context.size > 0) {
    for (let i = range.from; i < range.to; i++) if (stems[i] === verb) places.push(i);
  }
  if (places.length === 0) return null;
  const at = Math.min(...places);
  const clauses = clausesOf(document.text, tokens, range, hits, analysis.dates[sentence] ?? []);
  return clauses.find(({ to }) => at < to) ?? range;
}

/** How much of what a question leans on a sentence names, where it names more than a word of it. */
export function contextShare({ context }: AskedMatter, stems: Stems, weight: StemWeight): number {
  return countOf(context, stems) >= FEWEST_OF_CONTEXT ? share(context, stems, weight) : 0;
}
