import { firstWhere } from './first-where.ts';

/**
 * Which of a list of texts hold which words; made once, so that a query looks only at what it asks for. Plain data in
 * few pieces: made in one thread, it can be used in another.
 */
export interface WordIndex {
  /** Every word of the texts, folded, in code unit order. */
  readonly words: readonly string[];
  /** Ascending indexes of the texts that hold each word, one word behind the other … */
  readonly holders: Uint32Array;
  /** … and where those of each word begin, with one more entry for the end. */
  readonly starts: Uint32Array;
  /** Number of texts. */
  readonly size: number;
}

const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;
const POSSESSIVE = /['’]s$/u;
/** Words up to this length are compared whole: their endings are half of them. */
const SHORT = 3;
/** How many letters at its end a longer word may bend. */
const ENDING = 2;

/** Text with nothing to fold but its case, which is most text in some languages, and its words: four times as fast. */
const PLAIN = /^[\t\n\r -~‘’“”–—]*$/;
const PLAIN_WORD = /[a-z0-9]+(?:['’][a-z]+)*/g;

/** The words of a text without case, accents and possessives. */
export function foldedWords(text: string): string[] {
  const found = PLAIN.test(text)
    ? text.toLowerCase().match(PLAIN_WORD)
    : text.toLowerCase().normalize('NFKD').replace(MARKS, '').match(WORD);
  return (found ?? []).map((word) => (word.endsWith('s') ? word.replace(POSSESSIVE, '') : word));
}

export function indexWords(texts: readonly string[]): WordIndex {
  const holders = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    for (const word of new Set(foldedWords(text))) {
      const list = holders.get(word);
      if (list === undefined) holders.set(word, [index]);
      else list.push(index);
    }
  }
  const words = [...holders.keys()].toSorted();
  const starts = new Uint32Array(words.length + 1);
  for (const [i, word] of words.entries()) starts[i + 1] = (starts[i] ?? 0) + (holders.get(word)?.length ?? 0);
  const all = new Uint32Array(starts[words.length] ?? 0);
  for (const [i, word] of words.entries()) all.set(holders.get(word) ?? [], starts[i]);
  return { words, holders: all, starts, size: texts.length };
}

/**
 * The texts that hold a folded word or another form of it: `harbours` also finds `harbour`, because a word may bend its
 * last two letters and grow new ones. Words of up to three letters must be equal. In no order.
 */
export function textsWith(word: string, index: WordIndex): Uint32Array {
  const { words, holders, starts } = index;
  const whole = word.length <= SHORT;
  const start = whole ? word : word.slice(0, Math.max(SHORT + 1, word.length - ENDING));
  const first = firstWhere(words, (other) => other >= start);
  const found = whole ? (other: string) => other === word : (other: string) => other.startsWith(start);
  let end = first;
  while (end < words.length && found(words[end] ?? '')) end += 1;
  const all = holders.subarray(starts[first], starts[end]);
  // The texts of one word are told once each.
  return end - first > 1 ? Uint32Array.from(new Set(all)) : all;
}
