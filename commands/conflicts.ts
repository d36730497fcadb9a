import { showDaysIn } from '../src/digest/show-days-in.ts';
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

/**
 * A conflict under the values that contradict each other, with up to three quotations a side and the document that a
 * checkable reason makes the weaker one. What the store calls the matter (`count: death`) are no words of a reader’s.
 */
export function conflictNodes(conflict: Conflict, { documents }: Snapshot, texts: Texts): ViewNode[] {
  const { weaker } = conflict;
  const title = documents.find(({ id }) => id === weaker)?.title ?? weaker;
  const why = showDaysIn(conflict.why, texts.locale);
  const values = conflict.sides.map(({ value }) => showDaysIn(value, texts.locale));
  return [
    {
      kind: 'heading',
      level: 2,
      text: `${texts.conflictKinds[conflict.kind]}: ${values.map(shorten).join(' ↔ ')}`,
    },
    ...conflict.sides.flatMap((side, s) =>
      side.citations
        .slice(0, 3)
        .map((citation, i) =>
          claimNode(
            { text: citation.quote, citations: [citation], conflicts: [conflict.id] },
            i === 0 ? (values[s] ?? '') : texts.also,
          ),
        ),
    ),
    { kind: 'text', text: title === null ? texts.noneWeaker(why) : texts.weaker(title, why) },
  ];
}

/** How long a value may be in a heading, in UTF-16 units: the quotations stand below. */
const LONGEST_VALUE = 60;

function shorten(value: string): string {
  if (value.length <= LONGEST_VALUE) return value;
  const cut = value.slice(0, LONGEST_VALUE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 0) || LONGEST_VALUE).toWellFormed()} …`;
}
