import { type Draft, type Page, withoutDrafts } from '../draft.ts';
import { lineShape } from './line-shape.ts';

/** Characters below which a block may well stand twice: headings, refrains, cells. */
const MIN_LENGTH = 80;
/** With fewer different paragraphs the text is nothing but its repetition: filler, or a refrain. */
const MIN_DIFFERENT = 2;

/**
 * Removes paragraphs that stand twice; the first stays. Short blocks and table rows are left alone, and so is a paragraph
 * that stands again under another heading: there it was put on purpose. Where the heading stands twice too, a whole part
 * of the page was pasted twice.
 */
export function dropRepeats(page: Page): Page {
  const long = page.drafts.filter((each) => each.text.length >= MIN_LENGTH).map((each) => each.text);
  const different = new Set(long).size;
  if (different === long.length || different < MIN_DIFFERENT) return page;
  const headings = new Map<string, number>();
  const seen = new Map<string, number>();
  let sectionStart = 0;
  return withoutDrafts(page, (each, index) => {
    if (isHeadingLike(each)) {
      const first = headings.get(each.text);
      headings.set(each.text, first ?? index);
      // Under a heading that stood before, the section is its first one's again.
      sectionStart = first ?? index;
      return null;
    }
    const first = seen.get(each.text);
    seen.set(each.text, first ?? index);
    if (first === undefined || each.text.length < MIN_LENGTH || each.kind === 'row') return null;
    return first >= sectionStart ? 'stands twice' : null;
  });
}

function isHeadingLike(each: Draft): boolean {
  return each.kind === 'heading' || (each.kind === 'paragraph' && each.spaced && !lineShape(each.text).prose);
}
