import type { ClaimNode, Mark } from '../../../view/view.ts';
import type { Citation } from '../../../model/claim.ts';
import { citationLine, fitText } from './cite.ts';
import { documentsById } from './documents-by-id.ts';
import { cutText } from './cut-text.ts';
import { escapePlain } from './escape-text.ts';
import { fitsRoom, PIECE } from './limits.ts';
import { plainText } from './plain-text.ts';
import type { Layout } from './rendered.ts';

/** How marks are drawn, in the order in which they are drawn; `~` is Markdown, hence the backslash. */
export const SIGNS: Readonly<Record<Mark, string>> = {
  disputed: '⚠',
  'single-source': '¹',
  'inferred-date': String.raw`\~`,
};

interface Drawn {
  readonly claim: ClaimNode;
  readonly layout: Layout;
  readonly content: string;
}

/** Claims as they were drawn last, by their citations: a snapshot's citations stay the same from answer to answer. */
const drawn = new WeakMap<readonly Citation[], Drawn>();

/**
 * A claim as Markdown: bold label, text with its marks, and the citation on the line below. The citation has its room
 * first; a text that is too long for what is left is cut at a sentence or clause.
 */
export function drawClaim(claim: ClaimNode, layout: Layout): string {
  const before = drawn.get(claim.citations);
  if (before !== undefined && isAlike(before, claim, layout)) return before.content;
  const content = drawAnew(claim, layout);
  drawn.set(claim.citations, { claim, layout, content });
  return content;
}

function isAlike(before: Drawn, claim: ClaimNode, layout: Layout): boolean {
  if (before.layout.texts !== layout.texts || before.layout.documents !== layout.documents) return false;
  return (
    before.claim === claim ||
    (before.claim.text === claim.text &&
      before.claim.label === claim.label &&
      before.claim.marks.join() === claim.marks.join())
  );
}

function drawAnew(claim: ClaimNode, { texts, documents }: Layout): string {
  const about = claim.marks.includes('inferred-date') ? SIGNS['inferred-date'] : '';
  const label = claim.label === '' ? '' : fitText(claim.label, { characters: 200, bytes: 500 });
  // The sign belongs to the date, not to the number that points into a picture.
  const [number = ''] = /^\d{1,3} · /u.exec(label) ?? [];
  const before = label === '' ? '' : `**${number}${about}${label.slice(number.length)}** `;
  const signs = (['single-source', 'disputed'] as const).filter((mark) => claim.marks.includes(mark));
  const loose = label === '' && about !== '' ? [about] : [];
  // A mark never stands alone at the beginning of a line.
  const after = [...signs.map((mark) => SIGNS[mark]), ...loose].map((sign) => `\u00A0${sign}`).join('');
  const citation = citationLine(claim.citations, texts, documentsById(documents));
  const draw = (text: string): string =>
    `${before}${escapePlain(text)}${after}${citation === null ? '' : `\n${citation}`}`;
  return draw(cutText(plainText(claim.text) || '–', (part) => fitsRoom(draw(part), PIECE)));
}
