import type { Conflict } from '../src/model/claim.ts';
import { claimNode } from '../src/view/claim-node.ts';
import type { ViewNode } from '../src/view/view.ts';
import { answer, type Command } from './command.ts';

export const conflicts: Command = {
  name: 'conflicts',
  summary: 'Where the sources contradict each other',
  options: [],
  run({ snapshot }) {
    return answer(snapshot, { conflicts: snapshot.conflicts }, [
      { kind: 'heading', level: 1, text: `Conflicts: ${snapshot.title}` },
      ...snapshot.conflicts.flatMap(conflictNodes),
      ...(snapshot.conflicts.length > 0
        ? []
        : [
            {
              kind: 'notice',
              tone: 'info',
              text: 'No two sources contradict each other on a date, place, count, outcome or office.',
            } as const,
          ]),
    ]);
  },
};

export function conflictNodes(conflict: Conflict): ViewNode[] {
  const weaker = conflict.weaker === null ? 'Neither side is weaker' : `Weaker: ${conflict.weaker}`;
  return [
    { kind: 'heading', level: 2, text: `${conflict.kind}: ${conflict.about}` },
    ...conflict.sides.flatMap((side) =>
      side.citations
        .slice(0, 3)
        .map((citation, i) =>
          claimNode(
            { text: citation.quote, citations: [citation], conflicts: [conflict.id] },
            i === 0 ? side.value : 'also',
          ),
        ),
    ),
    { kind: 'text', text: `${weaker} (${conflict.why}).` },
  ];
}
