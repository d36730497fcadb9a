import type { Block, DocumentLink, Section } from '../model/document.ts';
import type { Draft } from './draft.ts';

/** The clean text of a document with its blocks, sections and links. */
export interface Assembled {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly links: readonly DocumentLink[];
}

/**
 * Joins drafts into the clean text; an empty line stands where one stood in the source. What is set aside ends the text
 * without being a block of it: it is read and kept, but nothing is claimed or dated by it.
 */
export function assemble(drafts: readonly Draft[], asides: readonly Draft[] = []): Assembled {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const links: DocumentLink[] = [];
  let length = 0;
  for (const each of drafts) {
    if (each.text === '') continue;
    const gap = length === 0 ? '' : each.spaced ? '\n\n' : '\n';
    const start = length + gap.length;
    parts.push(gap, each.text);
    length = start + each.text.length;
    const { kind, level } = each;
    const leadEnd = each.leadEnd === null ? null : start + each.leadEnd;
    const marked = leadEnd !== null && each.leadMarked === true ? { leadMarked: true } : {};
    blocks.push({ kind, level, start, end: length, cuts: each.cuts.map((at) => start + at), leadEnd, ...marked });
    // Steps that take links out work from the end to the start.
    for (const link of each.links.toSorted((a, b) => a.at - b.at)) links.push({ url: link.url, at: start + link.at });
  }
  const sections = sectionsOf(parts.join(''), blocks);
  for (const each of asides) parts.push(parts.length === 0 ? '' : each.spaced ? '\n\n' : '\n', each.text);
  return { text: parts.join(''), blocks, sections, links };
}

function sectionsOf(text: string, blocks: readonly Block[]): Section[] {
  const sections: Section[] = [];
  let open: { heading: string | null; level: number; start: number } | null = null;
  let end = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (open !== null) sections.push({ ...open, end });
      open = { heading: text.slice(block.start, block.end), level: block.level, start: block.start };
    }
    open ??= { heading: null, level: 0, start: block.start };
    end = block.end;
  }
  if (open !== null) sections.push({ ...open, end });
  return sections;
}
