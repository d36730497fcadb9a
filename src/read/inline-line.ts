import { readByline } from './clean/byline.ts';
import { cutOut, type Draft, type DraftLink, draft, fold } from './draft.ts';
import { leadEndOf } from './lead-in.ts';
import { PICTURES } from './little-pictures.ts';

/** Below the headings that are marked up. */
const BOLD_LEVEL = 4;
const MAX_BOLD_HEADING = 100;

/** Gathers the words, links and bold beginning of one block while its inline nodes are walked, then makes its draft. */
export class InlineLine {
  #text = '';
  #links: DraftLink[] = [];
  #boldStart = -1;
  #boldEnd = 0;

  add(words: string): void {
    this.#text += words;
  }

  addLink(url: string | null): void {
    if (url !== null && /^https?:\/\//i.test(url)) this.#links.push({ url, at: this.#length() });
  }

  startBold(): void {
    if (!/[\p{L}\p{N}]/u.test(this.#text)) this.#boldStart = 0;
  }

  endBold(): void {
    if (this.#boldStart === 0) this.#boldEnd = fold(this.#text).length;
    this.#boldStart = -1;
  }

  /** The draft of what was gathered, null when there were no words; the line is empty afterwards. */
  take(more: Pick<Draft, 'kind' | 'level' | 'mark' | 'spaced'>): Draft | null {
    const text = fold(this.#text);
    const marked = more.kind === 'heading' ? null : boldLead(text, this.#boldEnd);
    const lead = more.kind === 'heading' ? null : (marked ?? leadEndOf(text));
    const links = [
      ...this.#links,
      ...bareLinks(text).filter((bare) => this.#links.every((link) => link.at !== bare.at)),
    ];
    const bold = this.#boldEnd;
    this.#text = '';
    this.#links = [];
    this.#boldStart = -1;
    this.#boldEnd = 0;
    if (text === '') return null;
    return withoutPictures(
      isBoldHeading(text, bold, more.kind)
        ? draft(text, { ...more, kind: 'heading', level: BOLD_LEVEL, mark: 'syntax', links })
        : draft(text, { ...more, leadEnd: lead, ...(marked === null ? {} : { leadMarked: true }), links }),
    );
  }

  /** Length of the folded text so far, a space before the next word included. */
  #length(): number {
    return fold(`${this.#text}x`).length - 1;
  }
}

function withoutPictures(made: Draft): Draft {
  const pictures = PICTURES.exec(made.text);
  return pictures === null ? made : (cutOut(made, 0, pictures[0].length) ?? made);
}

/** A paragraph of a few bold words and nothing else heads what follows, as writers do who do not mark headings up. */
function isBoldHeading(text: string, bold: number, kind: Draft['kind']): boolean {
  if (kind !== 'paragraph' || bold < text.length || text.length > MAX_BOLD_HEADING) return false;
  const opens = /^[\p{Lu}\p{Lo}\p{N}“"'‘«¿¡(]/u.test(text.replace(PICTURES, ''));
  return opens && !/[.!,;…]["”’»)]*$/.test(text) && readByline(text) === null;
}

/** A bold beginning is a lead-in when a colon ends it or follows it, or when it is a short phrase with its own full stop. */
function boldLead(text: string, bold: number): number | null {
  if (bold === 0 || bold >= text.length) return null;
  if (/[:.]$/.test(text.slice(0, bold))) return bold - 1;
  return text[bold] === ':' ? bold : null;
}

/** Web addresses that stand in a text as such. */
export function bareLinks(text: string): DraftLink[] {
  if (!text.includes('://')) return [];
  return [...text.matchAll(/https?:\/\/[^\s<>"'”’)\]|]{4,2000}/g)].map((found) => ({
    url: found[0].replace(/[.,;:!?]+$/, ''),
    at: found.index,
  }));
}
