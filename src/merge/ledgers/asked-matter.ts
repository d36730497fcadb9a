import { type Analysis, hasCue, tokenRange } from '../../extract/analysis.ts';
import { askingIndirectly, askingOf, endOfAsked } from '../../extract/asking.ts';
import type { CueKind, WordClass } from '../../extract/cues/lexicon.ts';
import type { QuestionFinding } from '../../extract/questions.ts';
import type { TokenRange } from '../../extract/tokens.ts';
import { askedVerbs, halvesOf, mattersOf, verbBehind, verbsOf } from './asked-verbs.ts';
import { daysOf } from './fine-dates.ts';
import {
  actorOf,
  choicesOf,
  headOf,
  isBareBehind,
  isForename,
  isOffice,
  isPronoun,
  leanedOn,
  namedIn,
  personsIn,
  predicateOf,
  thingOf,
} from './parts-of-question.ts';

import { type Undertaking, undertakingOf } from './undertaking.ts';

/** What a question asks of what: `Will the court annul the vote?` asks about annulling, of the court and the vote. */
export interface AskedMatter {
  /** Lists of the lexicon's `answers` that its verbs stand in; empty when it has none of these. */
  readonly matters: ReadonlySet<number>;
  /** Stems of all else that it names. */
  readonly named: ReadonlySet<number>;
  /** Those of them behind the verb. */
  readonly object: ReadonlySet<number>;
  /** Its verb is a passive: it is asked of its subject what is done to it. */
  readonly passive: boolean;
  /** Stems of its subject, where nothing but a time stands behind its verb: whoever tells that verb of this subject answers it. */
  readonly actor: ReadonlySet<number>;
  /** Whom or what it asks of stands there alone. */
  readonly leans: boolean;
  /** Stems of what it leans on: of the sentence before it, else of its document's title; empty where it names its matter. */
  readonly context: ReadonlySet<number>;
  /** The stem of a verb that stands in no list and that an answer must repeat; null where none can be told. */
  readonly verb: number | null;
  /** Stems of the name that is its subject, or of what `it` or `they` stand for there; an answer tells of this one. */
  readonly who: ReadonlySet<number>;
  /** What it takes to go on, and what may be called off. */
  readonly undertaking: Undertaking | null;
  /** Its subject is one that readers know (`the fair`). */
  readonly definite: boolean;
  /** Stems of whom it names, with their offices. */
  readonly persons: ReadonlySet<number>;
  /** First days of the dates that it names. */
  readonly days: ReadonlySet<string>;
  /** It asks of what is to come; else of what was, which may be found out later. */
  readonly ahead: boolean;
  /** It asks of a certain time (`Will it open in May?`): what is put off does not come about then. */
  readonly timed: boolean;
  /** It asks when: a date is its answer. */
  readonly asksWhen: boolean;
  /** Stems of what it lets choose from (`the village or the parish`). */
  readonly choices: ReadonlySet<number>;
  /** Stems of its document's title, which say what all this is about. */
  readonly headline: ReadonlySet<number>;
  /** It asks who: somebody is its answer. */
  readonly asksWho: boolean;
  /** Stems of its verbs. */
  readonly verbs: ReadonlySet<number>;
  /** What it names and does, and that with what it leans on: evidence shares of it. */
  readonly own: ReadonlySet<number>;
  readonly telling: ReadonlySet<number>;
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
  /** It asks who or what did something to what it names (`What caused the fire?`). */
  readonly asksDoer: boolean;
  /** It asks why: a reason is its answer. */
  readonly asksWhy: boolean;
  /** It asks why or how, or what should be, which no one sentence is known to answer. */
  readonly asksHow: boolean;
}

const AHEAD: ReadonlySet<CueKind> = new Set(['planned', 'future', 'stakeModal', 'conditional']);

/** `What has it cost?` asks of what its document is about; `replace them with what?` is only the end of a question. */
const FEWEST_OWN = 3;

/** Reads a question's matter; of its verbs the first behind its last auxiliary counts, and those that `or` joins to it. */
export function askedMatter(analysis: Analysis, { sentence, antecedent }: QuestionFinding): AskedMatter {
  const { tokens, matcher } = analysis;
  const range = tokenRange(analysis, sentence);
  const outright = askingOf(analysis, sentence);
  const asking = outright ?? askingIndirectly(analysis, sentence);
  const opening = asking?.range.from ?? range.from;
  const end = asking === null ? range.to : endOfAsked(analysis, sentence, asking.range);
  const subject = asking?.subject ?? range.to;
  const exists = subject < end && matcher.isA('existence', tokens.word[subject] ?? -1);
  // `The judge, who met them, would not say who paid`: what stands before is no part of what is asked.
  const whole: TokenRange = { from: outright === null ? opening : range.from, to: Math.max(end, opening + 1) };
  const { auxiliary, verbs } = verbsOf(analysis, sentence, whole);
  const asked = exists
    ? new Set<number>()
    : halvesOf(analysis, whole).reduce((all, half) => {
        const own = verbsOf(analysis, sentence, half);
        return all.union(askedVerbs(analysis, own.verbs, own.auxiliary));
      }, new Set<number>());
  const before = { from: analysis.tokens.first[antecedent ?? sentence] ?? 0, to: range.from };
  const first = Math.min(whole.to, ...asked);
  // Behind `it`, or behind the last modal verb; in `Will the minister satisfy both?` nothing tells where the subject ends.
  const leans = asking !== null && matcher.isA('leaning', tokens.word[asking.subject] ?? -1);
  const alone = leans && isPronoun(analysis, asking.subject);
  const behindOf = alone ? asking.subject : auxiliary > opening ? auxiliary : null;
  const verb = exists || asked.size > 0 || behindOf === null ? null : verbBehind(analysis, behindOf, whole);
  // `Will Lind stay on as chief executive?`
  const to = endOfSubject(analysis, sentence, first, opening);
  const person = (analysis.names[sentence] ?? []).some((name) => name.to <= to);
  const named = (from: number): Set<number> => {
    const found = new Set<number>();
    for (let i = from; i < end; i++) {
      const stem = analysis.stems[i] ?? -1;
      if (stem < 0 || stem === verb || asked.has(i) || isForename(analysis, sentence, i)) continue;
      if (person && (i > first || to > first) && isOffice(analysis, sentence, i)) continue;
      if (!matcher.isA('vague', tokens.word[i] ?? -1)) found.add(stem);
    }
    return found;
  };
  const names = named(opening);
  const meant: ReadonlySet<number> = leans ? headOf(analysis, antecedent === null ? null : sentence - 1) : new Set();
  const thing: ReadonlySet<number> = exists ? thingOf(analysis, { from: subject + 1, to: end }) : new Set();
  // `Anybody may appeal. Will Hallam?`
  const says = asked.size === 0 && verb === null && !exists ? mattersOf(analysis, antecedent, sentence) : [];
  const matters = new Set([...says, ...[...asked].flatMap((at) => verbs.get(at) ?? [])]);
  const own = new Set([...asked].map((at) => analysis.stems[at] ?? -1));
  const context: ReadonlySet<number> =
    antecedent !== null
      ? leanedOn(analysis, before, matters)
      : names.size === 0 && end - opening >= FEWEST_OWN
        ? headlineStems(analysis)
        : new Set();
  const ahead = (analysis.hits[sentence] ?? []).some(
    ({ kind, from }) => AHEAD.has(kind) && from >= opening && from < end,
  );
  return {
    matters,
    named: names,
    object: named(first + 1),
    passive: matcher.isA('being', tokens.word[first - 1] ?? -1),
    actor:
      asking?.polar === true && matters.size > 0 && isBareBehind(analysis, { from: Math.max(first, to - 1), to: end })
        ? leans
          ? meant
          : actorOf(analysis, sentence, { from: asking.subject, to })
        : new Set(),
    leans: leans || names.size === 0,
    context,
    verb,
    who: asking?.polar !== true ? new Set() : alone ? meant : namedIn(analysis, sentence, { from: asking.subject, to }),
    undertaking: asking?.polar === true ? undertakingOf(analysis, sentence, { from: asking.subject, to }) : null,
    definite: asking !== null && matcher.isA('known', tokens.word[asking.subject] ?? -1),
    persons: personsIn(analysis, sentence),
    days: new Set(daysOf(analysis, sentence)),
    ahead,
    timed: (analysis.dates[sentence] ?? []).length > 0,
    asksWhen: matcher.isA('when', tokens.word[opening] ?? -1),
    choices: choicesOf(analysis, { from: opening, to: end }),
    headline: headlineStems(analysis),
    asksWho: matcher.isA('whom', tokens.word[opening] ?? -1),
    asksDoer: asking?.polar === false && first === opening + 1,
    asksWhy:
      matcher.isA('why', tokens.word[opening] ?? -1) &&
      !ahead &&
      !asksOpinion(analysis, sentence, { from: opening, to: end }),
    verbs: own,
    own: names.union(own),
    telling: names.union(own).union(context),
    asksHow:
      (exists && thing.size === 0) ||
      matcher.isA('manner', tokens.word[opening] ?? -1) ||
      (asking?.polar === false && asksOpinion(analysis, sentence, { from: opening, to: end })) ||
      mannerOf(analysis, sentence) ||
      (!matcher.isA('whether', tokens.word[opening] ?? -1) &&
        begins(analysis, sentence, 'condition', [range.from, opening])),
    predicate: asking?.polar === true ? predicateOf(analysis, { from: asking.subject, to: end }) : null,
    polar: asking?.polar ?? true,
    exists,
    thing,
    asks: asking !== null,
  };
}

/** One past the subject of a question: its verb, or where any verb may open one (`¿Dimitirá la alcaldesa Ada Lind?`), the end of the name behind it. */
function endOfSubject({ names, matcher }: Analysis, sentence: number, verb: number, opening: number): number {
  if (verb !== opening || matcher.has('auxiliary')) return verb;
  return (names[sentence] ?? []).find(({ from }) => from > verb)?.to ?? verb;
}

/** `Why should the town pay?`, `Why not sell it?` ask for an opinion, `What would the end of it be?` for a guess. */
function asksOpinion(analysis: Analysis, sentence: number, { from, to }: TokenRange): boolean {
  const { tokens, matcher, hits } = analysis;
  const is = (kind: WordClass, at: number): boolean => matcher.isA(kind, tokens.word[at] ?? -1);
  if ((['ought', 'infinitive', 'not'] as const).some((kind) => is(kind, from + 1))) return true;
  return !is('whom', from) && !is('when', from) && hasCue(hits[sentence] ?? [], 'conditional', { from, to });
}

function begins({ hits }: Analysis, sentence: number, kind: CueKind, places: readonly number[]): boolean {
  return (hits[sentence] ?? []).some((hit) => hit.kind === kind && places.includes(hit.from));
}

/** `It is unclear why the sirens stayed silent.` */
function mannerOf({ hits, matcher, tokens }: Analysis, sentence: number): boolean {
  const first = (hits[sentence] ?? []).find(({ kind }) => kind === 'interrogative');
  return first !== undefined && matcher.isA('manner', tokens.word[first.from] ?? -1);
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
