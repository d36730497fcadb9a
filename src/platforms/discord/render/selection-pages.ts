import type { ClaimSource, Selection } from '../../../view/view.ts';
import { BODY } from './limits.ts';
import { costOf, type Page } from './paginate.ts';
import type { Pages } from './pages.ts';
import type { Piece } from './piece.ts';
import { pieceOfClaim, TOP } from './pieces-of-view.ts';
import type { Layout } from './rendered.ts';

/** A source's claims as they are drawn, and the room that each takes on a page; 0 until it was measured. */
interface Measured {
  readonly layout: Layout;
  readonly pieces: (Piece | undefined)[];
  readonly characters: Int32Array;
  readonly bytes: Int32Array;
}

const known = new WeakMap<ClaimSource, Measured>();

/**
 * The pages of a selection, the same that `paginate` makes of its claims. Where they break follows from sums of lengths
 * that are known of each claim: pieces are put together for a page that is looked at only.
 *
 * @param above Components that stand on the first page beside them.
 */
export function pagesOfSelection(selection: Selection, layout: Layout, above: number): Pages {
  const { source, places } = selection;
  const measured = measuredIn(source, layout);
  const breaks = breaksOf(selection, measured, above);
  return {
    count: breaks.length,
    at: (number): Page =>
      between(places, breaks[number - 1] ?? 0, breaks[number] ?? Number.POSITIVE_INFINITY).map((place, index) => {
        return { piece: pieceAt(place, source, measured), headings: null, opens: index === 0 };
      }),
  };
}

/** Draws and measures all claims of a source, one a step, so that no page waits for it. */
export function* readyClaims(source: ClaimSource, layout: Layout): Generator<void> {
  const measured = measuredIn(source, layout);
  for (let place = 0; place < source.size; place++) {
    pieceAt(place, source, measured);
    yield;
  }
}

function measuredIn(source: ClaimSource, layout: Layout): Measured {
  const before = known.get(source);
  if (before?.layout.texts === layout.texts && before.layout.documents === layout.documents) return before;
  const { size } = source;
  const pieces = Array.from<Piece | undefined>({ length: size });
  const made = { layout, pieces, characters: new Int32Array(size), bytes: new Int32Array(size) };
  known.set(source, made);
  return made;
}

function pieceAt(place: number, source: ClaimSource, { layout, pieces, characters, bytes }: Measured): Piece {
  const before = pieces[place];
  if (before !== undefined) return before;
  const piece = pieceOfClaim(source.claim(place), TOP, layout);
  const cost = costOf({ piece, headings: null, opens: false });
  pieces[place] = piece;
  characters[place] = cost.characters;
  bytes[place] = cost.bytes;
  return piece;
}

/** Where each page begins. Indexes, for it runs through thousands of claims in lists of a few. */
function breaksOf({ source, places }: Selection, measured: Measured, above: number): readonly number[] {
  const { characters, bytes } = measured;
  const most = BODY;
  const breaks = [0];
  let [at, begun] = [0, 0];
  // Each page has a container around its texts.
  let [components, letters, octets] = [above + 1, 0, 0];
  for (let i = 0; i < places.length; i++) {
    const list = places[i] ?? [];
    for (let j = 0; j < list.length; j++) {
      const place = list[j] ?? 0;
      if (characters[place] === 0) pieceAt(place, source, measured);
      components += 1;
      letters += characters[place] ?? 0;
      octets += bytes[place] ?? 0;
      const isFull = components > most.components || letters > most.characters || octets > most.bytes;
      if (isFull && at > begun) {
        breaks.push(at);
        begun = at;
        components = 2;
        letters = characters[place] ?? 0;
        octets = bytes[place] ?? 0;
      }
      at += 1;
    }
  }
  return breaks;
}

/** What stands from one place to another in lists that follow one another. */
function between(lists: readonly (readonly number[])[], from: number, to: number): readonly number[] {
  const found: number[] = [];
  let at = 0;
  for (const list of lists) {
    if (at >= to) break;
    if (at + list.length > from) found.push(...list.slice(Math.max(0, from - at), to - at));
    at += list.length;
  }
  return found;
}
