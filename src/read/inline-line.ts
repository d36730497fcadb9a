import { type Draft, type DraftLink, draft, fold } from './draft.ts';
import { leadEndOf } from './lead-in.ts';

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
    if (this.#text.trim() === '') this.#boldStart = 0;
  }

  endBold(): void {
    if (this.#boldStart === 0) this.#boldEnd = fold(this.#text).length;
    this.#boldStart = -1;
  }

  /** The draft of what was gathered, null when there were no words; the line is empty afterwards. */
  take(more: Pick<Draft, 'kind' | 'level' | 'mark' | 'spaced'>): Draft | null {
    const text = fold(this.#text);
    const lead = more.kind === 'heading' ? null : (boldLead(text, this.#boldEnd) ?? leadEndOf(text));
    const links = [
      ...this.#links,
      ...bareLinks(text).filter((bare) => this.#links.every((link) => link.at !== bare.at)),
    ];
    this.#text = '';
    this.#links = [];
    this.#boldStart = -1;
    this.#boldEnd = 0;
    return text === '' ? null : draft(text, { ...more, leadEnd: lead, links });
  }

  /** Length of the folded text so far, a space before the next word included. */
  #length(): number {
    return fold(`${this.#text}x`).length - 1;
  }
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
