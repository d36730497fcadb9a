import type { Page } from '../draft.ts';
import { bodyStart } from './body-start.ts';
import { withLeadingHeadings } from './leading-heading.ts';
import { isCued, isInsert, type LineSigns, lineSigns } from './line-signs.ts';
import { findMainStretch } from './main-stretch.ts';
import { isPartName } from './part-names.ts';
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
  const summary = summaryAbove(signs, titleAt, first);
  return takeOut({ ...page, ...known }, (_, index) => {
    const reason = reasons.get(index);
    if (reason !== undefined) return reason;
    if (index < first) return index === standfirst || summary.has(index) ? null : 'above the article';
    if (index > end) return 'below the article';
    const each = signs[index];
    return framed && each !== undefined && !each.prose && isInsert(each) ? 'prompt, advert or mark of the page' : null;
  });
}

/** Words from which an item of a summary says something. */
const SAYS_SOMETHING = 3;

/** The list between headline and text that a part's name heads (`Key points`), and that name: it sums the article up. */
function summaryAbove(signs: readonly LineSigns[], titleAt: number, first: number): ReadonlySet<number> {
  const kept = new Set<number>();
  let open = false;
  for (let at = Math.max(0, titleAt + 1); at < first; at += 1) {
    const each = signs[at];
    if (each === undefined) break;
    const head = open ? -1 : at;
    if (isPartName(each.draft.text)) open = signs[at + 1]?.draft.kind === 'item';
    else if (each.draft.kind !== 'item') open = false;
    if (!open) continue;
    if (at === head || (each.words >= SAYS_SOMETHING && !isCued(each) && !each.toolbar)) kept.add(at);
  }
  return kept;
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
