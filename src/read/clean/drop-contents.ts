import { type Draft, type Page, withoutDrafts } from '../draft.ts';
import { lineShape } from './line-shape.ts';

const HEADING =
  /^(?:(?:table of )?contents|in this (?:article|story|guide|report)|on this page|inhalt(?:sverzeichnis)?|sommaire|table des matières|índice|contenidos?|sumário|conteúdo|indice|inhoud|spis treści|obsah|содержание|目录|目次)\b(?: ?\[?(?:hide|show)\]?)?:?$/i;
const NUMBER = /^\d{1,2}(?:\.\d{1,2})*[.)]?\s+/;
const EDITORS_MARK = /\s?\[[^\]]{1,40}\]$/;
const MAX_WORDS = 14;
/** Entries that make a table, and the share of them that must stand again as headings below. */
const MIN_ENTRIES = 3;
const MIN_FOUND = 0.6;

/** Removes a table of contents: a heading of that name and the lines below it that stand again as headings further down. */
export function dropContents(page: Page): Page {
  const at = page.drafts.findIndex((each) => HEADING.test(each.text));
  if (at < 0) return page;
  const below = page.drafts.slice(at + 1);
  const end = below.findIndex((each) => !isEntry(each));
  const entries = below.slice(0, end < 0 ? below.length : end);
  const rest = new Set(below.slice(entries.length).map((each) => keyOf(each)));
  const last = entries.findLastIndex((each) => rest.has(keyOf(each)));
  const found = entries.slice(0, last + 1).filter((each) => rest.has(keyOf(each))).length;
  if (found < MIN_ENTRIES || found < MIN_FOUND * (last + 1)) return page;
  const stop = at + 2 + last;
  return withoutDrafts(page, (_, index) => (index >= at && index < stop ? 'table of contents' : null));
}

function isEntry(each: Draft): boolean {
  const { words, prose } = lineShape(each.text);
  return words <= MAX_WORDS && !prose && each.kind !== 'row';
}

function keyOf(each: Draft): string {
  return each.text.replace(NUMBER, '').replace(EDITORS_MARK, '').toLowerCase();
}
