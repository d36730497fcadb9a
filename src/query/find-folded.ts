import { foldText } from './fold-text.ts';

/**
 * The one of `all` that is meant by what somebody typed: the same, or the same without case and accents. A name that was
 * copied from a Mac writes `é` as two characters, which no keyboard types.
 */
export function findFolded(all: readonly string[], typed: string): string | null {
  if (all.includes(typed)) return typed;
  const folded = foldText(typed);
  return all.find((one) => foldText(one) === folded) ?? null;
}
