import type { PictureNode } from '../../../view/picture.ts';
import type { ClaimNode, View, ViewNode } from '../../../view/view.ts';
import { cutText, splitText } from './cut-text.ts';
import { drawClaim } from './draw-claim.ts';
import { escapePlain } from './escape-text.ts';
import { fitsRoom, HEADING, PIECE } from './limits.ts';
import type { Piece } from './piece.ts';
import { plainText } from './plain-text.ts';
import type { Layout } from './rendered.ts';

/** Colours of notices: Discord's own for information, caution and danger. */
const ACCENTS = { info: 0x58_65_f2, warning: 0xf0_b2_32, error: 0xda_37_3c } as const;

export interface Body {
  /** The first heading of the first level, as plain text; null when there is none. */
  readonly title: string | null;
  readonly pieces: readonly Piece[];
  /** What is shown above all of it; of several the first. */
  readonly picture: PictureNode | null;
}

/** A view as title and pieces, in order, each knowing the headings that it stands under. */
export function piecesOfView(view: View, layout: Layout): Body {
  let title: string | null = null;
  let path: Piece['path'] = TOP;
  const pieces: Piece[] = [];
  let picture: PictureNode | null = null;
  for (const [index, node] of view.nodes.entries()) {
    if (node.kind === 'picture') {
      picture ??= node;
    } else if (node.kind !== 'heading') {
      if (node.kind === 'claim') {
        pieces.push(pieceOfClaim(node, path, layout));
        continue;
      }
      const drawn = drawNode(node, path, layout);
      const introduces = isIntroduction(view.nodes, index);
      pieces.push(...(introduces ? drawn.map((piece) => ({ ...piece, introduces })) : drawn));
    } else if (node.level === 1 && title === null) {
      title = plainText(node.text);
    } else {
      const heading = { id: index, level: node.level === 3 ? 3 : 2, text: cutHeading(node.text) } as const;
      path = [...path.filter(({ level }) => level < heading.level), heading];
      if (endsSection(view.nodes[index + 1], heading.level)) pieces.push(emptySection(path, layout));
    }
  }
  return { title, pieces, picture };
}

/** Above all headings. */
export const TOP: Piece['path'] = [];

const claims = new WeakMap<ClaimNode, { readonly layout: Layout; readonly piece: Piece }>();

/** A claim as a piece; one that stands under no heading is remembered, for a long timeline is made of thousands. */
export function pieceOfClaim(claim: ClaimNode, path: Piece['path'], layout: Layout): Piece {
  const known = path === TOP ? claims.get(claim) : undefined;
  if (known?.layout.texts === layout.texts && known.layout.documents === layout.documents) return known.piece;
  const content = drawClaim(claim, layout);
  const bytes = Buffer.byteLength(content);
  const piece = { path, content, bytes, marks: claim.marks, claim, accent: null, joins: false, introduces: false };
  if (path === TOP) claims.set(claim, { layout, piece });
  return piece;
}

function drawNode(
  node: Exclude<ViewNode, { kind: 'heading' | 'picture' | 'claim' }>,
  path: Piece['path'],
  layout: Layout,
): Piece[] {
  const plain = { path, marks: [], claim: null, accent: null, joins: false, introduces: false };
  switch (node.kind) {
    case 'text':
      return paragraphs(node.text, '').map((content) => ({ ...plain, content }));
    case 'notice': {
      const tone = node.tone === 'info' ? '' : `**${layout.texts.tone[node.tone]}:** `;
      return paragraphs(node.text, tone).map((content) => ({ ...plain, content, accent: ACCENTS[node.tone] }));
    }
    case 'list':
      return node.items.flatMap((item, index) =>
        paragraphs(item, '- ').map((content) => ({ ...plain, content, joins: index > 0 })),
      );
    default:
      return node satisfies never;
  }
}

/** A text as paragraphs that each fit a page; `before` is ours and stands before the first. */
function paragraphs(text: string, before: string): string[] {
  const parts = splitText(plainText(text), (part) => fitsRoom(before + escapePlain(part), PIECE));
  return parts.map((part, index) => (index === 0 ? before : '') + escapePlain(part)).filter((part) => part !== '');
}

function cutHeading(text: string): string {
  return cutText(plainText(text), (part) => fitsRoom(escapePlain(part), HEADING)) || '–';
}

/** Whether a text stands between a heading and what the heading is about. */
function isIntroduction(nodes: readonly ViewNode[], index: number): boolean {
  const next = nodes[index + 1];
  if (nodes[index]?.kind !== 'text' || next === undefined || next.kind === 'heading') return false;
  let above = index - 1;
  while (nodes[above]?.kind === 'text') above -= 1;
  return nodes[above]?.kind === 'heading';
}

/** Whether a heading has nothing below it: the view ends, or a heading of its own rank or a higher one follows. */
function endsSection(next: ViewNode | undefined, level: number): boolean {
  return next === undefined || (next.kind === 'heading' && next.level <= level);
}

/** A section without content says so: a heading never stands alone. */
function emptySection(path: Piece['path'], { texts }: Layout): Piece {
  return { content: `-# ${texts.empty}`, path, marks: [], claim: null, accent: null, joins: false, introduces: false };
}
