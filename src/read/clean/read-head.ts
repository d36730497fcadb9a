import { type Draft, type Page, withoutDrafts } from '../draft.ts';
import { type Byline, looksLikePerson, readBareName, readByline } from './byline.ts';
import { isPageMark, isPrompt } from './cue-words.ts';
import { lineShape } from './line-shape.ts';
import { isCaption } from './caption.ts';

/** Blocks before the first running text that are looked at; behind a long menu the headline is among the last. */
const MAX_HEAD = 40;
/** Blocks before the first running text beyond which there must be a menu among them. */
const MENU_FROM = 8;
const MIN_TITLE_WORDS = 2;
const MAX_TITLE_LENGTH = 200;

/** Reads what stands above the first paragraph: the headline, its repetitions, breadcrumbs, author, publisher and date. */
export function readHead(page: Page): Page {
  const first = page.drafts.findIndex((each) => each.kind === 'paragraph' && lineShape(each.text).prose);
  if (first <= 0) return page;
  const from = Math.max(0, first - MAX_HEAD);
  const head = page.drafts.slice(from, first);
  const title = page.title ?? findTitle(head, page.drafts);
  const bylines = new Map<number, Byline>();
  const dated = isChronicle(page.drafts);
  const titleAt = head.findLastIndex((each) => title !== null && sameWords(each.text, title));
  head.forEach((each, index) => {
    const byline = (index > titleAt || from === 0) && !dated ? readByline(each.text) : null;
    if (byline !== null && each.text !== title) bylines.set(from + index, byline);
  });
  const names = bareNames(page.drafts, bylines);
  const read = [...bylines.values()];
  let firstTitle = page.title === null;
  const cleaned = withoutDrafts({ ...page, title }, (each, index) => {
    if (bylines.has(index) || names.has(index)) return 'byline';
    if (title === null || index >= first + MAX_HEAD) return null;
    if (sameWords(each.text, title)) {
      const why = firstTitle ? TITLE_ITSELF : 'repeats the title';
      firstTitle = false;
      return why;
    }
    return index < first && isBreadcrumb(each.text, title) ? 'breadcrumbs' : null;
  });
  const persons = [...names.values(), ...read.flatMap((each) => each.name ?? [])];
  return {
    ...cleaned,
    author: page.author ?? read.find((each) => each.author !== null)?.author ?? persons.find(looksLikePerson) ?? null,
    publisher: page.publisher ?? persons.find((name) => !looksLikePerson(name)) ?? null,
    written: page.written ?? read.find((each) => each.day !== null)?.day ?? null,
    // The headline is not lost: it is the title now.
    removed: cleaned.removed.filter((each) => each.why !== TITLE_ITSELF),
  };
}

const TITLE_ITSELF = 'is the title';

/** Lines that are a date alone, from which dates head the parts of a text instead of dating it. */
const MIN_DATES = 3;

function isChronicle(drafts: readonly Draft[]): boolean {
  let dates = 0;
  return drafts.some((each, index) => {
    if (each.text.length > 40 || drafts[index + 1]?.kind === undefined) return false;
    const byline = readByline(each.text);
    const proseBelow = lineShape(drafts[index + 1]?.text ?? '').prose;
    if (byline?.day != null && byline.author === null && byline.name === null && proseBelow) dates += 1;
    return dates >= MIN_DATES;
  });
}

/** The headline: a line that stands twice or that ends breadcrumbs; else the first line of a short head, or the last long one. */
function findTitle(head: readonly Draft[], all: readonly Draft[]): string | null {
  const candidates = head.filter((each) => isTitleLike(each)).map((each) => each.text);
  const trail = candidates.find((text) => head.some((other) => isBreadcrumb(other.text, text)));
  if (trail !== undefined) return trail;
  const repeated = candidates.find((text) => all.filter((each) => sameWords(each.text, text)).length > 1);
  if (repeated !== undefined) return repeated;
  if (head.length <= MENU_FROM) return candidates[0] ?? null;
  return candidates.findLast((text) => lineShape(text).words >= 4) ?? null;
}

function isTitleLike(each: Draft): boolean {
  const { text } = each;
  if (text.length > MAX_TITLE_LENGTH || (each.kind !== 'paragraph' && each.kind !== 'heading')) return false;
  const { words } = lineShape(text);
  if (words < MIN_TITLE_WORDS || /[,;:.]$/.test(text) || /^[\p{Ll}\d.,]+$/u.test(text)) return false;
  return readByline(text) === null && !isCaption(text) && !isPrompt(text) && !isPageMark(text);
}

/** `Home » World » Headline` or `Home Latest Headline`: the headline behind a few short words. */
function isBreadcrumb(line: string, title: string): boolean {
  if (line.length <= title.length || !line.endsWith(title)) return false;
  const before = line.slice(0, line.length - title.length).trim();
  return before.length <= 60 && before.split(/\s+/).length <= 8 && !/[.!?:,;]$/.test(before);
}

function sameWords(a: string, b: string): boolean {
  return a.length === b.length && a.toLowerCase() === b.toLowerCase();
}

/** Names without `by` or a date of their own: told by standing in a row of list items with bylines. */
function bareNames(drafts: readonly Draft[], bylines: ReadonlyMap<number, Byline>): Map<number, string> {
  const names = new Map<number, string>();
  for (const at of bylines.keys()) {
    for (const step of [-1, 1]) {
      for (let next = at + step; drafts[next]?.kind === 'item' && drafts[at]?.kind === 'item'; next += step) {
        const name = bylines.has(next) ? null : readBareName(drafts[next]?.text ?? '');
        if (name === null) break;
        names.set(next, name);
      }
    }
  }
  return names;
}
