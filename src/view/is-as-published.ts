import type { DocumentDate } from '../model/document.ts';

/** Whether a document knows as far as its publishing and for no other reason: the same day need not be told twice. */
export function isAsPublished(asOf: DocumentDate, published: DocumentDate | null): boolean {
  return asOf.basis === `published: ${published?.basis}`;
}
