import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import type { Citation } from '../model/claim.ts';
import type { Document, DocumentDate } from '../model/document.ts';
import { showInterval } from './claim-node.ts';
import { isAsPublished } from './is-as-published.ts';
import type { ClaimNode, Mark, View, ViewNode } from './view.ts';

const SIGNS: Readonly<Record<Mark, string>> = { 'single-source': '¹', disputed: '⚠', 'inferred-date': '~' };

/** What a file says in one language beside what documents say. */
export interface ExportWords {
  readonly locale: string;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly section: (heading: string) => string;
  readonly published: (day: string) => string;
  readonly knows: (day: string) => string;
  readonly basis: (day: string, basis: string) => string;
  readonly characters: (start: number, end: number) => string;
}

/**
 * A view as CommonMark: nothing left out, every claim with all its quotes and sources below it. Links come from
 * `documents`; `facts` stand below the title. The text is built as a tree and written by a serializer, which escapes what a document may hold.
 */
export function exportMarkdown(
  view: View,
  documents: readonly Pick<Document, 'id' | 'link'>[],
  words: ExportWords,
  facts: string | null = null,
): string {
  const links = new Map(documents.map(({ id, link }) => [id, link]));
  const used = new Set<Mark>();
  const children: RootContent[] = [];
  let claims: List | null = null;
  for (const node of view.nodes) {
    if (node.kind !== 'claim') {
      claims = null;
      children.push(blockOf(node));
      if (facts !== null && children.length === 1) children.push(paragraph(text(facts)));
      continue;
    }
    for (const mark of node.marks) used.add(mark);
    if (claims === null) children.push((claims = list([])));
    claims.children.push(claimItem(node, links, words));
  }
  const legend = [...used].map((mark) => `${SIGNS[mark]} ${words.marks[mark]}`).join(' · ');
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

function claimItem(node: ClaimNode, links: ReadonlyMap<string, string | null>, words: ExportWords): ListItem {
  const signs = node.marks.map((mark) => SIGNS[mark]).join(' ');
  const line = paragraph(
    ...(node.label === '' ? [] : [strong(node.label), text(' ')]),
    text(signs === '' ? node.text : `${oneLine(node.text)} ${signs}`),
  );
  const sources = node.citations.map((citation) =>
    listItem(paragraph(text(`“${oneLine(citation.quote)}” — `), ...source(citation, links, words))),
  );
  return listItem(line, ...(sources.length === 0 ? [] : [list(sources)]));
}

function source(citation: Citation, links: ReadonlyMap<string, string | null>, words: ExportWords): PhrasingContent[] {
  const { title, file, publisher, published, asOf, section, start, end } = citation;
  const date = (one: DocumentDate): string => words.basis(showInterval(one, words.locale), one.basis);
  const name = text(title ?? file);
  const url = followable(links.get(citation.document) ?? null);
  const facts = [
    ...(publisher === null ? [] : [publisher]),
    ...(section === null ? [] : [words.section(section)]),
    ...(published === null ? [] : [words.published(date(published))]),
    ...(asOf === null || isAsPublished(asOf, published) ? [] : [words.knows(date(asOf))]),
    words.characters(start, end),
  ];
  return [url === null ? name : { type: 'link', url, children: [name] }, text(` · ${facts.join(' · ')}`)];
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
