import { claimNode } from '../../view/claim-node.ts';
import { type Composed, type Composing, moreNode } from './composing.ts';

const MOST = 4;

/** What a reader should leave with, best first. */
export function composeTakeaways({ input, words }: Composing): Composed {
  const { takeaways } = input.snapshot;
  if (takeaways.length === 0) return { nodes: [{ kind: 'text', text: words.noTakeaways }], shown: [] };
  return {
    nodes: [
      ...takeaways.slice(0, MOST).map((takeaway) => claimNode(takeaway, '')),
      ...moreNode(takeaways.length - MOST, '/takeaways', words),
    ],
    shown: [],
  };
}
