import { type Page, withoutDrafts } from '../draft.ts';
import { isPartName } from './part-names.ts';

/** Takes the heading that opens a Markdown document for its title, when it is its only heading of the first level. */
export function readTopHeading(page: Page): Page {
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
