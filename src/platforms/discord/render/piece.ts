import type { ClaimNode, Mark } from '../../../view/view.ts';

/** A heading of the body; `id` tells two headings with the same words apart. */
export interface Heading {
  readonly id: number;
  readonly level: 2 | 3;
  /** Plain text, within the room of a heading when escaped. */
  readonly text: string;
}

/** What never falls apart: a claim with its citation, a paragraph, an item. Its Markdown is within the room of a piece. */
export interface Piece {
  readonly content: string;
  /** Its length in UTF-8 bytes, where that was counted when it was drawn. */
  readonly bytes?: number;
  /** Headings above it, outermost first. */
  readonly path: readonly Heading[];
  readonly marks: readonly Mark[];
  /** The claim that it draws; null for other pieces. */
  readonly claim: ClaimNode | null;
  /** Colour of the container, which a notice has to itself; null for ordinary text. */
  readonly accent: number | null;
  /** Goes on in the text display of the piece before, on the next line. */
  readonly joins: boolean;
  /** Introduces the next piece, as a status line under a heading does, and is not left behind by it on a page. */
  readonly introduces: boolean;
}
