import type { Page } from '../draft.ts';
import { bodyStart } from './body-start.ts';
import { withLeadingHeadings } from './leading-heading.ts';
import { isCued, isInsert, type LineSigns, lineSigns } from './line-signs.ts';
import { findMainStretch } from './main-stretch.ts';
import { headOf, takeOut } from './read-head.ts';
import { standfirstBelow } from './standfirst.ts';

/** Fewer cues and menu lines than this on a page, and it is a clean text of which only the head is read. */
const MIN_EVIDENCE = 3;
/** Lines of at most three words in a row, without list marks or full stops, that are as much evidence as one cue: a menu. */
const TINY_PER_EVIDENCE = 4;

/**
 * Keeps the part of a pasted page that is its article, and reads its head. Each block is weighed and the stretch with the
 * greatest sum is kept (maximum subsequence segmentation, after Pasternack and Roth 2009); lines inside it go only for a
 * cue. The head is read together with it: behind a long menu only the article tells where the head ends.
 */
export function keepMainPart(page: Page): Page {
  const signs = lineSigns(page.drafts);
  const framed = evidence(signs) >= MIN_EVIDENCE;
  const { start, end } = framed ? findMainStretch(signs) : { start: 0, end: page.drafts.length - 1 };
  const { known, reasons, titleAt } = headOf(page, bodyStart(page.drafts, start));
  const first = withLeadingHeadings(
    page.drafts,
    Math.max(-1, ...[...reasons.keys()].filter((at) => at < start)),
    start,
  );
  const standfirst = framed ? standfirstBelow(signs, titleAt, first) : -1;
  return takeOut({ ...page, ...known }, (_, index) => {
    const reason = reasons.get(index);
    if (reason !== undefined) return reason;
    if (index < first) return index === standfirst ? null : 'above the article';
    if (index > end) return 'below the article';
    const each = signs[index];
    return framed && each !== undefined && !each.prose && isInsert(each) ? 'prompt, advert or mark of the page' : null;
  });
}

/** Counts what shows that a page was pasted with its frame. */
function evidence(signs: readonly LineSigns[]): number {
  let found = signs.filter(isCued).length;
  let row = 0;
  for (const each of signs) {
    row = each.words <= 3 && !each.ended && each.draft.mark === 'none' ? row + 1 : 0;
    if (row > 0 && row % TINY_PER_EVIDENCE === 0) found += 1;
  }
  return found;
}
