import { ByWord } from './by-word.ts';
import { cuePatternOf, endOfCue, type WordPattern } from './cue-pattern.ts';
import { PatternTable } from './pattern-table.ts';
import type { Tokens } from '../tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';

interface Phrase {
  readonly words: readonly WordPattern[];
  /** Index of its list in the lexicon. */
  readonly matter: number;
}

const NO_MATTERS: readonly number[] = [];

/** Which of some lists of the lexicon, each of one matter, the words of a vocabulary speak of; each different word is looked up once. */
export class Matters {
  readonly #vocabulary: Vocabulary;
  readonly #phrases = new PatternTable<Phrase>();
  readonly #byWord = new ByWord((word) => this.#phrasesOf(word));

  constructor(lists: readonly (readonly string[])[], vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    for (const [matter, phrases] of lists.entries()) {
      for (const words of phrases.map(cuePatternOf))
        if (words[0] !== undefined) this.#phrases.add(words[0], { words, matter });
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
    const phrases = this.#byWord.of(tokens.word[at] ?? -1)?.filter((phrase) => phrase.matter === matter) ?? [];
    return Math.max(at + 1, ...phrases.map(({ words }) => endOfCue(words, tokens, at, to, this.#vocabulary)));
  }

  #phrasesOf(id: number): readonly Phrase[] | null {
    const found = this.#phrases.of(this.#vocabulary.word(id));
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
