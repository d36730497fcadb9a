import { type Page, withoutDrafts } from '../draft.ts';
import { lineShape } from './line-shape.ts';
import { isPartName } from './part-names.ts';

/** Lines above the heading that opens a document, and words of the longest: a motto, a call to readers. */
const MAX_ABOVE = 2;
const MAX_WORDS = 20;

/** Takes the heading that opens a Markdown document for its title, when it is its only heading of the first level. */
export function readTopHeading(page: Page): Page {
  const at = page.drafts.slice(0, MAX_ABOVE + 1).findIndex((each) => each.kind === 'heading' && each.level === 1);
  const above = page.drafts.slice(0, Math.max(0, at));
  if (above.some((each) => each.kind !== 'paragraph' || lineShape(each.text).words > MAX_WORDS)) return page;
  return readFirst(withoutDrafts(page, (_, index) => (index < at ? 'above the headline' : null)));
}

function readFirst(page: Page): Page {
  const first = page.drafts[0];
  if (first?.kind !== 'heading' || first.level !== 1 || isPartName(first.text)) return page;
  if (page.title !== null) {
    const same = first.text.toLowerCase() === page.title.toLowerCase();
    return same ? withoutDrafts(page, (_, index) => (index === 0 ? 'repeats the title' : null)) : page;
  }
  const only = page.drafts.every((each, index) => index === 0 || each.kind !== 'heading' || each.level > 1);
  // A heading with nothing under it is all that the document says.
  if (!only || page.drafts.length < 2) return page;
  return { ...page, title: first.text, drafts: page.drafts.slice(1) };
}
