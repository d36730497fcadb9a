import { type Page, paginate } from '../render/paginate.ts';
import type { Piece } from '../render/piece.ts';
import type { Texts } from '../render/texts.ts';

/**
 * Lays an edition's pieces out on messages: as many whole sections on each as there is room for, in order. Only a
 * section that no message holds goes on in the next one, between two of its lines; sections that fit below its end
 * follow it there.
 *
 * @param apart Number of sections at the start that keep their messages to themselves.
 */
export function partPages(pieces: readonly Piece[], apart: number, texts: Texts): readonly Page[] {
  const pages: Page[] = [];
  let open: readonly Piece[] = [];
  for (const [index, section] of sectionsOf(pieces).entries()) {
    const joined = [...open, ...section];
    const isFull = index > 0 && (index <= apart || paginate(joined, texts).length > paginate(open, texts).length);
    if (isFull) pages.push(...paginate(open, texts));
    open = isFull ? section : joined;
  }
  return [...pages, ...paginate(open, texts)];
}

/** Pieces under the same heading of the highest level. */
function sectionsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const sections: Piece[][] = [];
  for (const piece of pieces) {
    const open = sections.at(-1);
    if (open === undefined || open[0]?.path[0]?.id !== piece.path[0]?.id) sections.push([piece]);
    else open.push(piece);
  }
  return sections;
}
