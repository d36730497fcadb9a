import type { ClaimNode, Mark } from '../../../view/view.ts';
import { citationLine, fitText, type LinkOf } from './cite.ts';
import { cutText } from './cut-text.ts';
import { escapeText } from './escape-text.ts';
import { fitsRoom, PIECE } from './limits.ts';
import { plainText } from './plain-text.ts';
import type { Texts } from './texts.ts';

/** How marks are drawn, in the order in which they are drawn; `~` is Markdown, hence the backslash. */
export const SIGNS: Readonly<Record<Mark, string>> = {
  disputed: '⚠',
  'single-source': '¹',
  'inferred-date': String.raw`\~`,
};

/**
 * A claim as Markdown: bold label, text with its marks, and the citation on the line below. The citation has its room
 * first; a text that is too long for what is left is cut at a sentence or clause.
 */
export function drawClaim(claim: ClaimNode, texts: Texts, linkOf: LinkOf): string {
  const about = claim.marks.includes('inferred-date') ? SIGNS['inferred-date'] : '';
  const label = claim.label === '' ? '' : fitText(claim.label, { characters: 200, bytes: 500 });
  const before = label === '' ? '' : `**${about}${label}** `;
  const signs = (['single-source', 'disputed'] as const).filter((mark) => claim.marks.includes(mark));
  const loose = label === '' && about !== '' ? [about] : [];
  const after = [...signs.map((mark) => SIGNS[mark]), ...loose].map((sign) => ` ${sign}`).join('');
  const citation = citationLine(claim.citations, texts, linkOf);
  const draw = (text: string): string =>
    `${before}${escapeText(text)}${after}${citation === null ? '' : `\n${citation}`}`;
  return draw(cutText(plainText(claim.text) || '–', (part) => fitsRoom(draw(part), PIECE)));
}
