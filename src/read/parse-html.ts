import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readByline } from './clean/byline.ts';
import { domBlocks } from './dom-blocks.ts';
import type { DomDocument, DomElement } from './dom-node.ts';
import { dropWidgets } from './drop-widgets.ts';
import { type Draft, NOTHING_KNOWN, type Page } from './draft.ts';
import { readPageMeta } from './page-meta.ts';
import { parsePlain } from './parse-plain.ts';
import { withoutTags } from './without-tags.ts';

/** Pages longer than this, or nested deeper, are read as plain text: building their tree would take too long. */
const MAX_PARSED = 4 * 1024 * 1024;
const MAX_DEPTH = 400;
/** Share of the page's words below which the article that was found is too little to be all of it. */
const MIN_SHARE = 0.08;
const MIN_ARTICLE = 140;

/** A web page's blocks; `framed` when its frame is still among them because no article was found. */
export interface WebPage {
  readonly page: Page;
  readonly framed: boolean;
}

/** Reads a web page: what its head says, and its article at block borders; the whole body when no article is found. */
export function parseHtml(source: string): WebPage {
  if (!/<[a-z!/]/i.test(source)) return plain(source);
  if (source.length > MAX_PARSED || isNestedDeep(source)) return plain(withoutTags(source));
  const document = documentOf(source);
  const meta = readPageMeta(document);
  const whole = document.body === null ? [] : domBlocks(document.body);
  if (document.body !== null) dropWidgets(document.body);
  const { article, byline } = articleOf(document);
  const words = length(article);
  const framed = words < MIN_ARTICLE || words < MIN_SHARE * length(whole);
  const page = { ...NOTHING_KNOWN, ...meta, ...unknownFrom(meta, byline), drafts: framed ? whole : article };
  return { page: framed ? page : { ...page, removed: left(whole, article) }, framed };
}

function plain(text: string): WebPage {
  return { page: { ...NOTHING_KNOWN, drafts: parsePlain(text) }, framed: true };
}

function documentOf(source: string): DomDocument {
  // A piece of a page without its frame would land outside the body.
  const framed = /<(?:html|body)[\s>]/i.test(source) ? source : `<html><body>${source}</body></html>`;
  return parseHTML(framed).document;
}

/** The article that readability finds, and the byline that it takes out of it; it takes the document apart for that. */
function articleOf(document: DomDocument): { readonly article: Draft[]; readonly byline: string | null } {
  const reader = new Readability<DomElement | null>(document, { serializer: (node) => node, disableJSONLD: true });
  const found = reader.parse();
  const content = found?.content ?? null;
  return { article: content === null ? [] : domBlocks(content), byline: found?.byline ?? null };
}

/** What a byline tells that the page's head does not. */
function unknownFrom(meta: Pick<Page, 'author' | 'written' | 'changed'>, line: string | null): Partial<Page> {
  const byline = line === null ? null : readByline(line.replace(/\s+/g, ' ').trim());
  if (byline === null) return {};
  return {
    author: meta.author ?? byline.author,
    written: meta.written ?? byline.day,
    changed: meta.changed ?? byline.later,
  };
}

function length(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, each) => sum + each.text.length, 0);
}

function left(whole: readonly Draft[], kept: readonly Draft[]): Page['removed'] {
  const texts = new Set(kept.map((each) => each.text));
  return whole.filter((each) => !texts.has(each.text)).map((each) => ({ text: each.text, why: 'outside the article' }));
}

/** Elements that close by themselves or have no end tag: they do not nest. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option thead tbody tfoot'.split(
    ' ',
  ),
);

function isNestedDeep(source: string): boolean {
  let depth = 0;
  for (const [, close, name = ''] of source.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (FLAT.has(name.toLowerCase())) continue;
    depth = close === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}
