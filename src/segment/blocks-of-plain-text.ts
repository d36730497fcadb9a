import type { Block } from '../model/document.ts';

/** Blocks of raw text that no reader has looked at: paragraphs at blank lines; a single line break stays inside one. */
export function blocksOfPlainText(text: string): Block[] {
  const blocks: Block[] = [];
  let start = -1;
  let end = 0;
  const close = (): void => {
    if (start >= 0) blocks.push({ kind: 'paragraph', level: 0, start, end, cuts: [], leadEnd: null });
    start = -1;
  };
  // Line by line, so that a long run of white space is never walked twice.
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 ? text.length : newline;
    const line = text.slice(at, lineEnd);
    const visible = line.trim();
    if (visible === '') close();
    else {
      const indent = line.length - line.trimStart().length;
      if (start < 0) start = at + indent;
      end = at + indent + visible.length;
    }
    at = lineEnd + 1;
  }
  close();
  return blocks;
}
