import type { Citation } from '../../../model/claim.ts';
import type { Document } from '../../../model/document.ts';
import { segmentSentences } from '../../../segment/sentences.ts';

/** A citation with the sentences around it; `document` is null when the briefing no longer holds these words there. */
export interface QuoteInContext {
  readonly citation: Citation;
  readonly document: Document | null;
  readonly before: string;
  readonly after: string;
}

/**
 * Looks a quote up in its document's clean text and takes the sentence before and the one after it, from its own block
 * or the neighbouring ones. Headings are no context: they stand over the text, not in it.
 */
export function quoteInContext(citation: Citation, documents: ReadonlyMap<string, Document>): QuoteInContext {
  const document = documents.get(citation.document) ?? null;
  if (document === null || document.text.slice(citation.start, citation.end) !== citation.quote) {
    return { citation, document: null, before: '', after: '' };
  }
  const prose = document.blocks.filter(({ kind }) => kind !== 'heading');
  const first = Math.max(
    0,
    prose.findIndex((block) => block.end > citation.start),
  );
  const last = prose.findLastIndex((block) => block.start < citation.end);
  const around = prose.slice(Math.max(0, first - 1), Math.max(first, last) + 2);
  const sentences = segmentSentences(document.text, around, document.language);
  const before = sentences.findLast(({ start }) => start < citation.start);
  const after = sentences.find(({ end }) => end > citation.end);
  return {
    citation,
    document,
    before: before === undefined ? '' : document.text.slice(before.start, Math.min(before.end, citation.start)),
    after: after === undefined ? '' : document.text.slice(Math.max(after.start, citation.end), after.end),
  };
}
