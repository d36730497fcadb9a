import type { View, ViewNode } from '../view/view.ts';
import type { Edition } from './edition.ts';

/** An edition as one view: title, lead, and each section under its heading. */
export function viewOfEdition(edition: Edition): View {
  return {
    nodes: [
      { kind: 'heading', level: 1, text: edition.title },
      { kind: 'text', text: edition.lead },
      ...edition.sections.flatMap(({ title, view }): ViewNode[] => [
        { kind: 'heading', level: 2, text: title },
        ...view.nodes,
      ]),
    ],
  };
}
