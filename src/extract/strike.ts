import type { Analysis } from './analysis.ts';
import type { CueMatcher } from './cues/cue-matcher.ts';
import type { Vocabulary } from './vocabulary.ts';

const known = new WeakMap<Vocabulary, boolean>();

/** `The strike of 3 May`: of workers rather than of an army, where the documents speak of workers rather than of attacks. */
export function isStrike({ matcher, tokens, vocabulary }: Analysis, at: number): boolean {
  if (!matcher.typesOf(tokens.word[at] ?? -1).includes('protest')) return false;
  const found = known.get(vocabulary) ?? isOfLabour(matcher, vocabulary);
  known.set(vocabulary, found);
  return found;
}

/** Counted over all documents of the briefing, once all were read. */
function isOfLabour(matcher: CueMatcher, vocabulary: Vocabulary): boolean {
  let labour = 0;
  for (const word of matcher.wordsOf('labour')) labour += vocabulary.lower[word] ?? 0;
  if (labour === 0) return false;
  let attacks = 0;
  for (const [word, count] of vocabulary.lower.entries()) {
    const types = (count ?? 0) > 0 ? matcher.typesOf(word) : [];
    if (types.includes('attack') && !types.includes('protest')) attacks += count ?? 0;
  }
  return labour > attacks;
}
