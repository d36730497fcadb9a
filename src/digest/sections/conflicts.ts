import type { Conflict } from '../../model/claim.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { claimNode } from '../../view/claim-node.ts';
import type { ViewNode } from '../../view/view.ts';
import type { EditionWords } from '../words/edition-words.ts';
import { type Composed, type Composing, moreNode } from './composing.ts';

const MOST = 3;

/** Where sources contradict each other: both sides, each with its first source. */
export function composeConflicts({ input, words }: Composing): Composed {
  const { conflicts } = input.snapshot;
  if (conflicts.length === 0) return { nodes: [{ kind: 'text', text: words.noConflicts }], shown: [] };
  return {
    nodes: [
      ...conflicts.slice(0, MOST).flatMap((conflict) => conflictNodes(conflict, input.snapshot, words)),
      ...moreNode(conflicts.length - MOST, '/conflicts', words),
    ],
    shown: [],
  };
}

function conflictNodes(conflict: Conflict, snapshot: Snapshot, words: EditionWords): readonly ViewNode[] {
  const weaker = snapshot.documents.find(({ id }) => id === conflict.weaker);
  return [
    { kind: 'heading', level: 3, text: `${words.conflictKinds[conflict.kind]}: ${conflict.about}` },
    ...conflict.sides.map(({ value, citations }) =>
      claimNode({ text: citations[0]?.quote ?? value, citations, conflicts: [conflict.id] }, value),
    ),
    {
      kind: 'text',
      text: conflict.weaker === null ? words.noneWeaker : words.weaker(weaker?.title ?? conflict.weaker),
    },
  ];
}
