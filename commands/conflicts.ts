import { showDaysIn } from '../src/digest/show-days-in.ts';
import { headOfConflict, tellWeaker } from '../src/digest/tell-conflict.ts';
import type { Conflict } from '../src/model/claim.ts';
import type { Snapshot } from '../src/model/snapshot.ts';
import { claimNode } from '../src/view/claim-node.ts';
import type { ViewNode } from '../src/view/view.ts';
import { answer, type Command } from './command.ts';
import type { Texts } from './texts/texts.ts';
import { textsIn } from './texts/texts-in.ts';

export const conflicts: Command = {
  name: 'conflicts',
  summary: 'Where the sources contradict each other',
  options: [],
  run({ snapshot, language }) {
    const texts = textsIn(language);
    return answer(snapshot, { conflicts: snapshot.conflicts }, [
      { kind: 'heading', level: 1, text: texts.titles.conflicts(snapshot.title) },
      ...snapshot.conflicts.flatMap((conflict) => conflictNodes(conflict, snapshot, texts)),
      ...(snapshot.conflicts.length > 0
        ? []
        : [
            {
              kind: 'notice',
              tone: 'info',
              text: texts.noConflicts,
            } as const,
          ]),
    ]);
  },
};

/** A conflict under the values that contradict each other, with up to three quotations a side. */
export function conflictNodes(conflict: Conflict, { documents }: Snapshot, texts: Texts): ViewNode[] {
  return [
    { kind: 'heading', level: 2, text: headOfConflict(conflict, texts) },
    ...conflict.sides.flatMap((side) =>
      side.citations
        .slice(0, 3)
        .map((citation, i) =>
          claimNode(
            { text: citation.quote, citations: [citation], conflicts: [conflict.id] },
            i === 0 ? showDaysIn(side.value, texts.locale) : texts.also,
          ),
        ),
    ),
    { kind: 'text', text: tellWeaker(conflict, documents, texts) },
  ];
}
