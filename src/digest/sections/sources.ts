import type { CivilDay } from '../../model/civil.ts';
import type { Document } from '../../model/document.ts';
import { showDay } from '../../view/claim-node.ts';
import type { ViewNode } from '../../view/view.ts';
import { daysBetween } from '../../model/civil-day.ts';
import type { EditionWords } from '../words/edition-words.ts';
import { type Composed, type Composing, moreNode } from './composing.ts';
import { movedDocuments } from './moved-documents.ts';

const MOST = 5;

/** How fresh the edition is, and which documents came, changed or went since the last one. */
export function composeSources({ snapshot, last, words, today }: Composing): Composed {
  const { asOf, documents, faults } = snapshot;
  const items =
    last === null
      ? documents.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1)).map((one) => nameOf(one, words))
      : movedDocuments(last.snapshot.documents, documents).map(({ kind, document }) => {
          const isLate = kind === 'new' && dayOf(document) !== '' && dayOf(document) < last.day;
          return words.document[isLate ? 'late' : kind](nameOf(document, words));
        });
  const shown = items.slice(0, MOST);
  const nodes: ViewNode[] = [
    { kind: 'text', text: `${words.documents(documents.length)}; ${freshness(asOf, today, words)}.` },
    ...(shown.length > 0 ? [{ kind: 'list', items: shown } as const] : []),
    ...moreNode(items.length - shown.length, '/sources', words),
    ...faults
      .slice(0, MOST)
      .map(({ file }) => ({ kind: 'notice', tone: 'warning', text: words.leftOut(file) }) as const),
    ...moreNode(faults.length - MOST, '/sources', words),
  ];
  return { nodes, shown: [] };
}

/** `nothing newer than 3 May 2031, 4 days ago` */
export function freshness(asOf: CivilDay | null, today: CivilDay, words: EditionWords): string {
  if (asOf === null) return words.notDated;
  const days = daysBetween(asOf, today);
  const fresh = words.fresh(showDay(asOf, words.locale));
  return days > 0 ? `${fresh}, ${words.freshFor(days)}` : fresh;
}

function dayOf({ published, asOf }: Document): CivilDay {
  return (published ?? asOf)?.end ?? '';
}

function nameOf(document: Document, words: EditionWords): string {
  const { title, file, publisher } = document;
  const day = dayOf(document);
  return [
    title ?? file,
    ...(publisher === null ? [] : [publisher]),
    ...(day === '' ? [] : [showDay(day, words.locale)]),
  ].join(', ');
}
