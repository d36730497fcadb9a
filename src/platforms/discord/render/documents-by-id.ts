import type { Document } from '../../../model/document.ts';

const indexes = new WeakMap<readonly Document[], ReadonlyMap<string, Document>>();

/** The documents of a snapshot by id; a snapshot never changes, so its index is made once. */
export function documentsById(documents: readonly Document[]): ReadonlyMap<string, Document> {
  const known = indexes.get(documents);
  if (known !== undefined) return known;
  const made = new Map(documents.map((document) => [document.id, document]));
  indexes.set(documents, made);
  return made;
}
