import type { Conflict } from '../src/model/claim.ts';
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
      ...snapshot.conflicts.flatMap((conflict) => conflictNodes(conflict, texts)),
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

export function conflictNodes(conflict: Conflict, texts: Texts): ViewNode[] {
  const { weaker, why } = conflict;
  return [
    { kind: 'heading', level: 2, text: `${texts.conflictKinds[conflict.kind]}: ${conflict.about}` },
    ...conflict.sides.flatMap((side) =>
      side.citations
        .slice(0, 3)
        .map((citation, i) =>
          claimNode(
            { text: citation.quote, citations: [citation], conflicts: [conflict.id] },
            i === 0 ? side.value : texts.also,
          ),
        ),
    ),
    { kind: 'text', text: weaker === null ? texts.noneWeaker(why) : texts.weaker(weaker, why) },
  ];
}
