import type { Citation } from '../../../model/claim.ts';
import { documentsById } from './documents-by-id.ts';
import { drawPage } from './draw-page.ts';
import { drawQuote } from './draw-quote.ts';
import { cutText } from './cut-text.ts';
import { escapePlain } from './escape-text.ts';
import { fitsRoom, HEADING } from './limits.ts';
import { type Pages, pagesOf } from './pages.ts';
import { paginate } from './paginate.ts';
import type { Piece } from './piece.ts';
import { plainText } from './plain-text.ts';
import { quoteInContext } from './quote-in-context.ts';
import type { Frame, Layout, Rendered } from './rendered.ts';

/** What sources are shown of: a claim node of a view is one. */
export interface Cited {
  readonly label: string;
  readonly text: string;
  readonly citations: readonly Citation[];
}

function layOut(claims: readonly Cited[], layout: Layout): Pages {
  const { documents, texts } = layout;
  const known = documentsById(documents);
  const pieces = claims.flatMap(({ label, text, citations }, id): Piece[] => {
    const about = plainText(`${label} ${text}`);
    const heading = cutText(about, (part) => fitsRoom(escapePlain(part), HEADING)) || '–';
    return citations.map((citation) => ({
      content: drawQuote(quoteInContext(citation, known), texts),
      path: [{ id, level: 2, text: heading }],
      marks: [],
      claim: null,
      accent: null,
      joins: false,
      introduces: false,
    }));
  });
  return pagesOf(paginate(pieces, texts));
}

/** How many pages the sources of these claims take, at least one. */
export function sourcesPageCount(claims: readonly Cited[], layout: Layout): number {
  return layOut(claims, layout).count;
}

/** Every citation of these claims, each quote in its context and with all that is known of where it stands. */
export function renderSources(claims: readonly Cited[], page: number, frame: Frame): Rendered {
  return drawPage({ title: frame.texts.sources }, layOut(claims, frame), page, frame);
}
