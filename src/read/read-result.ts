import type { SourceText } from '../model/document.ts';
import type { ReadFault } from '../model/snapshot.ts';

/** A source text, or why there is none. */
export type ReadResult =
  | { readonly kind: 'read'; readonly source: SourceText }
  | { readonly kind: 'fault'; readonly fault: ReadFault };
