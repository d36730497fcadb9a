import { type Page, withoutDrafts } from '../draft.ts';
import { bodyStart } from './body-start.ts';
import { changeAtStart, readByline } from './byline.ts';

/** Last blocks of a page among which the line of its last change stands. */
const FOOT = 15;

/** Reads the line at the foot that says when the page was published or last changed, and takes it out. */
export function readFoot(page: Page): Page {
  const from = Math.max(bodyStart(page.drafts) + 1, page.drafts.length - FOOT);
  let { changed } = page;
  const cleaned = withoutDrafts(page, (each, index) => {
    if (index < from || each.kind === 'row' || each.kind === 'heading') return null;
    const byline = readByline(each.text);
    const labelled = byline?.labelled === true && byline.author === null ? byline.day : null;
    const day = labelled ?? changeAtStart(each.text);
    if (day === null) return null;
    changed ??= day;
    return 'day of the page';
  });
  return { ...cleaned, changed };
}
