import type { CivilDay } from '../../model/civil.ts';
import type { Change } from '../../query/changes.ts';
import type { ViewNode } from '../../view/view.ts';
import type { EditionInput } from '../edition.ts';
import type { EditionWords } from '../words/edition-words.ts';

/** What the sections of one edition are composed from. */
export interface Composing {
  readonly input: EditionInput;
  readonly words: EditionWords;
  /** The edition's civil day in its zone. */
  readonly today: CivilDay;
  /** The civil day of the last edition; null for a first one. */
  readonly lastDay: CivilDay | null;
  /** All that changed since the last edition. */
  readonly changes: readonly Change[];
}

/** A section's body, and the changes that it tells in full. */
export interface Composed {
  readonly nodes: readonly ViewNode[];
  readonly shown: readonly Change[];
}

/** `12 more: /questions`, or nothing when nothing is left out. */
export function moreNode(count: number, where: string, words: EditionWords): readonly ViewNode[] {
  return count > 0 ? [{ kind: 'text', text: words.more(count, where) }] : [];
}
