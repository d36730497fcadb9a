import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { cutOut, type Draft, type DraftLink, draft, fold } from './draft.ts';
import { bareLinks, InlineLine } from './inline-line.ts';
import { leadEndOf } from './lead-in.ts';
import { markdownChunks, quotesWithBackticks } from './markdown-chunks.ts';
import { parsePlain } from './parse-plain.ts';

/** Markup longer than this in one piece, or nested deeper, is read as plain text: the parser's time grows with the square of it. */
const MAX_PARSED = 64 * 1024;
const NESTED_DEEP = /(?:[>*_[\]`~!#(|+-][ \t]*){60}/;

/** Splits Markdown into drafts; paragraphs without markup take a fast way that gives the same drafts. */
export function parseMarkdown(text: string): Draft[] {
  const source = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const backticksQuote = quotesWithBackticks(source);
  return markdownChunks(source, backticksQuote).flatMap((chunk) => {
    if (chunk.plain) return plainParagraph(chunk.source);
    if (chunk.source.length > MAX_PARSED || NESTED_DEEP.test(chunk.source)) return parsePlain(chunk.source);
    return parseMarkup(chunk.source, backticksQuote);
  });
}

/** Splits Markdown into drafts with the full parser, whatever it holds. */
export function parseMarkup(source: string, backticksQuote: boolean): Draft[] {
  const off = backticksQuote ? ['codeText'] : [];
  const root: Root = fromMarkdown(source, {
    extensions: [gfmTable(), { disable: { null: [...off, 'codeIndented'] } }],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return root.children.flatMap((node) => draftsOf(node, 0));
}

function plainParagraph(source: string): Draft[] {
  const text = fold(source);
  return text === '' ? [] : [draft(text, { leadEnd: leadEndOf(text), links: bareLinks(text) })];
}

type Node = RootContent | BlockContent | DefinitionContent;

function draftsOf(node: Node, depth: number): Draft[] {
  switch (node.type) {
    case 'heading':
      return inlineDraft(node.children, { kind: 'heading', level: node.depth, mark: 'syntax' });
    case 'paragraph':
      return inlineDraft(node.children, {});
    case 'blockquote':
      return node.children
        .flatMap((child) => draftsOf(child, depth))
        .map((each) => (each.kind === 'paragraph' ? { ...each, kind: 'quote', mark: 'syntax' } : each));
    case 'list':
      return node.children.flatMap((item, index) =>
        itemDrafts(item, depth + 1, index === 0, node.ordered === true ? 'number' : 'bullet'),
      );
    case 'table':
      return tableDrafts(node);
    case 'code':
      return node.value.split('\n').flatMap((line, index) => {
        const text = fold(line);
        return text === '' ? [] : [draft(text, { spaced: index === 0 })];
      });
    case 'html':
      return parsePlain(node.value.replace(/<!--[\s\S]*?-->/g, ' ').replace(/<[^<>]*>/g, ' '));
    default:
      return [];
  }
}

function itemDrafts(item: ListItem, depth: number, first: boolean, mark: Draft['mark']): Draft[] {
  const drafts = item.children.flatMap((child) => draftsOf(child, depth)).map(withoutBox);
  return drafts.map((each, index) => {
    if (index > 0 || each.kind !== 'paragraph')
      return index > 0 && each.kind !== 'paragraph' ? each : { ...each, spaced: false };
    return { ...each, kind: 'item', level: Math.min(depth, 6), mark, spaced: first && depth === 1 };
  });
}

/** The box of a task, ticked or not. */
const BOX = /^\[[ xX]\]\s+(?=\S)/;

function withoutBox(each: Draft, index: number): Draft {
  const box = index === 0 ? BOX.exec(each.text) : null;
  return box === null ? each : (cutOut(each, 0, box[0].length) ?? each);
}

function tableDrafts(table: Table): Draft[] {
  return table.children.flatMap((row, index) => {
    const cells = row.children.map((cell) => inlineDraft(cell.children, {})[0]);
    let text = '';
    const links: DraftLink[] = [];
    cells.forEach((cell, column) => {
      if (column > 0) text += ' | ';
      links.push(...(cell?.links ?? []).map((link) => ({ url: link.url, at: text.length + link.at })));
      text += cell?.text ?? '';
    });
    const folded = fold(text);
    if (/^[|\s]*$/.test(folded)) return [];
    return [draft(folded, { kind: 'row', mark: 'syntax', spaced: index === 0, links })];
  });
}

function inlineDraft(
  nodes: readonly PhrasingContent[],
  more: Partial<Pick<Draft, 'kind' | 'level' | 'mark'>>,
): Draft[] {
  const line = new InlineLine();
  const visit = (node: PhrasingContent): void => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        line.add(node.value);
        return;
      case 'break':
        line.add('\n');
        return;
      case 'strong':
        line.startBold();
        node.children.forEach(visit);
        line.endBold();
        return;
      case 'link':
        line.addLink(node.url);
        node.children.forEach(visit);
        return;
      case 'emphasis':
      case 'delete':
      case 'linkReference':
        node.children.forEach(visit);
        return;
      default:
        // Pictures, footnote marks and raw tags are no words of the text.
        return;
    }
  };
  nodes.forEach(visit);
  const made = line.take({ kind: 'paragraph', level: 0, mark: 'none', spaced: true, ...more });
  return made === null ? [] : [made];
}
