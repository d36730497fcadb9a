import type { Citation } from '../../../../src/model/claim.ts';
import type { Document } from '../../../../src/model/document.ts';
import type { Frame } from '../../../../src/platforms/discord/render/rendered.ts';
import { ENGLISH } from '../../../../src/platforms/discord/render/texts.ts';
import type { ClaimNode, Mark } from '../../../../src/view/view.ts';

/** A day as documents state it. */
export function dated(day: string, basis = 'byline') {
  return { start: day, end: day, basis, inferred: 'none' } as const;
}

export function makeDocument(id: string, text: string, link: string | null = `https://news.example/${id}`): Document {
  return {
    id,
    file: `${id}.txt`,
    hash: '0'.repeat(64),
    format: 'txt',
    title: `Report ${id}`,
    publisher: 'River Herald',
    author: null,
    link,
    language: 'en',
    text,
    blocks: [{ kind: 'paragraph', level: 0, start: 0, end: text.length, cuts: [], leadEnd: null }],
    sections: [],
    links: [],
    removed: [],
    published: dated('2031-05-04'),
    asOf: dated('2031-05-04'),
    added: '2031-05-05',
    words: text.split(/\s+/u).length,
  };
}

export function cite(document: string, quote: string, over: Partial<Citation> = {}): Citation {
  return {
    document,
    file: `${document}.txt`,
    title: `Report ${document}`,
    publisher: 'River Herald',
    published: dated('2031-05-04'),
    asOf: dated('2031-05-04'),
    section: null,
    quote,
    start: 0,
    end: quote.length,
    ...over,
  };
}

export function claim(text: string, over: Partial<ClaimNode> = {}, marks: readonly Mark[] = []): ClaimNode {
  return { kind: 'claim', label: '4 May 2031', text, marks, citations: [cite('a', text)], ...over };
}

export function frame(over: Partial<Frame> = {}): Frame {
  return {
    briefing: 'Upper dam',
    asOf: '2031-05-04',
    version: 'ab12cd',
    documents: [],
    texts: ENGLISH,
    buttons: [],
    ...over,
  };
}
