import type { Conflict } from '../../model/claim.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { claimNode } from '../../view/claim-node.ts';
import type { ViewNode } from '../../view/view.ts';
import { showDaysIn } from '../show-days-in.ts';
import { headOfConflict, tellWeaker } from '../tell-conflict.ts';
import type { EditionWords } from '../words/edition-words.ts';
import { type Composed, type Composing, moreNode, NOTHING } from './composing.ts';

const MOST = 3;

/** Where sources contradict each other: every side with its first words. */
export function composeConflicts({ snapshot, words }: Composing): Composed {
  const { conflicts } = snapshot;
  if (conflicts.length === 0) return NOTHING;
  return {
    nodes: [
      ...conflicts.slice(0, MOST).flatMap((conflict) => conflictNodes(conflict, snapshot, words)),
      ...moreNode(conflicts.length - MOST, '/conflicts', words),
    ],
    shown: [],
  };
}

function conflictNodes(conflict: Conflict, { documents }: Snapshot, words: EditionWords): readonly ViewNode[] {
  return [
    { kind: 'heading', level: 3, text: headOfConflict(conflict, words) },
    ...conflict.sides.map(({ value, citations }) =>
      claimNode(
        { text: citations[0]?.quote ?? value, citations, conflicts: [conflict.id] },
        showDaysIn(value, words.locale),
      ),
    ),
    { kind: 'text', text: tellWeaker(conflict, documents, words) },
  ];
}
