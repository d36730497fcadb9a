import type { PictureNode } from '../../../view/picture.ts';
import type { ClaimNode, View } from '../../../view/view.ts';
import { drawPage, nearestPage } from './draw-page.ts';
import { type Page, paginate } from './paginate.ts';
import { piecesOfView } from './pieces-of-view.ts';
import type { Frame, Layout, Rendered } from './rendered.ts';

interface LaidOut {
  readonly title: string | null;
  readonly picture: PictureNode | null;
  readonly pages: readonly Page[];
}

/** Laid-out views, since an answer needs the number of pages for its buttons before it is drawn. */
const known = new WeakMap<View, Layout & { readonly laidOut: LaidOut }>();

function layOut(view: View, { texts, documents }: Layout): LaidOut {
  const before = known.get(view);
  if (before !== undefined && before.texts === texts && before.documents === documents) return before.laidOut;
  const { title, pieces, picture } = piecesOfView(view, { texts, documents });
  const laidOut = { title, picture, pages: paginate(pieces, texts, picture === null ? 0 : 1) };
  known.set(view, { texts, documents, laidOut });
  return laidOut;
}

/** How many pages a view has, at least one; buttons and notices do not change it. */
export function pageCount(view: View, layout: Layout): number {
  return layOut(view, layout).pages.length;
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
  return nearestPage(page, pages.length) === 1 ? picture : null;
}

/** The claims that stand on a page, in order: what a button for sources on that page is about. */
export function claimsOnPage(view: View, page: number, layout: Layout): readonly ClaimNode[] {
  const { pages } = layOut(view, layout);
  return (pages[nearestPage(page, pages.length) - 1] ?? []).flatMap(({ piece }) => piece.claim ?? []);
}
