import { type Analysis, dateAt, hasCue, isInDate, textBetween, textOf, tokenRange } from '../../extract/analysis.ts';
import type { CueKind, WordClass } from '../../extract/cues/lexicon.ts';
import { BREAK } from '../../extract/marks.ts';
import { tokenFrom, type TokenRange } from '../../extract/tokens.ts';
import type { DateExpression } from '../../model/claim.ts';
import type { NameIndex } from '../name-index.ts';
import { reach } from '../reach.ts';

/** What is upheld or dropped stands so near behind its verb; whom it happens to, so near before it. In words. */
const BEHIND = 6;
const BEFORE = 4;
/** A negation, or what makes a verb no fact, stands so near before it. In words. */
const NEGATED = 3;
/** Who voted or decided so near before it did what they voted to do. In words. */
const DECIDED = 7;

/** A verb of the lexicon's contraries, where a sentence tells by it what happened. */
export interface Telling {
  readonly analysis: Analysis;
  readonly sentence: number;
  /** Index of its pair, and what that pair is said of. */
  readonly pair: number;
  readonly of: 'thing' | 'person' | 'doer';
  /** Its side of the pair; a negation makes of `approved` what `rejected` need not be. */
  readonly side: number;
  readonly negated: boolean;
  /** The day that it is told of; null when none stands there. */
  readonly date: DateExpression | null;
  /** What it is said of, and who does it. */
  readonly thing: Phrase;
  readonly doer: Phrase;
  /** Whom it concerns, where it is said of people. */
  readonly people: readonly string[];
  /** The verb with what stands behind it, as written. */
  readonly words: string;
}

/** The words of a thing or a body, as far as one preposition. */
interface Phrase {
  /** Its first token. */
  readonly from: number;
  readonly stems: readonly number[];
  /** The last of them, which says what it is. */
  readonly head: number | null;
  /** Who is named in it or behind it. */
  readonly names: readonly string[];
}

const NO_FACT: readonly CueKind[] = ['planned', 'future', 'stakeModal', 'conditional', 'speculated'];

/** Where a sentence tells by one of the lexicon's contraries what happened. */
export function tellingsIn(analysis: Analysis, sentence: number, names: NameIndex): Telling[] {
  const { tokens, matcher } = analysis;
  const range = tokenRange(analysis, sentence);
  const found: Telling[] = [];
  for (let at = range.from; at < range.to; at++) {
    for (const matter of matcher.contraries.mattersAt(tokens, at)) {
      const negated = negationOf(analysis, sentence, at);
      const date = dateOf(analysis, sentence, at);
      if (negated === null || date === undefined) continue;
      const to = matcher.contraries.endOf(tokens, at, matter);
      const of = matcher.contraryKinds[matter >> 1] ?? 'thing';
      const said = of === 'person' ? saidOfPerson : saidOfThing;
      const verb = { analysis, sentence, from: at, to, negated, of };
      found.push({ analysis, sentence, pair: matter >> 1, of, side: matter & 1, negated, date, ...said(verb, names) });
    }
  }
  return found;
}

/** A verb where it stands. */
interface Verb extends TokenRange, Pick<Telling, 'analysis' | 'sentence' | 'negated' | 'of'> {}

type Said = Pick<Telling, 'thing' | 'doer' | 'people' | 'words'>;

/** Of a person, for what (`convicted of fraud`); the verb alone says what is disputed. */
function saidOfPerson(verb: Verb, names: NameIndex): Said {
  return {
    thing: chargeBehind(verb, names),
    doer: NOBODY,
    people: peopleBeside(verb, names),
    words: textOf(verb.analysis, { from: beginOfWords(verb), to: verb.to }),
  };
}

/** Of what stands behind the verb; in the passive, and where nothing stands there, of its subject. */
function saidOfThing(verb: Verb, names: NameIndex): Said {
  const { analysis, sentence, from, to, of } = verb;
  const clause = clauseAround(verb);
  const being = beingOf(verb);
  const object = phraseIn(analysis, sentence, { from: to, to: clause.to }, names);
  const subject = phraseIn(analysis, sentence, { from: clause.from, to: being ?? from }, names, true);
  const isOfSubject = being !== null || object.head === null;
  const isNear = subject.head !== null && from - subject.from <= 2 * BEHIND;
  const begin = (isOfSubject || of === 'doer') && isNear ? subject.from : beginOfWords(verb);
  const thing = isOfSubject ? subject : object;
  const end = isOfSubject && subject.head !== null ? to : endOfWords(verb);
  return {
    thing,
    doer: being === null ? subject : NOBODY,
    people: [],
    words: textOf(analysis, { from: begin, to: end }),
  };
}

/** What somebody did, or died of. */
function chargeBehind({ analysis, sentence, to }: Verb, names: NameIndex): Phrase {
  const range = tokenRange(analysis, sentence);
  for (let i = to; i < Math.min(range.to, to + BEHIND); i++)
    if (analysis.matcher.isA('genitive', analysis.tokens.word[i] ?? -1))
      return phraseIn(analysis, sentence, { from: i + 1, to: range.to }, names);
  return NOBODY;
}

const NOBODY: Phrase = { from: 0, stems: [], head: null, names: [] };

/** Whether the verb is negated; null where it tells no fact either way (`could approve`, `did not approve it until May`). */
function negationOf(analysis: Analysis, sentence: number, verb: number): boolean | null {
  const { tokens, matcher } = analysis;
  const { from: start, to } = tokenRange(analysis, sentence);
  const hits = analysis.hits[sentence] ?? [];
  const near = hits.filter((hit) => hit.from < verb && hit.to > verb - NEGATED && hit.to <= verb);
  if (near.some(({ kind }) => NO_FACT.includes(kind))) return null;
  if (hasCue(hits, 'condition', { from: start, to: verb }) || hasCue(hits, 'denied', { from: start, to: verb }))
    return null;
  const not = near.find(({ kind }) => kind === 'negated');
  // `prepared to endorse` does nothing yet; `voted to endorse` does; `refused to endorse` did not.
  const isInfinitive = verb > start && matcher.isA('infinitive', tokens.word[verb - 1] ?? -1);
  const isPassive = isInfinitive && matcher.isA('being', tokens.word[verb - 1] ?? -1);
  const decided = hits.some((hit) => hit.kind === 'tookPlace' && hit.to < verb && hit.to >= verb - DECIDED);
  if (isInfinitive && !isPassive && !decided && not?.to !== verb - 1) return null;
  if (not === undefined) return false;
  // `not only approved`, `did not approve until 3 May`
  if (not.to < verb && matcher.isA('merely', tokens.word[not.to] ?? -1)) return false;
  for (let i = verb + 1; i < to; i++) if (matcher.isA('since', tokens.word[i] ?? -1)) return null;
  return true;
}

/** The date nearest to the verb; null when none stands there, undefined when it is no day that the verb is told of. */
function dateOf(analysis: Analysis, sentence: number, verb: number): DateExpression | null | undefined {
  const { tokens, matcher } = analysis;
  const at = tokens.start[verb] ?? 0;
  const [date] = (analysis.dates[sentence] ?? []).toSorted(
    (a, b) => Math.abs(a.start - at) - Math.abs(b.start - at) || a.start - b.start,
  );
  if (date === undefined) return null;
  const before = tokens.word[tokenFrom(tokens, tokenRange(analysis, sentence), date.start) - 1] ?? -1;
  if (matcher.isA('since', before) || matcher.isA('till', before)) return undefined;
  const known = reach(analysis);
  return known !== '' && date.interval.start > known ? undefined : date;
}

/** The words around a verb as far as the next comma, dash or bracket. */
function clauseAround({ analysis, sentence, from: verb }: Verb): TokenRange {
  const range = tokenRange(analysis, sentence);
  let [from, to] = [verb, verb + 1];
  while (from > range.from && isJoined(analysis, sentence, from - 1)) from -= 1;
  while (to < range.to && isJoined(analysis, sentence, to - 1)) to += 1;
  return { from, to };
}

/** No mark stands between a word and the next, unless in a date. */
function isJoined(analysis: Analysis, sentence: number, left: number): boolean {
  const date = dateAt(analysis, sentence, left);
  const isDate = date !== undefined && date === dateAt(analysis, sentence, left + 1);
  return isDate || !BREAK.test(textBetween(analysis, left));
}

/** The word that makes a passive of a verb; null when none does. */
function beingOf({ analysis: { tokens, matcher }, from }: Verb): number | null {
  return [from - 1, from - 2].find((at) => matcher.isA('being', tokens.word[at] ?? -1)) ?? null;
}

/**
 * The first thing or body that some words name: those that carry meaning as far as a preposition behind them. In front of a
 * verb a day may stand before it (`On 3 May the ban on …`), behind it nothing; what is allowed is named behind the
 * permission (`its consent to the mine`).
 */
function phraseIn(
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
  for (; end < Math.min(to, from + 2 * BEHIND); end++) {
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

/** Where the words of a verb begin that are shown: with its negation (`did not approve`). */
function beginOfWords({ analysis, sentence, from, negated }: Verb): number {
  if (!negated) return from;
  const { hits, tokens, matcher } = analysis;
  const not = hits[sentence]?.find((hit) => hit.kind === 'negated' && hit.from < from && hit.to > from - NEGATED);
  const begin = not?.from ?? from;
  return matcher.isA('auxiliary', tokens.word[begin - 1] ?? -1) ? begin - 1 : begin;
}

/** Behind the last word that still belongs to the verb: no mark before it, no date in it, no small word at its end. */
function endOfWords({ analysis, sentence, to }: Verb): number {
  const { tokens, matcher } = analysis;
  const limit = Math.min(tokenRange(analysis, sentence).to, to + BEHIND);
  let end = to;
  // `… after a stormy night`: another thing begins.
  const isOver = (at: number): boolean =>
    isInDate(analysis, sentence, at) || matcher.isA('since', tokens.word[at] ?? -1);
  while (end < limit && !isOver(end) && textBetween(analysis, end - 1, end).trim() === '') end += 1;
  const isSmall = (i: number): boolean =>
    (['preposition', 'determiner'] as const).some((kind) => matcher.isA(kind, tokens.word[i] ?? -1));
  while (end > to && isSmall(end - 1)) end -= 1;
  return end;
}

/** Those named right before the verb or behind it; where its subject stands far before it, the last who is named there. */
function peopleBeside(verb: Verb, names: NameIndex): string[] {
  const { analysis, sentence, from: at } = verb;
  const { tokens, matcher } = analysis;
  const passive = beingOf(verb) !== null;
  const people = (analysis.names[sentence] ?? []).flatMap(({ from: first, to, key }) => {
    const called = names.namesOf(key).filter((name) => names.isPerson(name) || name.includes(' '));
    // `Two friends of Ann Lee died`: not she did.
    const isWhose = first - 1 !== at + 1 && matcher.isA('genitive', tokens.word[first - 1] ?? -1);
    return called.length > 0 && !isWhose ? [{ from: first, to, called }] : [];
  });
  const isBefore = people.some(({ to }) => to > at - BEFORE && to <= at);
  // `Ann Lee, whom many had blamed for the delay, was dismissed by Tom Ruiz`: not he was.
  const subject = passive && !isBefore ? people.findLast(({ to }) => to <= at) : undefined;
  if (subject !== undefined) return subject.called;
  return people
    .filter(({ from: first, to }) => to > at - BEFORE && first <= at + BEFORE)
    .flatMap(({ called }) => called);
}
