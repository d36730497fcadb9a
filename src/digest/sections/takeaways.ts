import { claimNode } from '../../view/claim-node.ts';
import { type Composed, type Composing, emptySection, moreNode, newOf } from './composing.ts';

const MOST = 4;

/** What a reader should leave with, best first; new ones say so. */
export function composeTakeaways(composing: Composing): Composed {
  const { words, snapshot } = composing;
  const { takeaways } = snapshot;
  if (takeaways.length === 0) return emptySection(words.noTakeaways);
  const fresh = newOf('takeaway', composing);
  const shown = takeaways.slice(0, MOST);
  return {
    nodes: [
      ...shown.map((takeaway) => claimNode(takeaway, fresh.has(takeaway.id) ? words.isNew : '')),
      ...moreNode(takeaways.length - shown.length, '/takeaways', words),
    ],
    shown: shown.flatMap(({ id }) => fresh.get(id) ?? []),
  };
}
