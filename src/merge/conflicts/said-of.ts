import { type Analysis, dateAt, isInDate, textBetween, textOf, tokenRange } from '../../extract/analysis.ts';
import type { Contraries } from '../../extract/cues/lexicon.ts';
import { BREAK } from '../../extract/marks.ts';
import type { TokenRange } from '../../extract/tokens.ts';
import type { NameIndex } from '../name-index.ts';
import { NOBODY, type Phrase, phraseIn, SOUGHT } from './phrase-in.ts';

/** What is upheld or dropped stands so near behind its verb; whom it happens to, so near before it. In words. */
const BEHIND = 6;
const BEFORE = 4;
/** A negation stands so near before its verb, in words. */
export const NEGATED = 3;

/** A verb where it stands. */
export interface Verb extends TokenRange {
  readonly analysis: Analysis;
  readonly sentence: number;
  readonly negated: boolean;
  /** What it is said of. */
  readonly of: Contraries['of'];
}

/** What a verb is said of, and who does it. */
export interface Said {
  readonly thing: Phrase;
  readonly doer: Phrase;
  /** Whom it concerns, where it is said of people. */
  readonly people: readonly string[];
  /** The verb with what stands behind it, as written. */
  readonly words: string;
}

export function saidOf(verb: Verb, names: NameIndex): Said {
  return verb.of === 'person' ? saidOfPerson(verb, names) : saidOfThing(verb, names);
}

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
  const isNear = subject.head !== null && from - subject.from <= SOUGHT;
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
