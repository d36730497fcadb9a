import { foldedWords } from './word-index.ts';

/** The telling words of a text of a list, as ascending numbers, each once. */
export type WordsOf = (text: number) => Int32Array;

/** Part of the shorter text's words that two texts may share before the second tells nothing new. */
const TOLD_TWICE = 0.6;
/** Words shorter than this (articles, prepositions) say nothing about likeness. */
const SHORTEST = 4;

/** The words of texts as numbers, read when they are first asked for. */
export function numberedWords(texts: readonly { readonly text: string }[]): WordsOf {
  const ids = new Map<string, number>();
  const known: (Int32Array | undefined)[] = Array.from({ length: texts.length });
  return (text) => {
    const before = known[text];
    if (before !== undefined) return before;
    const made = numberWords(texts[text]?.text ?? '', ids);
    known[text] = made;
    return made;
  };
}

/** The first few of a list are remembered up to so many: they are asked for again and again. */
const FEW = 16;

/**
 * Of texts, best first, those that do not only repeat a better one, as many as are asked for. It goes on where it
 * stopped: whoever asks for more later does not begin anew.
 */
export function distinct(texts: readonly number[], wordsOf: WordsOf): (most: number) => readonly number[] {
  const kept: number[] = [];
  const few: (readonly number[] | undefined)[] = [];
  let next = 0;
  return (most) => {
    while (kept.length < most && next < texts.length) {
      const text = texts[next];
      next += 1;
      if (text === undefined) break;
      const words = wordsOf(text);
      if (!kept.some((other) => likeness(words, wordsOf(other)) > TOLD_TWICE)) kept.push(text);
    }
    // What is given never changes: it grows no more once all were looked at.
    if (kept.length <= most && next >= texts.length) return kept;
    return most > FEW ? kept.slice(0, most) : (few[most] ??= kept.slice(0, most));
  };
}

function numberWords(text: string, ids: Map<string, number>): Int32Array {
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
