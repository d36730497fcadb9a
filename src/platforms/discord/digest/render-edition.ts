import type { Edition } from '../../../digest/edition.ts';
import type { Schedule } from '../../../model/schedule.ts';
import type { PictureNode } from '../../../view/picture.ts';
import type { Mark, ViewNode } from '../../../view/view.ts';
import { cutText } from '../render/cut-text.ts';
import type { Page } from '../render/paginate.ts';
import type { Piece } from '../render/piece.ts';
import { piecesOfView } from '../render/pieces-of-view.ts';
import { plainText } from '../render/plain-text.ts';
import { textsFor } from '../render/texts.ts';
import { drawPart, marksOn } from './draw-part.ts';
import type { EditionLine, EditionPart } from './edition-part.ts';
import { partPages } from './part-pages.ts';

/** Names of threads and forum posts take so many characters. */
const LONGEST_NAME = 100;
/** Characters of a claim; what is longer is cut at a sentence or clause. The whole stands behind the button. */
const LONGEST_CLAIM = 400;
/** Citations that are kept with each line. */
const MOST_CITATIONS = 8;

/** How an edition is to be posted. */
export type EditionForm = Pick<Schedule, 'form' | 'mention'>;

/**
 * An edition as the messages that are to be posted, in order: plain JSON that can be frozen before it is sent. The same
 * edition, form and key give the same bytes. `key` is the delivery's and at most 40 characters long.
 *
 * In a thread the news stands in the channel and the rest below it. That nothing changed is one short message without a
 * mention, whatever the form: nobody is called for it, and no thread is opened. A picture stands in the first message.
 */
export function renderEdition(
  edition: Edition,
  { form, mention }: EditionForm,
  key: string,
  picture: PictureNode | null = null,
): readonly EditionPart[] {
  const texts = textsFor(edition.language);
  const { pieces } = piecesOfView({ nodes: nodesOf(edition) }, { texts, documents: edition.documents });
  const inThread = form === 'thread' && !edition.quiet;
  const pages = partPages(pieces.map(asSubtext), inThread ? 1 : 0, texts);
  const explained = new Set<Mark>();
  const { briefing, version, language, quiet } = edition;
  return pages.map((page, index): EditionPart => {
    const part = index + 1;
    const place = { part, parts: pages.length };
    const called = part === 1 && !quiet ? mention : null;
    const shown = part === 1 ? picture : null;
    const spec = { edition, page, ...place, mention: called, explained: new Set(explained), key, picture: shown };
    const body = drawPart(spec);
    for (const mark of marksOn(page)) explained.add(mark);
    const base = { ...place, body, lines: linesOn(page), briefing, version, language, ...withPicture(shown) };
    if (part === 1 && inThread && pages.length > 1) return { kind: 'head', thread: nameOf(edition), ...base };
    if (part === 1 && form === 'forum') return { kind: 'forum post', name: nameOf(edition), ...base };
    return { kind: 'message', ...base };
  });
}

function withPicture(picture: PictureNode | null): Pick<EditionPart, 'picture'> {
  return picture === null ? {} : { picture };
}

function nodesOf({ sections }: Edition): readonly ViewNode[] {
  return sections.flatMap(({ title, view }): ViewNode[] => [
    { kind: 'heading', level: 2, text: title },
    ...view.nodes.map((node) => (node.kind === 'claim' ? { ...node, text: shorten(node.text) } : node)),
  ]);
}

function shorten(text: string): string {
  return text.length <= LONGEST_CLAIM ? text : cutText(plainText(text), (part) => part.length <= LONGEST_CLAIM);
}

/** A remark below the lines of a section (`12 more: /timeline`) is small; what introduces them is not. */
function asSubtext(piece: Piece): Piece {
  const isRemark = piece.claim === null && piece.accent === null && !piece.introduces && !piece.joins;
  return isRemark && !/^-#? /u.test(piece.content) ? { ...piece, content: `-# ${piece.content}` } : piece;
}

function nameOf({ title }: Edition): string {
  return cutText(plainText(title), (part) => part.length <= LONGEST_NAME) || '–';
}

function linesOn(page: Page): readonly EditionLine[] {
  return page.flatMap(({ piece: { claim } }) => {
    if (claim === null) return [];
    const { label, text, citations } = claim;
    const kept = citations.slice(0, MOST_CITATIONS);
    return [{ label, text, citations: kept, more: citations.length - kept.length }];
  });
}
