import type { PictureNode } from '../../../view/picture.ts';
import type { ClaimNode, Selection, View } from '../../../view/view.ts';
import { rememberedIn } from '../remembered-in.ts';
import { drawPage } from './draw-page.ts';
import { nearestPage, type Pages, pagesOf } from './pages.ts';
import { paginate } from './paginate.ts';
import { piecesOfView } from './pieces-of-view.ts';
import type { Frame, Layout, Rendered } from './rendered.ts';
import { pagesOfSelection } from './selection-pages.ts';

interface LaidOut {
  readonly title: string | null;
  readonly picture: PictureNode | null;
  readonly pages: Pages;
}

/** Laid-out views, since an answer needs the number of pages for its buttons before it is drawn. */
const known = rememberedIn<View, Layout & { readonly laidOut: LaidOut }>();

function layOut(view: View, { texts, documents }: Layout): LaidOut {
  const before = known.get(view);
  if (before !== undefined && before.texts === texts && before.documents === documents) return before.laidOut;
  const layout = { texts, documents };
  const laidOut = (view.selection && laySelectionOut(view.selection, layout)) ?? layNodesOut(view.nodes, layout);
  known.set(view, { texts, documents, laidOut });
  return laidOut;
}

function layNodesOut(nodes: View['nodes'], layout: Layout): LaidOut {
  const { title, pieces, picture } = piecesOfView({ nodes }, layout);
  return { title, picture, pages: pagesOf(paginate(pieces, layout.texts, aboveOf(picture))) };
}

/** Null where more than a title and a picture stands above the claims. */
function laySelectionOut(selection: Selection, layout: Layout): LaidOut | null {
  const { title, pieces, picture } = piecesOfView({ nodes: selection.head }, layout);
  if (pieces.length > 0) return null;
  return { title, picture, pages: pagesOfSelection(selection, layout, aboveOf(picture)) };
}

/** Components above the body of the first page. */
function aboveOf(picture: PictureNode | null): number {
  return picture === null ? 0 : 1;
}

/** How many pages a view has, at least one; buttons and notices do not change it. */
export function pageCount(view: View, layout: Layout): number {
  return layOut(view, layout).pages.count;
}

/** Page `page` of a view, counted from 1, as a message body; a page that there is not becomes the nearest one. */
export function renderView(view: View, page: number, frame: Frame): Rendered {
  const { title, pages } = layOut(view, frame);
  return drawPage({ title, picture: pictureOnPage(view, page, frame) }, pages, page, frame);
}

/** Whether any page of a view shows a picture. */
export function hasPicture(view: View, layout: Layout): boolean {
  return layOut(view, layout).picture !== null;
}

/** The picture that stands on a page: pictures belong to the first. */
export function pictureOnPage(view: View, page: number, layout: Layout): PictureNode | null {
  const { picture, pages } = layOut(view, layout);
  return nearestPage(page, pages) === 1 ? picture : null;
}

/** The claims that stand on a page, in order: what a button for sources on that page is about. */
export function claimsOnPage(view: View, page: number, layout: Layout): readonly ClaimNode[] {
  const { pages } = layOut(view, layout);
  return pages.at(nearestPage(page, pages)).flatMap(({ piece }) => piece.claim ?? []);
}
