import type { Citation } from '../../../model/claim.ts';
import type { Document } from '../../../model/document.ts';
import { cutText } from './cut-text.ts';
import { escapePlain } from './escape-text.ts';
import { fitsRoom, type Room } from './limits.ts';
import { plainText } from './plain-text.ts';
import { showInterval } from './show-civil-day.ts';
import { showLink } from './show-link.ts';
import type { Texts } from './texts.ts';

const TITLE: Room = { characters: 160, bytes: 400 };
/** Under a claim, where a title comes again with every line; in full it stands behind the button with the sources. */
const SHORT_TITLE: Room = { characters: 64, bytes: 160 };
const PUBLISHER: Room = { characters: 80, bytes: 200 };

/** Document text on one line, cut to a room (at a word, with `…`) and escaped; a dash when there is nothing to see. */
export function fitText(text: string, room: Room): string {
  return escapePlain(cutText(plainText(text), (part) => fitsRoom(escapePlain(part), room))) || '–';
}

/** `Title, Publisher`, escaped. */
export function nameSource(citation: Citation, room: Room = TITLE): string {
  const title = fitText(citation.title ?? citation.file, room);
  return citation.publisher === null ? title : `${title}, ${fitText(citation.publisher, PUBLISHER)}`;
}

/** The line under a claim: its first source with dates and link, and how many more documents say so. */
export function citationLine(
  citations: readonly Citation[],
  texts: Texts,
  documents: ReadonlyMap<string, Document>,
): string | null {
  const [first] = citations;
  if (first === undefined) return null;
  const { published, asOf } = first;
  const facts: string[] = [nameSource(first, SHORT_TITLE)];
  if (published !== null) facts.push(texts.published(showInterval(published, texts.locale)));
  if (asOf !== null && (published === null || asOf.end !== published.end)) {
    facts.push(texts.knows(showInterval(asOf, texts.locale)));
  }
  if (published === null && asOf === null) facts.push(texts.undated);
  const link = showLink(documents.get(first.document)?.link ?? null, texts.open);
  if (link !== null) facts.push(link);
  const more = new Set(citations.map(({ document }) => document)).size - 1;
  if (more > 0) facts.push(texts.more(more));
  return `-# — ${facts.join(' · ')}`;
}
