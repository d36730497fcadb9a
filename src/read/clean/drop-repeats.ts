import { type Draft, type Page, withoutDrafts } from '../draft.ts';

/** Characters below which a block may well stand twice: headings, refrains, cells. */
const MIN_LENGTH = 80;

/** Removes paragraphs that stand twice; the first stays. Refrains, headings and table rows are short and are left alone. */
export function dropRepeats(page: Page): Page {
  const seen = new Set<string>();
  return withoutDrafts(page, (each: Draft) => {
    if (each.text.length < MIN_LENGTH || each.kind === 'row') return null;
    if (seen.has(each.text)) return 'stands twice';
    seen.add(each.text);
    return null;
  });
}
