import { type Page, withoutDrafts } from '../draft.ts';
import { isCued, type LineSigns, lineSigns } from './line-signs.ts';

/**
 * What each sign is worth when the article's part of a page is looked for: running text counts for it, short lines and
 * cues against. Found by search over pasted pages, half of them held out, and rounded.
 */
export const WEIGHTS = {
  /** Of a sentence-like block: by itself, for ten words (at most sixty count), for a comma. */
  proseBase: -0.5,
  proseTenWords: 1,
  proseComma: 0.3,
  /** Share that a long block without a full stop keeps of that. */
  unended: 0.35,
  /** Against short blocks: ended like a sentence, of 1–3, of 4–12, of more words. */
  shortEnded: 0.5,
  tiny: 1.7,
  short: 1.6,
  longer: 1,
  /** How much capitals make a short line more suspect, small letters less. */
  titled: 0.6,
  /** Share of it that list items, numbered ones, table rows and lines without an empty line before them bear. */
  item: 0.5,
  number: 0.2,
  row: 0.3,
  tight: 0.6,
  /** Share that a short line between two blocks of prose bears, and one above prose: headings. */
  between: 0.1,
  above: 0.3,
  repeated: 1,
  small: 1,
  prompt: 2,
  related: 6,
  comments: 12,
  /** Most that a run of suspect lines can weigh, and what each cue in it (at most three) adds. */
  runCap: 4.5,
  runCapCue: 1.5,
  /** How suspect lines are on a page without any cue, and the number of cues from which they are fully so. */
  innocence: 0.3,
  fullSuspicion: 8,
  /** Share of the page's prose that the found part must hold; else the page is no article and stays whole. */
  leastShare: 0.28,
} as const;

export type Weights = { readonly [K in keyof typeof WEIGHTS]: number };

/** Fewer cues and menu lines than this on a page, and it is a clean text that nothing is taken from. */
export const MIN_EVIDENCE = 3;
/** Lines of at most three words, without list marks, that are as much evidence as one cue. */
const TINY_PER_EVIDENCE = 4;
/** Blocks behind the last prose that are kept when nothing speaks against them: a last list, a table, a closing line. */
const MAX_TRAILING = 3;
/** Lines right above the first prose that are kept when nothing speaks against them, and their least words. */
const MAX_LEADING = 2;
const MIN_STANDFIRST = 5;
/** Weight against the article that may lie between it and prose that still belongs to it. */
const MAX_LOSS = 4;
/** Words that the items of a list have on average; those of a menu have fewer. */
const MIN_ITEM_WORDS = 3.5;
/** Words of running text that must stand above readers' comments for them to end an article. */
const MIN_ARTICLE = 60;
/** Headings of comments that are tried; a page with more is no article. */
const MAX_HEADINGS = 40;
/** How much heavier than all below a heading of comments an article above it is for the heading alone to end it. */
const SURELY_ABOVE = 2;
/** Cues of a run that count, and as how many a heading of comments does. */
const MAX_CUES = 8;
const CUES_OF_COMMENTS = 6;
/** Lines such as `Reply` or a date below a heading of comments that show that comments they are. */
const MIN_REPLIES = 3;
const MIN_REPLY_SHARE = 0.06;
/** How much the article above comments must weigh against what is below them. */
const MIN_ABOVE_COMMENTS = 0.25;

/**
 * Keeps the part of a pasted page that is its article. Each block is weighed and the stretch with the greatest sum is kept
 * (maximum subsequence segmentation, after Pasternack and Roth 2009); lines inside it go only for a cue.
 */
export function keepMainPart(page: Page, weights: Weights = WEIGHTS): Page {
  const signs = lineSigns(page.drafts);
  if (evidence(signs) < MIN_EVIDENCE) return page;
  const { start, end } = findMainStretch(signs, weights);
  return withoutDrafts(page, (_, index) => {
    if (index < start) return 'above the article';
    if (index > end) return 'below the article';
    const each = signs[index];
    return each !== undefined && !each.prose && isInsert(each) ? 'prompt, advert or mark of the page' : null;
  });
}

/** First and last block of the article's part. */
export function findMainStretch(signs: readonly LineSigns[], weights: Weights = WEIGHTS): Stretch {
  const values = weigh(signs, weights);
  const end = articleEnd(signs, values);
  const found = heaviest(values.slice(0, end));
  const all = proseWords(signs.slice(0, end));
  const share = proseWords(signs.slice(found.start, found.end + 1));
  if (found.sum === 0 || share < weights.leastShare * all) return { start: 0, end: end - 1 };
  return { start: leadingStart(signs, found.start), end: trailingEnd(signs, lastNearby(signs, values, found.end)) };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where readers' comments begin, if an article stands above them; else the number of blocks. */
function articleEnd(signs: readonly LineSigns[], values: readonly number[]): number {
  const headings = signs.flatMap((each, index) => (each.comments ? [index] : []));
  for (const index of headings.slice(0, MAX_HEADINGS)) {
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

/** Counts what shows that a page was pasted with its frame. */
export function evidence(signs: readonly LineSigns[]): number {
  const cues = signs.filter((each) => isCued(each)).length;
  const tiny = signs.filter((each) => each.words <= 3 && !each.ended && each.draft.mark === 'none').length;
  return cues + Math.floor(tiny / TINY_PER_EVIDENCE);
}

/** A line inside the article that is no part of it. */
export function isInsert(signs: LineSigns): boolean {
  return signs.comments || signs.related || signs.prompt || signs.mark;
}

function weigh(signs: readonly LineSigns[], weights: Weights): number[] {
  const raw = signs.map((each, index) => weightOf(each, signs[index - 1], signs[index + 1], weights));
  const cues = signs.filter(isCued).length;
  const suspicion = Math.min(1, weights.innocence + cues / weights.fullSuspicion);
  return capRuns(signs, raw, weights).map((value) => (value < 0 ? value * suspicion : value));
}

function weightOf(each: LineSigns, above: LineSigns | undefined, below: LineSigns | undefined, w: Weights): number {
  let value = each.prose ? proseWeight(each, w) : -shortWeight(each, above, below, w);
  if (each.prompt) value -= w.prompt * (each.prose && each.words > 30 ? 0.2 : 1);
  if (each.related) value -= w.related;
  if (each.comments) value -= w.comments;
  return value;
}

function proseWeight(each: LineSigns, w: Weights): number {
  const weight = w.proseBase + (w.proseTenWords * Math.min(each.words, 60)) / 10 + w.proseComma * each.commas;
  return each.ended ? weight : weight * w.unended;
}

function shortWeight(each: LineSigns, above: LineSigns | undefined, below: LineSigns | undefined, w: Weights): number {
  let weight = each.ended ? w.shortEnded : each.words <= 3 ? w.tiny : each.words <= 12 ? w.short : w.longer;
  if (/[:：]$/.test(each.draft.text)) weight = w.shortEnded;
  else if (!each.ended && each.words > 3) weight *= 1 + w.titled * (2 * each.titled - 1);
  if (each.draft.kind === 'item') weight *= each.draft.mark === 'number' ? w.number : w.item;
  if (each.draft.kind === 'row') weight *= w.row;
  if (!each.draft.spaced) weight *= w.tight;
  if (below?.prose === true) weight *= above?.prose === true ? w.between : w.above;
  if (each.repeated) weight += w.repeated;
  if (each.mark || each.byline) weight += w.small;
  return weight;
}

/** A chart or a list in an article must not outweigh what stands around it: a run of suspect lines weighs so much at most. */
function capRuns(signs: readonly LineSigns[], raw: readonly number[], w: Weights): number[] {
  const capped = [...raw];
  for (let from = 0; from < raw.length; from += 1) {
    let sum = 0;
    let cues = 0;
    let to = from;
    for (; to < raw.length && (raw[to] ?? 0) < 0; to += 1) {
      sum -= raw[to] ?? 0;
      const each = signs[to];
      if (each?.comments === true) cues += CUES_OF_COMMENTS;
      else if (each !== undefined && isInsert(each)) cues += 1;
    }
    const cap = w.runCap + w.runCapCue * Math.min(MAX_CUES, cues);
    if (sum > cap) for (let at = from; at < to; at += 1) capped[at] = ((raw[at] ?? 0) * cap) / sum;
    from = Math.max(from, to - 1);
  }
  return capped;
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
    if (each === undefined || isCued(each) || sum < -MAX_LOSS) break;
    if (each.prose) last = at;
  }
  return last;
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
