import type { Passage } from '../model/claim.ts';
import { passageWords, stemOf } from './passage-words.ts';

/** Lists of numbers, one behind the other. */
export interface Lists {
  readonly items: Uint32Array;
  /** Where each list begins, with one more entry for the end. */
  readonly starts: Uint32Array;
}

/** Words in order, by text and the other way round. */
export interface TextIndex {
  /** Of each text its words, as they stand there. */
  readonly words: Lists;
  /** Of each word the texts that hold it, ascending. */
  readonly holders: Lists;
}

/**
 * A full-text index of passages: plain data in few pieces, so that one thread can make it and another use it. Rows are
 * positions in the list of passages.
 */
export interface PassageIndex {
  readonly english: boolean;
  /** Every word, in code unit order; in the lists words are positions here. */
  readonly words: readonly string[];
  readonly passages: TextIndex;
  /** The headings above passages and the titles of their documents, each once. */
  readonly headings: TextIndex;
  /** By row: one more than the heading's position, or 0. */
  readonly sections: Uint32Array;
  readonly titles: Uint32Array;
}

/** Indexes passages, `english` words by their stems. */
export function indexPassages(passages: readonly Passage[], english: boolean): PassageIndex {
  const numbered = new NumberedWords(english);
  const headings = new Map<string, number>();
  const headingOf = (text: string | null): number => {
    if (text === null) return 0;
    const known = headings.get(text) ?? headings.size + 1;
    headings.set(text, known);
    return known;
  };
  const texts = passages.map(({ text }) => numbered.of(text));
  const sections = Uint32Array.from(passages, ({ citation }) => headingOf(citation.section));
  const titles = Uint32Array.from(passages, ({ citation }) => headingOf(citation.title));
  const above = Array.from(headings.keys(), (text) => numbered.of(text));
  const { words, places } = numbered.sorted();
  const indexOf = (all: readonly (readonly number[])[]): TextIndex => {
    const inOrder = listsOf(all, places);
    return { words: inOrder, holders: invert(inOrder, words.length) };
  };
  return { english, words, passages: indexOf(texts), headings: indexOf(above), sections, titles };
}

/** Words as numbers, in the order in which they were met. */
class NumberedWords {
  readonly #english: boolean;
  readonly #numbers = new Map<string, number>();
  readonly #stems = new Map<string, number>();

  constructor(english: boolean) {
    this.#english = english;
  }

  of(text: string): readonly number[] {
    return passageWords(text).map((word) => {
      const known = this.#numbers.get(word);
      if (known !== undefined) return known;
      const stem = stemOf(word, this.#english);
      const number = this.#stems.get(stem) ?? this.#stems.size;
      this.#stems.set(stem, number);
      this.#numbers.set(word, number);
      return number;
    });
  }

  /** The words in code unit order, and the place of each number there. */
  sorted(): { readonly words: readonly string[]; readonly places: Uint32Array } {
    const words = [...this.#stems.keys()].toSorted();
    const places = new Uint32Array(words.length);
    for (const [place, word] of words.entries()) places[this.#stems.get(word) ?? 0] = place;
    return { words, places };
  }
}

function listsOf(lists: readonly (readonly number[])[], places: Uint32Array): Lists {
  const starts = startsOf(lists.map(({ length }) => length));
  const items = new Uint32Array(starts.at(-1) ?? 0);
  let at = 0;
  for (const list of lists) for (const number of list) items[at++] = places[number] ?? 0;
  return { items, starts };
}

/** Which lists hold each item, ascending and each once. */
function invert({ items, starts }: Lists, size: number): Lists {
  const counts = new Uint32Array(size);
  const last = new Uint32Array(size);
  const eachOnce = (take: (item: number, list: number) => void): void => {
    last.fill(0);
    for (let list = 0; list + 1 < starts.length; list++) {
      for (let at = starts[list] ?? 0; at < (starts[list + 1] ?? 0); at++) {
        const item = items[at] ?? 0;
        if (last[item] === list + 1) continue;
        last[item] = list + 1;
        take(item, list);
      }
    }
  };
  eachOnce((item) => {
    counts[item] = (counts[item] ?? 0) + 1;
  });
  const holderStarts = startsOf(counts);
  const next = holderStarts.slice();
  const holders = new Uint32Array(holderStarts.at(-1) ?? 0);
  eachOnce((item, list) => {
    const at = next[item] ?? 0;
    holders[at] = list;
    next[item] = at + 1;
  });
  return { items: holders, starts: holderStarts };
}

function startsOf(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = (starts[i] ?? 0) + (lengths[i] ?? 0);
  return starts;
}
