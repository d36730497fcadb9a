import { MONTHS_BY_LANGUAGE, OWN_LETTERS, SMALL_WORDS } from './language-words.ts';

/** A word; parts of compounds (`non-contiguous`, `de-icing`) are no words of their own. */
const WORD = /(?<![\p{L}\p{N}-])\p{L}+(?![\p{L}\p{N}-])/gu;
/** What stands before a word with which a sentence opens. */
const OPENING = /(?:^|[.!?:\n]["“„«]?\s*)$/u;
/** What a word with a capital is worth that opens a sentence; within one it is of a name (`Los`, `Den`, `La`). */
const CAPITAL = 0.75;
/** What a letter is worth that its languages alone write, and how many such words count. */
const LETTER = 0.5;
const MAX_LETTERS = 3;
/** Evidence from which a language is told, and how much more than the next one it must have. */
const ENOUGH = 0.9;
const LEAD = 1.4;
/** Evidence below which nothing is said at all. */
const LITTLE = 0.4;
/** Least share of the words that must speak for it, and words from which it is asked: fewer may all be names. */
const FEW = 15;
const LEAST_SHARE = 0.1;

/**
 * The languages that the small words of a Latin text speak for, best first: one when it leads clearly, several when they
 * are near each other, none when next to nothing speaks for any. A word counts less the more languages have it; the names
 * of months and letters of its own speak for a language too.
 */
export function wordsLanguages(text: string): string[] {
  const words = [...text.matchAll(WORD)];
  const scores = new Map<string, number>();
  const add = (languages: readonly string[], worth: number): void => {
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + worth / languages.length);
  };
  let letters = 0;
  for (const { 0: word, index } of words) {
    const lower = word.toLowerCase();
    const small = word === lower;
    const opens = !small && OPENING.test(text.slice(Math.max(0, index - 4), index));
    const known = (small || opens ? table().words : table().months).get(lower);
    if (known !== undefined) add(known, small ? 1 : CAPITAL);
    if (!small || letters >= MAX_LETTERS) continue;
    const own = OWN_LETTERS.find(([letter]) => letter.test(lower));
    if (own === undefined) continue;
    letters += 1;
    add(own[1], LETTER);
  }
  const ranked = [...scores].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const most = ranked[0]?.[1] ?? 0;
  if (most < Math.max(LITTLE, words.length < FEW ? 0 : LEAST_SHARE * words.length)) return [];
  const near = ranked.filter(([, score]) => score * LEAD > most).map(([language]) => language);
  // With so little for it, the one that leads may do so by chance.
  return near.length === 1 && most < ENOUGH ? ranked.slice(0, 2).map(([language]) => language) : near;
}

interface Table {
  /** Languages by word, the names of months among them, for any text with a date has one. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** The names of months alone, which some languages write with a capital. */
  readonly months: ReadonlyMap<string, readonly string[]>;
}

let made: Table | null = null;

/** Made at first use: most texts state their language or are plainly English. */
function table(): Table {
  if (made !== null) return made;
  const months = wordsOf(MONTHS_BY_LANGUAGE);
  made = { words: byWord([...wordsOf(SMALL_WORDS), ...months]), months: byWord(months) };
  return made;
}

function wordsOf(lists: Readonly<Record<string, string>>): (readonly [string, readonly string[]])[] {
  return Object.entries(lists).map(([language, words]) => [language, words.split(' ')]);
}

function byWord(lists: readonly (readonly [string, readonly string[]])[]): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, Set<string>>();
  for (const [language, words] of lists) {
    for (const word of words) languages.set(word, (languages.get(word) ?? new Set()).add(language));
  }
  return new Map([...languages].map(([word, all]) => [word, [...all]]));
}
