import { foldWord } from '../../extract/fold-word.ts';

/** True when the text holds, at the start of a word, one word of every group; case and accents are folded. */
export function holdsAll(text: string, groups: readonly (readonly string[])[]): boolean {
  const folded = ` ${foldWord(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return groups.every((group) =>
    group.some((word) =>
      folded.includes(
        ` ${foldWord(word)
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()}`,
      ),
    ),
  );
}
