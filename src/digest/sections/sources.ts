import { showDay } from '../../view/claim-node.ts';
import type { Document } from '../../model/document.ts';
import type { ViewNode } from '../../view/view.ts';
import type { EditionWords } from '../words/edition-words.ts';
import { type Composed, type Composing, moreNode } from './composing.ts';

const MOST = 6;

/** How fresh the edition is, and which documents came, changed or went since the last one. */
export function composeSources({ input, words }: Composing): Composed {
  const { snapshot, last } = input;
  const { asOf, documents, faults } = snapshot;
  const fresh = asOf === null ? words.notDated : words.fresh(showDay(asOf, words.locale));
  const items =
    last === null ? documents.map((one) => show(one, words)) : moved(last.snapshot.documents, documents, words);
  const shown = items.slice(0, MOST);
  const nodes: ViewNode[] = [{ kind: 'text', text: `${words.documents(documents.length)}, ${fresh}.` }];
  if (shown.length > 0) nodes.push({ kind: 'list', items: shown });
  nodes.push(...moreNode(items.length - shown.length, '/sources', words));
  nodes.push(
    ...faults
      .slice(0, MOST)
      .map(({ file }) => ({ kind: 'notice', tone: 'warning', text: words.leftOut(file) }) as const),
  );
  return { nodes, shown: [] };
}

function moved(before: readonly Document[], now: readonly Document[], words: EditionWords): readonly string[] {
  const [old, current] = [before, now].map((all) => new Map(all.map((one) => [one.id, one])));
  return [
    ...now.flatMap((one) => {
      const was = old?.get(one.id);
      if (was === undefined) return [`${words.newHere}: ${show(one, words)}`];
      return was.hash === one.hash ? [] : [words.documentChanged(show(one, words))];
    }),
    ...before.flatMap((one) => (current?.has(one.id) === true ? [] : [words.documentGone(show(one, words))])),
  ];
}

function show({ title, file, publisher, published, asOf }: Document, words: EditionWords): string {
  const day = (published ?? asOf)?.end ?? null;
  return words.document(title ?? file, publisher, day === null ? null : showDay(day, words.locale));
}
