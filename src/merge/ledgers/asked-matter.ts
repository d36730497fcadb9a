import { type Analysis, hasCue, opensIndirectQuestion, tokenRange } from '../../extract/analysis.ts';
import { askingOf } from '../../extract/asking.ts';
import type { WordClass } from '../../extract/cues/cues.ts';
import type { QuestionFinding } from '../../extract/questions.ts';
import { NUMBER, type TokenRange } from '../../extract/tokens.ts';

/** What a question asks of what: `Will the court annul the vote?` asks about annulling, of the court and the vote. */
export interface AskedMatter {
  /** Lists of the lexicon's `answers` that its verbs stand in; empty when it has none of these. */
  readonly matters: ReadonlySet<number>;
  /** Stems of all else that it names. */
  readonly named: ReadonlySet<number>;
  /** Those of them behind the verb. */
  readonly object: ReadonlySet<number>;
  /** Stems of its subject, where nothing but a time stands behind its verb: whoever tells that verb of this subject answers it. */
  readonly actor: ReadonlySet<number>;
  /** Stems of what it leans on: of the sentence before it, else of its document's title; empty where it names its matter. */
  readonly context: ReadonlySet<number>;
  /** The stem of a verb that stands in no list and that an answer must repeat; null where none can be told. */
  readonly verb: number | null;
  /** Stems of the name that is its subject; an answer tells of this one. */
  readonly who: ReadonlySet<number>;
  /** First days of the dates that it names. */
  readonly days: ReadonlySet<string>;
  /** It asks of a certain time (`Will it open in May?`): what is put off does not come about then. */
  readonly timed: boolean;
  /** It asks when: a date is its answer. */
  readonly asksWhen: boolean;
  /** It asks who: somebody is its answer. */
  readonly asksWho: boolean;
  /** Stems of its verbs. */
  readonly verbs: ReadonlySet<number>;
  /** Yes or no is its answer: what it asks after may be called off. */
  readonly polar: boolean;
  /** It asks whether something is or will be (`Will there be an inquiry?`). */
  readonly exists: boolean;
  /** Stems of the thing whose being it asks for. */
  readonly thing: ReadonlySet<number>;
  /** It asks something; a sentence that only calls things uncertain is not answered by one that names them. */
  readonly asks: boolean;
  /** Stems of which a plain answer must hold one, where it says nothing of what was asked without (`Will life be the same?`); null where any may be missing. */
  readonly predicate: ReadonlySet<number> | null;
  /** It asks why or how, or what should be, which no one sentence is known to answer. */
  readonly asksHow: boolean;
}

/** `What has it cost?` asks of what its document is about; `replace them with what?` is only the end of a question. */
const FEWEST_OWN = 3;

/** Reads a question's matter; of its verbs the first behind its last auxiliary counts, and those that `or` joins to it. */
export function askedMatter(analysis: Analysis, { sentence, antecedent }: QuestionFinding): AskedMatter {
  const { tokens, matcher } = analysis;
  const range = tokenRange(analysis, sentence);
  const asking = askingOf(analysis, sentence);
  const opening = asking?.range.from ?? range.from;
  const whether = opensIndirectQuestion(analysis, sentence);
  const subject = asking?.subject ?? (whether ? range.from + 1 : range.to);
  const exists = subject < range.to && matcher.isA('existence', tokens.word[subject] ?? -1);
  const { auxiliary, verbs } = verbsOf(analysis, sentence, range);
  const asked = exists
    ? new Set<number>()
    : halvesOf(analysis, range).reduce((all, half) => {
        const own = verbsOf(analysis, sentence, half);
        return all.union(askedVerbs(analysis, own.verbs, own.auxiliary));
      }, new Set<number>());
  const before = { from: analysis.tokens.first[antecedent ?? sentence] ?? 0, to: range.from };
  const first = Math.min(range.to, ...asked);
  // Behind `it`, or behind the last modal verb; in `Will the minister satisfy both?` nothing tells where the subject ends.
  const leans = asking !== null && matcher.isA('leaning', tokens.word[asking.subject] ?? -1);
  const alone = leans && isPronoun(analysis, asking.subject);
  const behindOf = alone ? asking.subject : auxiliary > opening ? auxiliary : null;
  const verb = exists || asked.size > 0 || behindOf === null ? null : verbBehind(analysis, behindOf, range);
  // `Will Lind stay on as chief executive?`
  const person = (analysis.names[sentence] ?? []).some(({ to }) => to <= first);
  const named = (from: number): Set<number> => {
    const found = new Set<number>();
    for (let i = from; i < range.to; i++) {
      const stem = analysis.stems[i] ?? -1;
      if (stem < 0 || stem === verb || asked.has(i) || isForename(analysis, sentence, i)) continue;
      if (person && i > first && isOffice(analysis, sentence, i)) continue;
      if (!matcher.isA('vague', tokens.word[i] ?? -1)) found.add(stem);
    }
    return found;
  };
  const names = named(opening);
  const thing: ReadonlySet<number> = exists ? thingOf(analysis, { from: subject + 1, to: range.to }) : new Set();
  // `Anybody may appeal. Will Hallam?`
  const says = asked.size === 0 && verb === null && !exists ? mattersOf(analysis, antecedent, sentence) : [];
  const matters = new Set([...says, ...[...asked].flatMap((at) => verbs.get(at) ?? [])]);
  return {
    matters,
    named: names,
    object: named(first + 1),
    actor:
      asking?.polar === true && matters.size > 0 && isBareBehind(analysis, { from: first, to: range.to })
        ? leans
          ? headOf(analysis, antecedent === null ? null : sentence - 1)
          : actorOf(analysis, sentence, { from: asking.subject, to: first })
        : new Set(),
    context:
      antecedent !== null
        ? leanedOn(analysis, before, matters)
        : names.size === 0 && range.to - opening >= FEWEST_OWN
          ? headlineStems(analysis)
          : new Set(),
    verb,
    who: asking?.polar === true ? namedIn(analysis, sentence, { from: asking.subject, to: first }) : new Set(),
    days: new Set(daysOf(analysis, sentence)),
    timed: (analysis.dates[sentence] ?? []).length > 0,
    asksWhen: matcher.isA('when', tokens.word[opening] ?? -1),
    asksWho: matcher.isA('whom', tokens.word[opening] ?? -1),
    verbs: new Set([...asked].map((at) => analysis.stems[at] ?? -1)),
    asksHow:
      (exists && thing.size === 0) ||
      matcher.isA('manner', tokens.word[opening] ?? -1) ||
      mannerOf(analysis, sentence) ||
      (asking?.polar === true &&
        hasCue(analysis.hits[sentence] ?? [], 'condition', { from: opening, to: opening + 1 })),
    predicate: asking?.polar === true ? predicateOf(analysis, { from: asking.subject, to: range.to }) : null,
    polar: asking?.polar ?? true,
    exists,
    thing,
    asks: asking !== null || whether || asksIndirectly(analysis, sentence),
  };
}

/** `Will he resign, or will the board have to dismiss him?` asks twice of one matter. */
function halvesOf({ tokens, matcher, document }: Analysis, { from, to }: TokenRange): TokenRange[] {
  for (let at = from + 1; at + 1 < to; at++) {
    if (!document.text.slice(tokens.end[at - 1] ?? 0, tokens.start[at] ?? 0).includes(',')) continue;
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
function mattersOf(analysis: Analysis, antecedent: number | null, sentence: number): readonly number[] {
  const found: number[] = [];
  for (let at = antecedent ?? sentence; at < sentence; at++) {
    const { auxiliary, verbs } = verbsOf(analysis, at, tokenRange(analysis, at));
    for (const place of askedVerbs(analysis, verbs, auxiliary)) found.push(...(verbs.get(place) ?? []));
  }
  return found;
}

/** Stems of what a question leans on; its own verb in other words (`The truce lapses in May. Will it be extended?`) names nothing. */
function leanedOn(analysis: Analysis, range: TokenRange, matters: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = range.from; at < range.to; at++) {
    const stem = analysis.stems[at] ?? -1;
    if (stem < 0 || found.has(stem) || analysis.tokens.shape[at] === NUMBER) continue;
    if (!analysis.matcher.answers.mattersAt(analysis.tokens, at).some((matter) => matters.has(matter))) found.add(stem);
  }
  return found;
}

/** Stems of the name that a subject begins with; those hung on another word (`the court of Arden`) may be left out. */
function namedIn({ names, stems, tokens, matcher }: Analysis, sentence: number, { from, to }: TokenRange): Set<number> {
  const name = (names[sentence] ?? []).find((one) => one.from >= from && one.to <= to);
  if (name === undefined) return new Set();
  for (let at = from; at < name.from; at++) if (matcher.isA('preposition', tokens.word[at] ?? -1)) return new Set();
  return new Set(stems.subarray(name.from, name.to));
}

/** The subject's last words, without forename and office. */
function actorOf(analysis: Analysis, sentence: number, { from, to }: TokenRange): ReadonlySet<number> {
  const found = new Set<number>();
  const named = (analysis.names[sentence] ?? []).some((name) => name.from >= from && name.to <= to);
  for (let at = from; at < to; at++) {
    const stem = analysis.stems[at] ?? -1;
    if (stem < 0 || isForename(analysis, sentence, at) || (named && isOffice(analysis, sentence, at))) continue;
    if (!analysis.matcher.isA('vague', analysis.tokens.word[at] ?? -1)) found.add(stem);
  }
  return found;
}

/** `these` may belong to the word behind it, `they` does not. */
function isPronoun({ tokens, matcher }: Analysis, at: number): boolean {
  const word = tokens.word[at] ?? -1;
  return matcher.isA('thing', word) || matcher.isA('pronoun', word) || !matcher.isA('determiner', word);
}

/** `an inquiry` of `there be an inquiry into the fire`. */
function thingOf({ tokens, matcher, stems }: Analysis, { from, to }: TokenRange): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = from; at < to; at++) {
    const word = tokens.word[at] ?? -1;
    if (matcher.isA('preposition', word) || matcher.isA('since', word)) break;
    if ((stems[at] ?? -1) < 0) continue;
    // `any way back`
    if (matcher.isA('vague', word) && found.size === 0) break;
    found.add(stems[at] ?? -1);
  }
  return found;
}

/** Stems behind the last `be` of a question: `Will the notes be exchanged?`; none at all in `Will life ever be the same?`. */
function predicateOf({ tokens, matcher, stems }: Analysis, { from, to }: TokenRange): ReadonlySet<number> | null {
  let being = to - 1;
  while (being >= from && !matcher.isA('being', tokens.word[being] ?? -1)) being -= 1;
  if (being < from) return null;
  return new Set([...stems.subarray(being + 1, to)].filter((stem) => stem >= 0));
}

/** Stems of the subject of a statement, up to its verb or what is hung on it: `the truce` of `The truce of Arden lapses in May`. */
function headOf(analysis: Analysis, sentence: number | null): ReadonlySet<number> {
  if (sentence === null) return new Set();
  const { matcher, tokens } = analysis;
  const { from, to } = tokenRange(analysis, sentence);
  const is = (kind: WordClass, at: number): boolean => matcher.isA(kind, tokens.word[at] ?? -1);
  const name = (analysis.names[sentence] ?? [])[0];
  let end = from;
  while (
    end < (name?.to ?? to) &&
    !ENDS.some((kind) => is(kind, end)) &&
    matcher.answers.mattersAt(tokens, end).length === 0
  )
    end += 1;
  return actorOf(analysis, sentence, { from, to: end });
}

const ENDS: readonly WordClass[] = ['preposition', 'auxiliary', 'modal', 'being', 'perfect', 'since', 'says'];

/** Whether nothing that an answer must name stands behind the verb: nothing at all, or only until when. */
function isBareBehind({ tokens, matcher, stems }: Analysis, { from, to }: TokenRange): boolean {
  for (let at = from + 1; at < to; at++) {
    const word = tokens.word[at] ?? -1;
    if (matcher.isA('since', word) || matcher.isA('opener', word)) return true;
    // `… stay in her post`: what is the subject's own tells nothing more.
    if (matcher.isA('pronoun', tokens.word[at - 1] ?? -1)) continue;
    if ((stems[at] ?? -1) >= 0 && !matcher.isA('vague', word)) return false;
  }
  return true;
}

/** `Who paid is unknown`, `It is not known who paid`; not `The cause of the fire, which spread, is unknown`. */
function asksIndirectly({ hits, tokens }: Analysis, sentence: number): boolean {
  const all = hits[sentence] ?? [];
  const open = all.find(({ kind }) => kind === 'uncertain' || kind === 'contested');
  const first = tokens.first[sentence] ?? 0;
  return all.some(
    ({ kind, from }) => kind === 'interrogative' && (from === first || (open !== undefined && from >= open.from)),
  );
}

/** `It is unclear why the sirens stayed silent.` */
function mannerOf({ hits, matcher, tokens }: Analysis, sentence: number): boolean {
  const first = (hits[sentence] ?? []).find(({ kind }) => kind === 'interrogative');
  return first !== undefined && matcher.isA('manner', tokens.word[first.from] ?? -1);
}

/** Words of a sentence that stand in lists of `answers`, by place, and the place of its last modal verb. */
function verbsOf(analysis: Analysis, sentence: number, range: TokenRange) {
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
function askedVerbs(
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

/** `Ada Lind, the chief executive`: the office is hers, and need not be named again. */
function isOffice({ hits }: Analysis, sentence: number, at: number): boolean {
  return (hits[sentence] ?? []).some(({ kind, from, to }) => kind === 'office' && from <= at && at < to);
}

/** `Ada Lind` is later called `Lind`. */
function isForename({ names }: Analysis, sentence: number, at: number): boolean {
  return (names[sentence] ?? []).some(({ from, to }) => from <= at && at < to - 1);
}

/** Verbs of openness itself (`remains uncertain`, `left open`) are not what is asked. */
function isOpenness({ hits, tokens, matcher }: Analysis, sentence: number, at: number): boolean {
  const says = (hits[sentence] ?? []).filter(({ kind }) => OPEN.has(kind));
  if (says.some(({ from, to }) => from <= at && at < to)) return true;
  return matcher.isA('vague', tokens.word[at] ?? -1) && says.some(({ from }) => from === at + 1);
}

const OPEN: ReadonlySet<string> = new Set(['uncertain', 'contested', 'speculated']);

/** The word behind a modal verb: `whether the minister can satisfy both`. */
function verbBehind({ stems, tokens, matcher }: Analysis, modal: number, range: TokenRange): number | null {
  for (let i = modal + 1; i < range.to; i++) {
    const stem = stems[i] ?? -1;
    if (stem >= 0 && !matcher.isA('vague', tokens.word[i] ?? -1)) return stem;
  }
  return null;
}

const headlines = new WeakMap<Analysis, ReadonlySet<number>>();

/** What `Does it work?` asks after, where nothing nearer tells: what the whole document is about. */
export function headlineStems(analysis: Analysis): ReadonlySet<number> {
  const known = headlines.get(analysis) ?? readHeadline(analysis);
  headlines.set(analysis, known);
  return known;
}

function readHeadline({ document, vocabulary, matcher }: Analysis): Set<number> {
  const words = (document.title ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const ids = words.map((word) => vocabulary.idOf(word)).filter((id) => matcher.carriesMeaning(id));
  return new Set(ids.map((id) => vocabulary.stem(id, document.language)));
}

const FINE: ReadonlySet<string> = new Set(['day', 'range', 'week', 'part-of-month', 'month']);

/** First days of the dates that a sentence names finely. */
export function daysOf(analysis: Analysis, sentence: number): readonly string[] {
  const dates = analysis.dates[sentence] ?? [];
  return dates.filter(({ granularity }) => FINE.has(granularity)).map(({ interval }) => interval.start);
}
