import type { WrittenDay } from '../model/document.ts';
import type { DomDocument } from './dom-node.ts';
import { type Page, fold } from './draft.ts';
import { findWrittenDay } from './clean/written-day.ts';

/** What a page's head says of it. */
export type PageMeta = Pick<Page, 'title' | 'publisher' | 'author' | 'link' | 'language' | 'written' | 'changed'>;

/** Longest JSON-LD block that is parsed. */
const MAX_JSON = 200_000;

/** Reads meta tags, JSON-LD, the canonical link, `<html lang>` and `<time datetime>` of a web page. */
export function readPageMeta(document: DomDocument): PageMeta {
  const linked = linkedData(document);
  const meta = (...names: readonly string[]): string | null =>
    firstOf(names.map((name) => metaContent(document, name)));
  const attribute = (selector: string, name: string): string | null =>
    textOrNull(document.querySelector(selector)?.getAttribute(name));
  const publisher = meta('og:site_name', 'application-name') ?? nameOf(linked?.['publisher']) ?? siteInTitle(document);
  const title = meta('og:title', 'twitter:title') ?? textOrNull(linked?.['headline']) ?? headTitle(document);
  const link = attribute('link[rel="canonical"]', 'href') ?? meta('og:url');
  const language = attribute('html', 'lang') ?? meta('language', 'content-language', 'og:locale');
  return {
    title: title === null ? null : withoutSite(title, publisher),
    publisher,
    author: meta('author', 'article:author', 'parsely-author') ?? nameOf(linked?.['author']),
    link: link !== null && /^https?:\/\//i.test(link) ? link : null,
    language: language === null ? null : (/^[a-z]{2,3}(?![a-z])/i.exec(language)?.[0].toLowerCase() ?? null),
    written:
      dayOf(textOrNull(linked?.['datePublished']), 'the page’s data') ??
      dayOf(
        meta('article:published_time', 'parsely-pub-date', 'dc.date', 'date', 'pubdate'),
        'a meta tag of the page',
      ) ??
      dayOf(attribute('time[datetime]', 'datetime'), 'a time tag of the page'),
    changed:
      dayOf(textOrNull(linked?.['dateModified']), 'the last change in the page’s data') ??
      dayOf(meta('article:modified_time', 'last-modified'), 'the last change in a meta tag of the page'),
  };
}

function metaContent(document: DomDocument, name: string): string | null {
  for (const kind of ['property', 'name', 'itemprop', 'http-equiv']) {
    const found = textOrNull(document.querySelector(`meta[${kind}="${name}"]`)?.getAttribute('content'));
    // Some sites put a web address where the author's name belongs.
    if (found !== null && !(name.includes('author') && /^https?:/.test(found))) return found;
  }
  return null;
}

function headTitle(document: DomDocument): string | null {
  // Word processors mark the title of a text by its style, and keep the name of an old draft in the page's head.
  const styled = textOrNull(document.querySelector('p.MsoTitle')?.textContent);
  if (styled !== null) return styled;
  const headings = [...document.querySelectorAll('h1')].flatMap((each) => textOrNull(each.textContent) ?? []);
  const title = textOrNull(document.querySelector('title')?.textContent);
  if (title === null) return headings[0] ?? null;
  // A site's name may be a heading too; it ends the title of a page.
  const begins = headings.find((each) => title.startsWith(each));
  const most = headings.find((each) => title.includes(each) && each.length >= title.length / 2);
  const [only] = headings.length === 1 ? headings : [];
  return begins ?? most ?? (only !== undefined && saysMore(only, title) ? only : title);
}

/** Words of a headline; a page's title may be shorter than that of its article. */
const MIN_HEADLINE = 4;

/** True for a heading of some length that has a word of the title in it. */
function saysMore(heading: string, title: string): boolean {
  const words = heading.toLowerCase().match(/\p{L}+/gu) ?? [];
  const said = new Set(title.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  return words.length >= MIN_HEADLINE && words.some((word) => said.has(word));
}

/** `Headline | Site` and `Headline - Site` without the site. */
function withoutSite(title: string, publisher: string | null): string {
  const parts = /^(.{10,}?)\s+[|»–—-]\s+([^|»]{2,40})$/.exec(title);
  if (parts?.[1] === undefined || parts[2] === undefined) return title;
  const site = publisher !== null && parts[2].toLowerCase().includes(publisher.toLowerCase());
  return site || title.includes(' | ') ? parts[1] : title;
}

/** The site that stands behind the headline in the page's title, where the page repeats the headline without it. */
function siteInTitle(document: DomDocument): string | null {
  const title = textOrNull(document.querySelector('title')?.textContent);
  const heading = textOrNull(document.querySelector('h1')?.textContent);
  if (title === null || heading === null) return null;
  // The name of the site may be marked as the heading of the page.
  if (title.endsWith(heading) && /\s[|»–—-]\s+$/.test(title.slice(0, -heading.length))) return heading;
  if (!title.startsWith(heading)) return null;
  return /^\s+[|»–—-]\s+([^|»–—]{3,40})$/.exec(title.slice(heading.length))?.[1] ?? null;
}

/** The first JSON-LD object that describes an article. */
function linkedData(document: DomDocument): Readonly<Record<string, unknown>> | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length > MAX_JSON) continue;
    const article = candidates(parsedJson(source)).find((each) => /Article|Posting|Report/.test(String(each['@type'])));
    if (article !== undefined) return article;
  }
  return null;
}

function parsedJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    // Broken data in a page says nothing; the rest of the page is read all the same.
    return null;
  }
}

function candidates(data: unknown): Readonly<Record<string, unknown>>[] {
  if (Array.isArray(data)) return data.flatMap(candidates);
  if (!isRecord(data)) return [];
  return [data, ...(Array.isArray(data['@graph']) ? data['@graph'].filter(isRecord) : [])];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Name of a person or an organisation, however the data nest it; several are joined. */
function nameOf(value: unknown): string | null {
  if (Array.isArray(value))
    return (
      value
        .map(nameOf)
        .filter((name) => name !== null)
        .join(', ') || null
    );
  return textOrNull(isRecord(value) ? value['name'] : value);
}

function dayOf(text: string | null, where: string): WrittenDay | null {
  // Some sites write 20310509.
  const found = text === null ? null : findWrittenDay(text.replace(/^(\d{4})(\d\d)(\d\d)(?!\d)/, '$1-$2-$3'));
  return found === null || found.day.year === null ? null : { ...found.day, basis: `published, after ${where}` };
}

function firstOf(values: readonly (string | null)[]): string | null {
  return values.find((value) => value !== null) ?? null;
}

function textOrNull(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = fold(value);
  return text === '' ? null : text;
}
