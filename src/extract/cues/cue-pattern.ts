import { foldWord } from '../fold-word.ts';
import type { Tokens } from '../tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A word of a cue, folded, and on which of its sides more letters may stand. */
export interface WordPattern {
  readonly text: string;
  readonly open: 'nowhere' | 'behind' | 'before' | 'both' | 'gap' | 'few';
}

/**
 * The words of a cue: `cancel*`, `*minister`, `sagte … ab` with any words between a verb and its particle, or `gave _ consent`
 * with a few at most between a verb and what it carries.
 */
export function cuePatternOf(phrase: string): WordPattern[] {
  return phrase.split(' ').map((word) => {
    if (word === '…') return { text: word, open: 'gap' };
    if (word === '_') return { text: word, open: 'few' };
    const [before, behind] = [word.startsWith('*'), word.endsWith('*')];
    const text = foldWord(word.slice(before ? 1 : 0, behind ? -1 : undefined));
    return { text, open: before && behind ? 'both' : before ? 'before' : behind ? 'behind' : 'nowhere' };
  });
}

/** Whether a folded word is what the pattern stands for. */
export function matchesWord({ text, open }: WordPattern, word: string): boolean {
  if (open === 'nowhere') return word === text;
  if (open === 'behind') return word.startsWith(text);
  if (open === 'before') return word.endsWith(text);
  return open === 'both' && word.includes(text);
}

/** How far behind its verb a particle may stand, in words. */
const FARTHEST = 24;

/**
 * One past the last token of a cue that begins at a token, its verb alone where a particle behind it belongs to it; where
 * it does not stand there, the token itself. The first word has been looked at.
 */
export function endOfCue(
  words: readonly WordPattern[],
  tokens: Tokens,
  at: number,
  to: number,
  vocabulary: Vocabulary,
): number {
  if (words.length === 1) return at < to ? at + 1 : at;
  const stands = (first: number, from: number): boolean => standsAt(words, first, tokens, from, vocabulary);
  if (words[1]?.open === 'few') return endBehindFew(words, tokens, at + 1, to, vocabulary) ?? at;
  if (words[1]?.open !== 'gap') return at + words.length <= to && stands(1, at + 1) ? at + words.length : at;
  const particle = words.length - 2;
  for (let i = at + 2; i <= Math.min(to - particle, at + FARTHEST); i++)
    if (stands(2, i) && endsPhrase(tokens, i + particle - 1, to)) return at + 1;
  return at;
}

/** Whether the words of a cue from one of them on stand at a token. */
function standsAt(
  words: readonly WordPattern[],
  first: number,
  { word }: Tokens,
  from: number,
  vocabulary: Vocabulary,
): boolean {
  return words.every((one, k) => k < first || matchesWord(one, vocabulary.word(word[from + k - first] ?? -1)));
}

/** Words that may stand between a verb and what it carries (`granted the old brewery permission`), at most. */
const FEW = 3;

/** One past the words behind `_`, with a few words or none before them; null where they do not stand there. */
function endBehindFew(
  words: readonly WordPattern[],
  tokens: Tokens,
  at: number,
  to: number,
  vocabulary: Vocabulary,
): number | null {
  const rest = words.length - 2;
  for (let from = at; from <= Math.min(at + FEW, to - rest); from++) {
    if (standsAt(words, 2, tokens, from, vocabulary)) return from + rest;
    if (endsPhrase(tokens, from, to)) return null;
  }
  return null;
}

/** A punctuation mark, or nothing more, stands behind the token: there a clause ends, and with it a verb's particle. */
function endsPhrase(tokens: Tokens, at: number, to: number): boolean {
  return at + 1 >= to || (tokens.start[at + 1] ?? 0) - (tokens.end[at] ?? 0) > 1;
}
