import type { CueMatcher } from './cues/cue-matcher.ts';
import { CAPITAL, CAPITALS, LOWER, NUMBER, opensPhrase, type Columns, type Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Endings of nouns that are made from other words, and of adjectives, which lead a noun in. */
const NOUN = /(?:ung|heit|keit|schaft|tion|tat|nis|ismus|ment|enz|anz)(?:en|es|s)?$/u;
const ADJECTIVE =
  /(?:ig|lich|isch|bar|sam|haft|los|ell|iv|end|voll|reich|frei|eren|sten|geplant|neu|alt|gro(?:ß|ss)|klein|gut|hoh|lang|kurz|jung|stark|breit|ander|erst|zweit|dritt|letzt|nachst|vergangen|kommend|ganz|halb|eigen)(?:e|en|er|es|em)$/u;
/** `Kirnauer Rathaus`: made from a place's name, and what stands behind it is an ordinary noun. */
const FROM_PLACE = /.{3}er$/u;
/** How plurals end that stand beside a subject without an article. */
const PLURAL = /(?:e|en|n)$/u;
/** `Neue Risse`: at the start of a sentence an adjective has a capital as well. */
const MAY_BE_ADJECTIVE = /(?:e|en|er|es|em)$/u;

/**
 * Counts how the words of a sentence are written, in a language whose ordinary nouns have capitals. There a capital says
 * nothing; what stands beside another such word (`Ann Lee`), behind an office or `said`, or bare behind a word of place
 * (`in Lindau`) is counted as a name's word, and what an article, an adjective or a number leads in as an ordinary one.
 */
export function countNameEvidence(
  text: string,
  tokens: Columns,
  from: number,
  vocabulary: Vocabulary,
  matcher: CueMatcher,
): void {
  const word = (i: number): number => tokens.word[i] ?? -1;
  const written = (i: number): string => vocabulary.word(word(i));
  const add = (counts: number[], i: number): void => {
    counts[word(i)] = (counts[word(i)] ?? 0) + 1;
  };
  // `Drei Helfer` count.
  const isPlain = (i: number): boolean =>
    matcher.isA('function', word(i)) || matcher.isA('calendar', word(i)) || matcher.numberOf(word(i)) !== null;
  const isShort = (i: number): boolean => tokens.shape[i] === CAPITALS;
  const isCapital = (i: number): boolean => (tokens.shape[i] === CAPITAL || isShort(i)) && !isPlain(i);
  const joined = (i: number): boolean => text.slice(tokens.end[i - 1], tokens.start[i]) === ' ';
  const addName = (i: number): void => {
    if (!NOUN.test(written(i)) && !matcher.signals('office', word(i))) add(vocabulary.capital, i);
  };

  for (let i = from; i < tokens.length; i++) {
    if (tokens.shape[i] === LOWER) add(vocabulary.lower, i);
    if (!isCapital(i)) continue;
    let to = i + 1;
    while (to < tokens.length && isCapital(to) && joined(to)) to += 1;
    countRun(i, to);
    i = to - 1;
  }

  function countRun(at: number, to: number): void {
    // `Die IG Bau`, `die EU`: what is written in capitals is a name, whatever leads it in.
    if (isShort(at)) {
      for (let i = at; i < to; i++) addName(i);
      return;
    }
    const opens = at === from || opensPhrase(text, tokens.end[at - 1] ?? 0, tokens.start[at] ?? 0);
    const before = opens || !joined(at) ? -1 : at - 1;
    const isNumber = before >= 0 && (tokens.shape[before] === NUMBER || matcher.numberOf(word(before)) !== null);
    const isLed =
      isNumber ||
      (before >= 0 &&
        (matcher.isA('determiner', word(before)) ||
          (tokens.shape[before] === LOWER && ADJECTIVE.test(written(before)))));
    const fromPlace = to - at === 2 && FROM_PLACE.test(written(at));
    if (isLed) {
      if (!fromPlace) add(vocabulary.lower, at);
      if (fromPlace) add(vocabulary.lower, at + 1);
      else if (!isNumber && !isObject(at, to)) for (let i = at + 1; i < to; i++) addName(i);
      return;
    }
    if (to - at === 1) {
      if (before >= 0 && (matcher.isA('says', word(before)) || isBarePlace(before, at))) addName(at);
      return;
    }
    if (to - at === 2 && !matcher.signals('office', word(at))) {
      // `nachdem Sensoren Bewegungen meldeten`: subject and object meet before the verb.
      if (NOUN.test(written(at)) || NOUN.test(written(at + 1))) return;
      if (fromPlace || (opens && MAY_BE_ADJECTIVE.test(written(at)))) return;
    }
    for (let i = at; i < to; i++) addName(i);
  }

  /** `Seit Mai schreibt die Werft Verluste`: another noun stands beside the subject; names seldom end so. */
  function isObject(at: number, to: number): boolean {
    return to - at === 2 && !matcher.signals('office', word(at)) && PLURAL.test(written(at + 1));
  }

  /** `in Lindau`; not `in Kraft`. */
  function isBarePlace(before: number, at: number): boolean {
    return matcher.signals('placePreposition', word(before)) && !matcher.isA('bareNoun', word(at));
  }
}

/** The shapes with which ordinary nouns count as written small, so that only names keep their capitals. */
export function withoutNounCapitals(tokens: Tokens, vocabulary: Vocabulary): Tokens {
  const shape = tokens.shape.map((one, i) =>
    one === CAPITAL && !vocabulary.isName(tokens.word[i] ?? -1) ? LOWER : one,
  );
  return { ...tokens, shape };
}
