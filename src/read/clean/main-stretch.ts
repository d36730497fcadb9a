import { isCued, type LineSigns } from './line-signs.ts';
import { articleFollows } from './next-article.ts';
import { WEIGHTS, type Weights, weigh } from './main-weights.ts';

/** Blocks behind the last prose that are kept when nothing speaks against them: a last list, a table, a closing line. */
const MAX_TRAILING = 3;
/** Lines right above the first prose that are kept when nothing speaks against them, and their least words. */
const MAX_LEADING = 2;
const MIN_STANDFIRST = 5;
/** Weight against the article that may lie between it and prose that still belongs to it. */
const MAX_LOSS = 8;
/** Words of a paragraph that is worth taking in above the stretch. */
const MIN_PARAGRAPH = 25;
/** Words that the items of a list have on average; those of a menu have fewer. */
const MIN_ITEM_WORDS = 3.5;
/** Words of running text that must stand above readers' comments for them to end an article. */
const MIN_ARTICLE = 60;
/** Headings of comments that are tried; a page with more is no article. */
const MAX_HEADINGS = 40;
/** How much heavier than all below a heading of comments an article above it is for the heading alone to end it. */
const SURELY_ABOVE = 2;
/** Lines such as `Reply` or a date below a heading of comments that show that comments they are. */
const MIN_REPLIES = 3;
const MIN_REPLY_SHARE = 0.06;
/** How much the article above comments must weigh against what is below them. */
const MIN_ABOVE_COMMENTS = 0.25;

/** First and last block of the article's part. */
export function findMainStretch(signs: readonly LineSigns[], weights: Weights = WEIGHTS): Stretch {
  const values = weigh(signs, weights);
  const end = articleEnd(signs, values);
  const found = heaviest(values.slice(0, end));
  const all = proseWords(signs.slice(0, end));
  const share = proseWords(signs.slice(found.start, found.end + 1));
  if (found.sum === 0 || share < weights.leastShare * all) return { start: 0, end: end - 1 };
  return {
    start: leadingStart(signs, firstNearby(signs, values, found.start)),
    end: trailingEnd(signs, lastNearby(signs, values, found.end)),
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where readers' comments begin, if an article stands above them; else the number of blocks. */
function articleEnd(signs: readonly LineSigns[], values: readonly number[]): number {
  const headings = signs.flatMap((each, index) => (each.comments ? [index] : []));
  const drafts = signs.map((each) => each.draft);
  for (const index of headings.slice(0, MAX_HEADINGS)) {
    if (articleFollows(drafts, index)) continue;
    if (proseWords(signs.slice(0, index)) < MIN_ARTICLE) continue;
    // A link to the comments may stand above the article or amid it: then more is below, and without replies.
    const above = heaviest(values.slice(0, index)).sum;
    const below = heaviest(values.slice(index + 1)).sum;
    const replies = signs.slice(index + 1).filter((other) => other.comments || other.byline).length;
    if (
      above >= SURELY_ABOVE * below ||
      (replies >= MIN_REPLIES + MIN_REPLY_SHARE * (signs.length - index) && above >= MIN_ABOVE_COMMENTS * below)
    )
      return index;
  }
  return signs.length;
}

/** The stretch with the greatest sum (Kadane's algorithm); the sum is 0 when nothing weighs for an article. */
function heaviest(values: readonly number[]): Stretch & { readonly sum: number } {
  let found = { start: 0, end: values.length - 1, sum: 0 };
  let sum = 0;
  let start = 0;
  values.forEach((value, index) => {
    sum += value;
    if (sum < 0) {
      sum = 0;
      start = index + 1;
    } else if (sum > found.sum) {
      found = { start, end: index, sum };
    }
  });
  return found;
}

function proseWords(signs: readonly LineSigns[]): number {
  return signs.reduce((sum, each) => sum + (each.prose ? Math.min(60, each.words) : 0), 0);
}

/** Takes in what belongs to the first prose: a list or a table right above it, or the lines that head it. */
function leadingStart(signs: readonly LineSigns[], start: number): number {
  const first = listStart(signs, start);
  if (first < start) return first;
  let lead = start;
  while (lead > 0 && start - lead < MAX_LEADING && isStandfirst(signs[lead - 1])) lead -= 1;
  return lead;
}

function isStandfirst(signs: LineSigns | undefined): boolean {
  return signs !== undefined && signs.words >= MIN_STANDFIRST && !isCued(signs) && !signs.caption && !signs.byline;
}

/** A list or a table right above the first prose, and the line that heads it; menus have shorter items. */
function listStart(signs: readonly LineSigns[], start: number): number {
  let first = start;
  let words = 0;
  while (first > 0 && isOfList(signs[first - 1])) {
    first -= 1;
    words += signs[first]?.words ?? 0;
  }
  if (first === start || words < MIN_ITEM_WORDS * (start - first)) return start;
  const head = signs[first - 1];
  return head !== undefined && head.words > 1 && !isCued(head) && !head.prose ? first - 1 : first;
}

function isOfList(signs: LineSigns | undefined): boolean {
  return signs !== undefined && (signs.draft.kind === 'item' || signs.draft.kind === 'row') && !isCued(signs);
}

/** Takes in prose soon after the stretch that could not outweigh the short lines before it, when no cue lies between. */
function lastNearby(signs: readonly LineSigns[], values: readonly number[], end: number): number {
  let last = end;
  let sum = 0;
  for (let at = end + 1; at < signs.length; at += 1) {
    const each = signs[at];
    sum += values[at] ?? 0;
    if (each === undefined || (isCued(each) && !each.onward) || sum < -MAX_LOSS) break;
    if (each.prose) last = at;
  }
  return last;
}

/** Takes in a full paragraph soon above the stretch, when no cue lies between: pictures and tools part it from the next. */
function firstNearby(signs: readonly LineSigns[], values: readonly number[], start: number): number {
  let first = start;
  let sum = 0;
  for (let at = start - 1; at >= 0; at -= 1) {
    const each = signs[at];
    sum += values[at] ?? 0;
    if (each === undefined || each.comments || each.related || sum < -MAX_LOSS) break;
    if (each.prose && each.ended && each.words >= MIN_PARAGRAPH && !each.prompt && !each.caption) first = at;
  }
  return first;
}

/** Takes in what ends the article without being prose; list items and rows without limit, other lines only a few. */
function trailingEnd(signs: readonly LineSigns[], end: number): number {
  let last = end;
  let others = 0;
  for (let at = end + 1; at < signs.length; at += 1) {
    const each = signs[at];
    if (each === undefined || isCued(each) || each.caption) break;
    if (each.draft.mark === 'none' && each.words <= 3) break;
    if (each.draft.mark === 'none') others += 1;
    if (others > MAX_TRAILING) break;
    last = at;
  }
  return last;
}
