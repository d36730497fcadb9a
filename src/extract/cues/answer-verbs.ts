import { foldWord } from '../fold-word.ts';
import type { Tokens } from '../tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';

interface Verb {
  readonly words: readonly string[];
  /** Index of its list in the lexicon. */
  readonly matter: number;
}

const NONE: readonly Verb[] = [];

/** Which matters of the lexicon's `answers` the words of one vocabulary speak of; each different word is looked up once. */
export class AnswerVerbs {
  readonly #vocabulary: Vocabulary;
  readonly #verbs: readonly Verb[];
  readonly #byWord: (readonly Verb[] | undefined)[] = [];

  constructor(answers: readonly (readonly string[])[], vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#verbs = answers.flatMap((verbs, matter) =>
      verbs.map((verb) => ({
        words: verb.split(' ').map((word) => (word.endsWith('*') ? `${foldWord(word.slice(0, -1))}*` : foldWord(word))),
        matter,
      })),
    );
  }

  /** The matters that the token begins to name. */
  mattersAt({ word }: Tokens, at: number): readonly number[] {
    const id = word[at];
    if (id === undefined) return [];
    const known = (this.#byWord[id] ??= this.#verbsOf(id));
    if (known === NONE) return [];
    return known
      .filter(({ words }) =>
        words.every((one, k) => k === 0 || matches(one, this.#vocabulary.word(word[at + k] ?? -1))),
      )
      .map(({ matter }) => matter);
  }

  #verbsOf(id: number): readonly Verb[] {
    const text = this.#vocabulary.word(id);
    const found = this.#verbs.filter(({ words }) => matches(words[0] ?? '', text));
    return found.length > 0 ? found : NONE;
  }
}

function matches(pattern: string, word: string): boolean {
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}
