import type { Document, DocumentDate } from '../src/model/document.ts';
import { findFolded } from '../src/query/find-folded.ts';
import { showDay, showInterval } from '../src/view/claim-node.ts';
import { isAsPublished } from '../src/view/is-as-published.ts';
import type { ViewNode } from '../src/view/view.ts';
import { answer, type Command, refuse, words } from './command.ts';
import type { Texts } from './texts/texts.ts';
import { textsIn } from './texts/texts-in.ts';

export const sources: Command = {
  name: 'sources',
  summary: 'The documents behind the briefing: how fresh, and what was left out',
  options: [
    {
      name: 'document',
      description: 'Only this document (its id)',
      kind: 'words',
      longest: 100,
      suggest: ({ documents }) => documents.map(({ id, title, file }) => ({ value: id, label: title ?? file })),
    },
  ],
  run({ snapshot, language }, input) {
    const texts = textsIn(language);
    const typed = words(input, 'document');
    const ids = snapshot.documents.map((document) => document.id);
    const id = typed === undefined ? undefined : findFolded(ids, typed);
    if (typed !== undefined && id === null) return refuse(texts, 'document', typed, ids);
    const found = snapshot.documents.filter((document) => id === undefined || document.id === id);
    return answer(snapshot, { documents: found.map(describe), faults: snapshot.faults }, [
      { kind: 'heading', level: 1, text: texts.titles.sources(snapshot.title) },
      ...found.flatMap((document) => documentNodes(document, id !== undefined, texts)),
      ...snapshot.faults.map(
        (fault) =>
          ({
            kind: 'notice',
            tone: 'warning',
            text: texts.leftOut(fault.file, `${fault.reason} ${fault.remedy}`),
          }) as const,
      ),
      ...(snapshot.documents.length > 0 ? [] : [{ kind: 'notice', tone: 'info', text: texts.noDocuments } as const]),
    ]);
  },
};

function describe(document: Document) {
  const { id, file, title, publisher, author, link, language, published, asOf, added, words: size, removed } = document;
  return { id, file, title, publisher, author, link, language, published, asOf, added, words: size, removed };
}

function documentNodes(document: Document, whole: boolean, texts: Texts): ViewNode[] {
  const by = [document.publisher, document.author].filter((one) => one !== null).join(', ');
  const facts = [
    by,
    texts.published(showDocumentDate(document.published, texts)),
    texts.asOf(showDocumentDate(briefBasis(document, texts), texts)),
    texts.added(showDay(document.added, texts.locale)),
    texts.words(document.words),
    document.language,
    document.link ?? '',
  ];
  return [
    { kind: 'heading', level: 2, text: document.title ?? document.file },
    { kind: 'text', text: `${document.id} · ${facts.filter(Boolean).join(' · ')}` },
    ...(document.removed.length === 0
      ? []
      : [{ kind: 'text', text: texts.furniture(document.removed.length) } as const]),
    ...(whole
      ? [
          {
            kind: 'list',
            items: document.removed.map(({ text, why }) => `${texts.storePhrases(why)}: ${text}`),
          } as const,
        ]
      : []),
  ];
}

/** How far its knowledge reaches; where that is its publishing alone, the basis is not told twice. */
function briefBasis({ asOf, published }: Document, { asPublished }: Texts): DocumentDate | null {
  return asOf !== null && isAsPublished(asOf, published) ? { ...asOf, basis: asPublished } : asOf;
}

function showDocumentDate(date: DocumentDate | null, { locale, dateUnknown, storePhrases }: Texts): string {
  if (date === null) return dateUnknown;
  return `${showInterval(date, locale)} (${storePhrases(date.basis)})`;
}
