import type { CivilDay } from '../../model/civil.ts';
import type { EditionSectionName } from '../../model/schedule.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Change } from '../../query/changes.ts';
import type { ViewNode } from '../../view/view.ts';
import type { EditionWords } from '../words/edition-words.ts';

/** What the sections of one edition are composed from. */
export interface Composing {
  readonly snapshot: Snapshot;
  /** The snapshot of the last edition, its civil day, and what `/changes` knows it by; null for a first edition. */
  readonly last: { readonly snapshot: Snapshot; readonly day: CivilDay; readonly name: string } | null;
  readonly sections: readonly EditionSectionName[];
  readonly words: EditionWords;
  /** The edition's civil day in its zone. */
  readonly today: CivilDay;
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
  return count > 0 ? [{ kind: 'text', text: `${words.more(count)}: ${where}` }] : [];
}

/** The places of the sentences that some nodes quote: none is told twice in an edition. */
export function sentencesIn(nodes: readonly ViewNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.kind !== 'claim') return [];
    const words = node.text.replace(/^… | …$/gu, '');
    const quote = node.citations[0]?.quote ?? null;
    // A line may tell the theme before what it quotes.
    return quote !== null && (quote.includes(words) || words.includes(quote)) ? [placeOf(node)] : [];
  });
}

/** The place of the words that a line begins with; empty for one that nothing proves. */
export function placeOf({ citations: [first] }: Pick<Change, 'citations'>): string {
  return first === undefined ? '' : `${first.document}:${first.start}`;
}

/** A section that has nothing to tell, and so does not stand in the edition. */
export const NOTHING: Composed = { nodes: [], shown: [] };

/** New claims of one kind by their ids. */
export function newOf(kind: Change['of'], { changes }: Composing): ReadonlyMap<string, Change> {
  return new Map(
    changes.flatMap((change) => {
      const isNew = change.of === kind && change.kind === 'new' && change.is !== null;
      return isNew ? [[change.is ?? '', change] as const] : [];
    }),
  );
}
