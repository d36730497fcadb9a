import { type Analysis, contentStems, tokenRange } from '../../extract/analysis.ts';
import { clausesOf } from '../../extract/clauses.ts';
import type { WordClass } from '../../extract/cues/cues.ts';
import type { TokenRange } from '../../extract/tokens.ts';
import type { StemWeight } from '../similarity.ts';
import { type AskedMatter, daysOf, headlineStems } from './asked-matter.ts';

/** The stems of a sentence, as far as they are asked for here. */
export type Stems = Pick<ReadonlySet<number>, 'has'>;

const BORDER = /[,;:.—–()“”"|]/u;
const GENITIVE = /['’](?:s\b|\s)/u;
/** Words between what makes a happening unreal (`should have been`) and its verb, at most. */
/** `It was set up in May.`: where `it` comes about, little else stands. */
const SHORT = 6;
const NEAR_PERFECT = 4;
/** Of what is named, or of what stands behind the verb, so much must stand in an answer; of what it leans on, so much. */
const NAMED = 0.5;
const OBJECT = 0.6;
const CONTEXT = 0.25;
const FEWEST_OF_CONTEXT = 2;

function fewestOf(context: ReadonlySet<number>): number {
  return Math.min(FEWEST_OF_CONTEXT, context.size);
}
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
    // What, which, how much: nobody knows which word tells it, so the rest must be told all the more.
    const names = asked.polar || asked.asksWhen || asked.asksWho ? namesEnough(asked, told, stems, weight) : false;
    const same = asked.who.size === 0 || holdsAny(stems, asked.who) || leansOnOne(asked, told);
    if (headed || (same && (coverage >= COVERED || names)) || tellsOfActor(asked, told))
      return clauseOfVerb(asked, told);
  }
  const clause = leans ? clauseOfVerb(asked, told) : null;
  if (clause === null) return null;
  const before = contentStems(analysis, tokenRange(analysis, sentence - 1));
  const both: Stems = { has: (stem) => stems.has(stem) || before.has(stem) };
  const { from } = tokenRange(analysis, sentence);
  if (asked.exists && (clause.from > from || clause.to - clause.from > SHORT || asked.thing.size === 0)) return null;
  if (asked.who.size > 0 && !holdsAny(stems, asked.who) && !leansOnOne(asked, told)) return null;
  return touches(asked, both) && namesEnough(asked, told, both, weight) ? clause : null;
}

/** The sentence before names whom the question names. */
function leansOnOne({ who }: AskedMatter, { analysis, sentence, leans }: Told): boolean {
  return leans && holdsAny(contentStems(analysis, tokenRange(analysis, sentence - 1)), who);
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
  const meant = context.size === 0 || countOf(context, stems) >= fewestOf(context);
  return (
    (meant && share(named, stems, weight) >= NAMED) ||
    (object.size > 0 && share(object, stems, weight) >= OBJECT) ||
    (days.size > 0 && daysOf(analysis, sentence).some((day) => days.has(day))) ||
    (context.size > 0 && countOf(context, stems) >= fewestOf(context) && share(context, stems, weight) >= CONTEXT)
  );
}

/**
 * `Lind resigned on Monday`, `the voters defeated Lind`: the asked happening of its subject, whatever else was named. Not
 * `Lind dismissed the claims`, where somebody else is dismissed, nor `Lind's deputy resigned`.
 */
function tellsOfActor({ actor, matters }: AskedMatter, { analysis, sentence, stems, verbs }: Told): boolean {
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

/** What stands right behind a verb, up to the next word that hangs something else on it. */
function objectBehind({ tokens, matcher, stems, document }: Analysis, verb: number, to: number): TokenRange {
  const isApart = (at: number): boolean =>
    BORDER.test(document.text.slice(tokens.end[at - 1] ?? 0, tokens.start[at] ?? 0)) ||
    (['preposition', 'since', 'opener', 'modal', 'that'] as const).some((kind) =>
      matcher.isA(kind, tokens.word[at] ?? -1),
    );
  let end = verb + 1;
  while (end < to && !isApart(end)) end += 1;
  for (let at = verb + 1; at < end; at++) if ((stems[at] ?? -1) >= 0) return { from: verb + 1, to: end };
  return { from: verb + 1, to: verb + 1 };
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
    if (!BORDER.test(document.text.slice(tokens.end[at - 1] ?? 0, tokens.start[at] ?? 0))) continue;
    return (['determiner', 'pronoun', 'leaning'] as const).some((kind) => matcher.isA(kind, tokens.word[at] ?? -1));
  }
  return false;
}

function holdsAll({ stems }: Analysis, { from, to }: TokenRange, wanted: ReadonlySet<number>): boolean {
  return wanted.isSubsetOf(new Set(stems.subarray(from, to)));
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
export function touches({ named, actor, context }: AskedMatter, stems: Stems): boolean {
  return (
    holdsAny(stems, named) ||
    holdsAny(stems, actor) ||
    (context.size > 0 && countOf(context, stems) >= fewestOf(context))
  );
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

function clauseOfVerb(asked: AskedMatter, told: Told): TokenRange | null {
  const { matters, verb, context, exists } = asked;
  const { analysis, sentence, verbs } = told;
  const { tokens, document, stems } = analysis;
  const hits = analysis.hits[sentence] ?? [];
  const range = tokenRange(analysis, sentence);
  const places =
    matters.size === 0
      ? []
      : verbs().flatMap((one) =>
          one.matters.some((matter) => matters.has(matter)) && isAct(analysis, sentence, one.at) ? one.at : [],
        );
  if (exists) {
    const comeAbout = hits.flatMap(({ kind, from }) => (kind === 'comesAbout' ? from : []));
    for (let at = range.from + 1; at < range.to; at++) {
      if (asked.thing.has(stems[at] ?? -1) && analysis.matcher.isA('being', tokens.word[at - 1] ?? -1))
        comeAbout.push(at);
    }
    places.push(
      ...comeAbout.filter((at) => isAct(analysis, sentence, at) && (told.leans || isOfIt(asked, analysis, range, at))),
    );
  }
  if (verb !== null && context.size > 0) {
    for (let i = range.from; i < range.to; i++) if (stems[i] === verb) places.push(i);
  }
  if (places.length === 0) return null;
  const at = Math.min(...places);
  const clauses = clausesOf(document.text, tokens, range, hits, analysis.dates[sentence] ?? []);
  const clause = clauses.find(({ to }) => at < to) ?? range;
  return asked.asksWho && !saysWho(asked, analysis, { from: range.from, to: at }) ? null : clause;
}

/**
 * `They voted for a return`, `they agreed to return it` tell what was done; `he is against any return`, `she wants to return
 * it` and `it should have returned` tell what somebody thinks of it, or what did not come to be.
 */
function isAct({ hits, tokens, matcher }: Analysis, sentence: number, at: number): boolean {
  const is = (kind: WordClass, place: number): boolean => matcher.isA(kind, tokens.word[place] ?? -1);
  const first = tokens.first[sentence] ?? 0;
  if (at === first) return true;
  for (let i = Math.max(first, at - NEAR_PERFECT); i < at - 1; i++)
    if (is('modal', i) && is('perfect', i + 1)) return false;
  const before = at - 1;
  const named = is('determiner', before) && !is('thing', before) && !is('anaphor', before);
  const infinitive = is('infinitive', before) && !is('being', before);
  if (!named && !infinitive && !is('preposition', before) && !is('quantity', before)) return true;
  return (hits[sentence] ?? []).some(
    ({ kind, to, from }) =>
      to <= at &&
      (kind === 'tookPlace' ||
        kind === 'comesAbout' ||
        (infinitive && kind === 'negated' && from >= at - NEAR_PERFECT)),
  );
}

/** `The council set up an inquiry`, `an inquiry was opened`: what comes about is what was asked for, and not the council. */
function isOfIt({ thing }: AskedMatter, analysis: Analysis, { from, to }: TokenRange, at: number): boolean {
  const { stems, matcher, tokens } = analysis;
  // `The prisoners were exchanged`
  if (thing.size === 1 && thing.has(stems[at] ?? -1)) return true;
  const object = objectBehind(analysis, at, to);
  const passive = matcher.isA('being', tokens.word[at - 1] ?? -1) || object.to === object.from;
  const held = new Set(passive ? stems.subarray(from, at) : stems.subarray(object.from, object.to));
  return thing.size > 0 && thing.isSubsetOf(held);
}

/** `The ministry paid the crews` says who paid them; `the crews were paid` does not. */
function saysWho({ named, verbs }: AskedMatter, { tokens, matcher, stems }: Analysis, before: TokenRange): boolean {
  const passive = matcher.isA('being', tokens.word[before.to - 1] ?? -1);
  if (passive && verbs.has(stems[before.to] ?? -1)) return false;
  for (let at = before.from; at < before.to; at++) {
    const stem = stems[at] ?? -1;
    if (stem >= 0 && !named.has(stem)) return true;
  }
  return false;
}

/** How much of what a question leans on a sentence names, where it names more than a word of it. */
export function contextShare({ context }: AskedMatter, stems: Stems, weight: StemWeight): number {
  return context.size > 0 && countOf(context, stems) >= fewestOf(context) ? share(context, stems, weight) : 0;
}
