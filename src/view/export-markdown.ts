import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import type { Citation } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { ClaimNode, Mark, View, ViewNode } from './view.ts';

const MARKS: Readonly<Record<Mark, readonly [sign: string, meaning: string]>> = {
  'single-source': ['¹', 'one document only'],
  disputed: ['⚠', 'the sources contradict each other here'],
  'inferred-date': ['~', 'part of the date is inferred'],
};

/**
 * A view as CommonMark: nothing left out, every claim with all its quotes and sources below it. Links come from
 * `documents`. The text is built as a tree and written by a serializer, which escapes what a document may hold.
 */
export function exportMarkdown(view: View, documents: readonly Pick<Document, 'id' | 'link'>[] = []): string {
  const links = new Map(documents.map(({ id, link }) => [id, link]));
  const used = new Set<Mark>();
  const children: RootContent[] = [];
  let claims: List | null = null;
  for (const node of view.nodes) {
    if (node.kind !== 'claim') {
      claims = null;
      children.push(blockOf(node));
      continue;
    }
    for (const mark of node.marks) used.add(mark);
    if (claims === null) children.push((claims = list([])));
    claims.children.push(claimItem(node, links));
  }
  const legend = [...used].map((mark) => MARKS[mark].join(' ')).join(' · ');
  if (legend !== '') children.push({ type: 'thematicBreak' }, paragraph(text(legend)));
  const root: Root = { type: 'root', children };
  return toMarkdown(root, { bullet: '-', rule: '-', emphasis: '_', unsafe: [MAIL_LINK] });
}

/** `<0@example>` is a link in CommonMark too; the serializer escapes only what begins with a letter. */
const MAIL_LINK: Unsafe = { character: '<', after: "[0-9.#$%&'*+=^_`{|}~-]", inConstruct: 'phrasing' };

function blockOf(node: Exclude<ViewNode, ClaimNode>): RootContent {
  switch (node.kind) {
    case 'heading':
      return { type: 'heading', depth: node.level, children: [text(node.text)] };
    case 'text':
      return paragraph(text(node.text));
    case 'notice':
      return { type: 'blockquote', children: [paragraph(text(node.text))] };
    case 'list':
      return list(node.items.map((item) => listItem(paragraph(text(item)))));
    case 'picture':
      return paragraph({ type: 'emphasis', children: [text(node.alt)] });
    default:
      return node satisfies never;
  }
}

function claimItem(node: ClaimNode, links: ReadonlyMap<string, string | null>): ListItem {
  const signs = node.marks.map((mark) => MARKS[mark][0]).join(' ');
  const line = paragraph(
    ...(node.label === '' ? [] : [strong(node.label), text(' ')]),
    text(signs === '' ? node.text : `${oneLine(node.text)} ${signs}`),
  );
  const sources = node.citations.map((citation) =>
    listItem(paragraph(text(`“${oneLine(citation.quote)}” — `), ...source(citation, links))),
  );
  return listItem(line, ...(sources.length === 0 ? [] : [list(sources)]));
}

function source(citation: Citation, links: ReadonlyMap<string, string | null>): PhrasingContent[] {
  const { title, file, publisher, published, asOf, section, start, end } = citation;
  const name = text(title ?? file);
  const url = followable(links.get(citation.document) ?? null);
  const facts = [
    ...(publisher === null ? [] : [publisher]),
    ...(section === null ? [] : [`section “${section}”`]),
    ...(published === null ? [] : [`published ${interval(published)} (${published.basis})`]),
    ...(asOf === null ? [] : [`as of ${interval(asOf)} (${asOf.basis})`]),
    `characters ${start}–${end}`,
  ];
  return [url === null ? name : { type: 'link', url, children: [name] }, text(` · ${facts.join(' · ')}`)];
}

function interval({ start, end }: { readonly start: string; readonly end: string }): string {
  return start === end ? start : `${start} to ${end}`;
}

/** Only links that a browser fetches: a document's `javascript:` must not become a link of ours. */
function followable(link: string | null): string | null {
  if (link === null || !URL.canParse(link)) return null;
  const url = new URL(link);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}

function text(value: string): PhrasingContent {
  return { type: 'text', value: oneLine(value, false) };
}

function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] };
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function listItem(...children: ListItem['children']): ListItem {
  return { type: 'listItem', spread: false, children };
}

function list(children: ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children };
}

/** Line ends and control characters would break a document's text out of its line; overrides would turn the line round. */
function oneLine(value: string, trim = true): string {
  const line = value
    .toWellFormed()
    .replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')
    // A mark of byte order that opens the file is dropped by readers, and what follows would stand at the line's start.
    .replace(/^\ufeff+/u, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  return trim ? line.trim() : line;
}
