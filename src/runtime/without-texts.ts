import type { Snapshot } from '../model/snapshot.ts';

/** A snapshot without the documents' texts and passages: what it claims, but not all that it rests on. */
export function withoutTexts(snapshot: Snapshot): Snapshot {
  const documents = snapshot.documents.map((document) => ({
    ...document,
    text: '',
    blocks: [],
    sections: [],
    links: [],
    removed: [],
  }));
  return { ...snapshot, documents, passages: [] };
}
