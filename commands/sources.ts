import type { Document, DocumentDate } from '../src/model/document.ts';
import { showDay } from '../src/view/claim-node.ts';
import type { ViewNode } from '../src/view/view.ts';
import { answer, type Command, refuse, words } from './command.ts';

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
  run({ snapshot }, input) {
    const id = words(input, 'document');
    const ids = snapshot.documents.map((document) => document.id);
    if (id !== undefined && !ids.includes(id)) return refuse('Document', id, ids);
    const found = snapshot.documents.filter((document) => id === undefined || document.id === id);
    return answer(snapshot, { documents: found.map(describe), faults: snapshot.faults }, [
      { kind: 'heading', level: 1, text: `Sources: ${snapshot.title}` },
      ...found.flatMap((document) => documentNodes(document, id !== undefined)),
      ...snapshot.faults.map(
        (fault) =>
          ({
            kind: 'notice',
            tone: 'warning',
            text: `Left out: ${fault.file}. ${fault.reason} ${fault.remedy}`,
          }) as const,
      ),
      ...(snapshot.documents.length > 0
        ? []
        : [{ kind: 'notice', tone: 'info', text: 'The briefing has no documents yet.' } as const]),
    ]);
  },
};

function describe(document: Document) {
  const { id, file, title, publisher, author, link, language, published, asOf, added, words: size, removed } = document;
  return { id, file, title, publisher, author, link, language, published, asOf, added, words: size, removed };
}

function documentNodes(document: Document, whole: boolean): ViewNode[] {
  const by = [document.publisher, document.author].filter((one) => one !== null).join(', ');
  const facts = [
    by,
    `published ${showDocumentDate(document.published)}`,
    `as of ${showDocumentDate(document.asOf)}`,
    `added ${showDay(document.added)}`,
    `${document.words} words`,
    document.language,
    document.link ?? '',
  ];
  return [
    { kind: 'heading', level: 2, text: document.title ?? document.file },
    { kind: 'text', text: `${document.id} · ${facts.filter(Boolean).join(' · ')}` },
    ...(document.removed.length === 0
      ? []
      : [{ kind: 'text', text: `Left out as page furniture: ${document.removed.length} pieces` } as const]),
    ...(whole ? [{ kind: 'list', items: document.removed.map(({ text, why }) => `${why}: ${text}`) } as const] : []),
  ];
}

function showDocumentDate(date: DocumentDate | null): string {
  if (date === null) return 'unknown';
  const day = date.start === date.end ? showDay(date.start) : `${showDay(date.start)} – ${showDay(date.end)}`;
  return `${day} (${date.basis})`;
}
