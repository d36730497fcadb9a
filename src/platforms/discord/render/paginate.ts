import { escapePlain } from './escape-text.ts';
import { BODY, DISCORD, type Room } from './limits.ts';
import type { Heading, Piece } from './piece.ts';
import type { Texts } from './texts.ts';

/** A piece on its page, with the headings that are drawn above it there. */
export interface Placed {
  readonly piece: Piece;
  readonly headings: string | null;
  /** Begins a container: the first of the page, of a section, or of a notice. */
  readonly opens: boolean;
}

export type Page = readonly Placed[];

interface Cost extends Room {
  readonly components: number;
}

/**
 * Lays pieces out on pages, in order, as many on each as there is room for. Headings are placed with the piece below
 * them, so that none is ever last on a page, and they are repeated where their section goes on. The same pieces always
 * give the same pages; no pieces give one empty page.
 */
export function paginate(pieces: readonly Piece[], texts: Texts): readonly Page[] {
  const pages: Page[] = [];
  const seen = new Set<number>();
  let page: Placed[] = [];
  let used: Cost = { components: 0, characters: 0, bytes: 0 };
  for (const piece of pieces) {
    let placed = place(piece, page.at(-1)?.piece ?? null, seen, texts);
    let cost = costOf(placed);
    if (page.length > 0 && !hasRoom(used, cost)) {
      pages.push(page);
      [page, used] = [[], { components: 0, characters: 0, bytes: 0 }];
      placed = place(piece, null, seen, texts);
      cost = costOf(placed);
    }
    for (const { id } of piece.path) seen.add(id);
    page.push(placed);
    used = {
      components: used.components + cost.components,
      characters: used.characters + cost.characters,
      bytes: used.bytes + cost.bytes,
    };
  }
  if (page.length > 0 || pages.length === 0) pages.push(page);
  return pages;
}

function place(piece: Piece, previous: Piece | null, seen: ReadonlySet<number>, texts: Texts): Placed {
  const missing = piece.path.filter(({ id }) => previous === null || !previous.path.some((one) => one.id === id));
  const lines = missing.map((heading) => drawHeading(heading, seen.has(heading.id), texts));
  const opens = previous === null || previous.path[0]?.id !== piece.path[0]?.id || previous.accent !== piece.accent;
  return { piece, headings: lines.length > 0 ? lines.join('\n') : null, opens };
}

function drawHeading({ level, text }: Heading, again: boolean, texts: Texts): string {
  const shown = again ? texts.continued(escapePlain(text)) : escapePlain(text);
  return level === 2 ? `### ${shown}` : `**${shown}**`;
}

/** Counted as if no piece joined the one before: never too little. */
function costOf({ piece, headings, opens }: Placed): Cost {
  const content = headings === null ? piece.content : `${headings}\n${piece.content}`;
  return {
    components: 1 + (opens ? 1 : 0) + (headings !== null && !opens ? 1 : 0),
    characters: content.length + 1,
    bytes: Buffer.byteLength(content) + 1 + DISCORD.bytesPerText,
  };
}

function hasRoom(used: Cost, cost: Cost): boolean {
  return (
    used.components + cost.components <= BODY.components &&
    used.characters + cost.characters <= BODY.characters &&
    used.bytes + cost.bytes <= BODY.bytes
  );
}
