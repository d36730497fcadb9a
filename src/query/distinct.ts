import { foldedWords } from './word-index.ts';

/** A text, and its words as numbers once they were asked for; `ids` numbers the words of all texts of a list. */
export interface Telling {
  readonly text: string;
  readonly ids: Map<string, number>;
  words: Int32Array | null;
}

/** Part of the shorter text's words that two texts may share before the second tells nothing new. */
const TOLD_TWICE = 0.6;
/** Words shorter than this (articles, prepositions) say nothing about likeness. */
const SHORTEST = 4;

/**
 * Of texts, best first, those that do not only repeat a better one, as many as are asked for. It goes on where it
 * stopped: whoever asks for more later does not begin anew.
 */
export function distinct<T extends Telling>(texts: readonly T[]): (most: number) => readonly T[] {
  const kept: T[] = [];
  let next = 0;
  return (most) => {
    while (kept.length < most && next < texts.length) {
      const text = texts[next];
      next += 1;
      if (text === undefined) break;
      const words = wordsOf(text);
      if (!kept.some((other) => likeness(words, wordsOf(other)) > TOLD_TWICE)) kept.push(text);
    }
    return kept.length <= most ? kept : kept.slice(0, most);
  };
}

/** The telling words, ascending and each once. */
function wordsOf(telling: Telling): Int32Array {
  telling.words ??= numberWords(telling);
  return telling.words;
}

function numberWords({ text, ids }: Telling): Int32Array {
  const found = new Set<number>();
  for (const word of foldedWords(text)) {
    if (word.length < SHORTEST) continue;
    const id = ids.get(word) ?? ids.size;
    ids.set(word, id);
    found.add(id);
  }
  return Int32Array.from(found).toSorted();
}

/** Shared part of the smaller set. */
function likeness(a: Int32Array, b: Int32Array): number {
  const smaller = Math.min(a.length, b.length);
  if (smaller === 0) return 0;
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one = 0, other = 0] = [a[i], b[j]];
    if (one === other) shared += 1;
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  return shared / smaller;
}
