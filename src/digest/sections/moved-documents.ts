import type { Document } from '../../model/document.ts';

export interface MovedDocument {
  readonly kind: 'new' | 'changed' | 'gone';
  readonly document: Document;
}

/** Documents that came, changed or went; one that was only renamed did none of it. */
export function movedDocuments(before: readonly Document[], now: readonly Document[]): readonly MovedDocument[] {
  const known = new Set(before.map(({ hash }) => hash));
  const held = new Set(now.map(({ hash }) => hash));
  const [ids, names] = [new Set(before.map(({ id }) => id)), new Set(now.map(({ id }) => id))];
  const came = now
    .filter(({ hash }) => !known.has(hash))
    .map((document): MovedDocument => ({ kind: ids.has(document.id) ? 'changed' : 'new', document }));
  const went = before
    .filter(({ id, hash }) => !held.has(hash) && !names.has(id))
    .map((document): MovedDocument => ({ kind: 'gone', document }));
  return [...came, ...went];
}
