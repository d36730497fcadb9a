import { claimNode } from '../../view/claim-node.ts';
import type { Change } from '../../query/changes.ts';
import { type Composed, type Composing, moreNode, newOf, NOTHING, placeOf } from './composing.ts';

const MOST = 4;

/** What a reader should leave with, best first; new ones say so. What the news has told in the same words is left out. */
export function composeTakeaways(composing: Composing, inNews: ReadonlySet<string>): Composed {
  const { words, snapshot } = composing;
  const { takeaways } = snapshot;
  const fresh = newOf('takeaway', composing);
  const told = takeaways.filter((takeaway) => inNews.has(placeOf(takeaway)));
  const shown = takeaways.filter((takeaway) => !told.includes(takeaway)).slice(0, MOST);
  const changes = (all: typeof takeaways): readonly Change[] => all.flatMap(({ id }) => fresh.get(id) ?? []);
  if (shown.length === 0) return { ...NOTHING, shown: changes(told) };
  return {
    nodes: [
      ...shown.map((takeaway) => claimNode(takeaway, fresh.has(takeaway.id) ? words.isNew : '')),
      ...moreNode(takeaways.length - told.length - shown.length, '/takeaways', words),
    ],
    shown: changes([...shown, ...told]),
  };
}
