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

export interface Cost extends Room {
  readonly components: number;
}

const NOTHING: Cost = { components: 0, characters: 0, bytes: 0 };

/**
 * Lays pieces out on pages, in order, as many on each as there is room for. Headings are placed with the piece below
 * them, and introductions with the one that they introduce, so that none is ever last on a page; headings are repeated
 * where their section goes on. The same pieces always give the same pages; no pieces give one empty page.
 *
 * @param above Components that stand on the first page beside them.
 */
export function paginate(pieces: readonly Piece[], texts: Texts, above = 0): readonly Page[] {
  const pages: Page[] = [];
  const seen = new Set<number>();
  let page: Placed[] = [];
  let used: Cost = { ...NOTHING, components: above };
  const turn = (): void => {
    pages.push(page);
    [page, used] = [[], NOTHING];
  };
  const put = (placed: Placed, cost: Cost): void => {
    page.push(placed);
    used = add(used, cost);
    for (const { id } of placed.piece.path) seen.add(id);
  };
  // Nearly all pieces stand alone, and a long timeline has thousands of them.
  const putOne = (piece: Piece): void => {
    let placed = place(piece, page.at(-1)?.piece ?? null, seen, texts);
    let cost = costOf(placed);
    if (page.length > 0 && !hasRoom(used, cost)) {
      turn();
      placed = place(piece, null, seen, texts);
      cost = costOf(placed);
    }
    put(placed, cost);
  };
  const putRun = (run: readonly Piece[]): void => {
    // A run that no page holds falls apart into its pieces.
    if (!hasRoom(NOTHING, costOfAll(placeAll(run, null, seen, texts)))) return run.forEach(putOne);
    let placed = placeAll(run, page.at(-1)?.piece ?? null, seen, texts);
    if (page.length > 0 && !hasRoom(used, costOfAll(placed))) {
      turn();
      placed = placeAll(run, null, seen, texts);
    }
    for (const one of placed) put(one, costOf(one));
  };
  for (let from = 0, to = 0; from < pieces.length; from = to) {
    to = endOfRun(pieces, from);
    const only = to - from === 1 ? pieces[from] : undefined;
    if (only === undefined) putRun(pieces.slice(from, to));
    else putOne(only);
  }
  if (page.length > 0 || pages.length === 0) pages.push(page);
  return pages;
}

/** Behind the last piece that stays with the one at `from`: a piece with its introductions. */
function endOfRun(pieces: readonly Piece[], from: number): number {
  let at = from;
  while (at < pieces.length - 1 && pieces[at]?.introduces === true) at += 1;
  return at + 1;
}

function placeAll(
  run: readonly Piece[],
  previous: Piece | null,
  seen: ReadonlySet<number>,
  texts: Texts,
): readonly Placed[] {
  return run.map((piece, index) => place(piece, index === 0 ? previous : (run[index - 1] ?? null), seen, texts));
}

function place(piece: Piece, previous: Piece | null, seen: ReadonlySet<number>, texts: Texts): Placed {
  if (piece.path.length === 0) return { piece, headings: null, opens: opensAfter(previous, piece) };
  const missing = piece.path.filter(({ id }) => previous === null || !previous.path.some((one) => one.id === id));
  const lines = missing.map((heading) => drawHeading(heading, seen.has(heading.id), texts));
  return { piece, headings: lines.length > 0 ? lines.join('\n') : null, opens: opensAfter(previous, piece) };
}

function opensAfter(previous: Piece | null, piece: Piece): boolean {
  return previous === null || previous.path[0]?.id !== piece.path[0]?.id || previous.accent !== piece.accent;
}

function drawHeading({ level, text }: Heading, again: boolean, texts: Texts): string {
  const shown = again ? texts.continued(escapePlain(text)) : escapePlain(text);
  return level === 2 ? `### ${shown}` : `**${shown}**`;
}

/** The room that a piece takes. Counted as if no piece joined the one before: never too little. */
export function costOf({ piece, headings, opens }: Placed): Cost {
  const above = headings === null ? 0 : headings.length + 1;
  const bytesAbove = headings === null ? 0 : Buffer.byteLength(headings) + 1;
  return {
    components: 1 + (opens ? 1 : 0) + (headings !== null && !opens ? 1 : 0),
    characters: above + piece.content.length + 1,
    bytes: bytesAbove + (piece.bytes ?? Buffer.byteLength(piece.content)) + 1 + DISCORD.bytesPerText,
  };
}

function costOfAll(placed: readonly Placed[]): Cost {
  return placed.map(costOf).reduce(add, NOTHING);
}

function add(one: Cost, other: Cost): Cost {
  return {
    components: one.components + other.components,
    characters: one.characters + other.characters,
    bytes: one.bytes + other.bytes,
  };
}

function hasRoom(used: Cost, cost: Cost): boolean {
  return (
    used.components + cost.components <= BODY.components &&
    used.characters + cost.characters <= BODY.characters &&
    used.bytes + cost.bytes <= BODY.bytes
  );
}
