/** A thing to look for. */
export interface SearchTerm {
  /** One word, or several that stand side by side: letters and digits only. */
  readonly words: string;
  /** Whether it is written as a name is. */
  readonly isName: boolean;
}

/** Characters of a question that are looked at; nobody asks for longer than that. */
const LONGEST_QUESTION = 1000;
const MOST_TERMS = 16;
const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
const POSSESSIVE = /['’]s(?=$|[^\p{L}])/giu;
/** Scripts that set no spaces between words. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const UNSPACED_SIGN = new RegExp(UNSPACED.source, 'gu');

/** Sets the signs of scripts without spaces apart: the index takes a run of letters for one word. */
export function spaceOut(text: string): string {
  return UNSPACED.test(text) ? text.replaceAll(UNSPACED_SIGN, ' $& ') : text;
}

/**
 * What to look for when someone asks `question`: its words without stop words, each once, in order.
 *
 * `U.S.` and `co-op` become phrases of their parts. A stop word with a capital in the middle of a question is a name
 * (`US`, `WHO`, `May`), unless all of its words have one.
 */
export function searchTerms(question: string, stopWords: ReadonlySet<string>): SearchTerm[] {
  const words = question.slice(0, LONGEST_QUESTION).replaceAll(POSSESSIVE, '').split(/\s+/u);
  const shouted = !words.some((word) => /^\p{Ll}/u.test(word));
  const terms = new Map<string, SearchTerm>();
  for (const [index, word] of words.entries()) {
    const parts = word.replaceAll(NOT_WORD, ' ').trim();
    const isName = !shouted && (index > 0 ? /^\p{Lu}/u.test(parts) : /^\p{Lu}{2,}$/u.test(parts));
    if (parts === '' || (stopWords.has(parts.toLowerCase()) && !isName)) continue;
    for (const term of termsOf(parts)) terms.set(term.toLowerCase(), { words: term, isName });
  }
  return [...terms.values()].slice(0, MOST_TERMS);
}

/** A run of a script without spaces is looked for by its pairs of signs, for nothing says where its words end. */
function termsOf(parts: string): string[] {
  if (!UNSPACED.test(parts)) return [parts];
  const signs = spaceOut(parts).split(/\s+/).filter(Boolean);
  if (signs.length < 2) return signs;
  return signs.slice(1).map((sign, index) => `${signs[index]} ${sign}`);
}
