import { ByWord } from './by-word.ts';
import { cuePatternOf, endOfCue, type WordPattern } from './cue-pattern.ts';
import { PatternTable } from './pattern-table.ts';
import type { Tokens } from '../tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';

interface Verb {
  readonly words: readonly WordPattern[];
  /** Index of its list in the lexicon. */
  readonly matter: number;
}

const NO_MATTERS: readonly number[] = [];

/** Which matters of the lexicon's `answers` the words of one vocabulary speak of; each different word is looked up once. */
export class AnswerVerbs {
  readonly #vocabulary: Vocabulary;
  readonly #verbs = new PatternTable<Verb>();
  readonly #byWord = new ByWord((word) => this.#verbsOf(word));

  constructor(answers: readonly (readonly string[])[], vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    for (const [matter, verbs] of answers.entries()) {
      for (const words of verbs.map(cuePatternOf))
        if (words[0] !== undefined) this.#verbs.add(words[0], { words, matter });
    }
  }

  /** The matters that the token begins to name. */
  mattersAt(tokens: Tokens, at: number): readonly number[] {
    const id = tokens.word[at];
    if (id === undefined) return NO_MATTERS;
    const known = this.#byWord.of(id);
    if (known === null) return NO_MATTERS;
    const to = endOfSentence(tokens, at);
    const found: number[] = [];
    for (const { words, matter } of known) {
      if (endOfCue(words, tokens, at, to, this.#vocabulary) > at) found.push(matter);
    }
    return found.length > 0 ? found : NO_MATTERS;
  }

  /** One past the last token by which the token begins to name a matter. */
  endOf(tokens: Tokens, at: number, matter: number): number {
    const to = endOfSentence(tokens, at);
    const verbs = this.#byWord.of(tokens.word[at] ?? -1)?.filter((verb) => verb.matter === matter) ?? [];
    return Math.max(at + 1, ...verbs.map(({ words }) => endOfCue(words, tokens, at, to, this.#vocabulary)));
  }

  #verbsOf(id: number): readonly Verb[] | null {
    const found = this.#verbs.of(this.#vocabulary.word(id));
    return found.length > 0 ? found : null;
  }
}

/** One past the last token of the sentence that a token stands in; by halves. */
function endOfSentence({ first }: Tokens, at: number): number {
  let [low, high] = [0, first.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((first[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return first[low] ?? at + 1;
}
