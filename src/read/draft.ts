import type { Block, Removed, WrittenDay } from '../model/document.ts';

/** A link with its offset in a draft's text. */
export interface DraftLink {
  readonly url: string;
  readonly at: number;
}

/** A block under way: its folded text with offsets of its own, before it is placed in the document's clean text. */
export interface Draft {
  readonly kind: Block['kind'];
  readonly level: number;
  readonly text: string;
  readonly cuts: readonly number[];
  readonly leadEnd: number | null;
  /** It was set off by marks, which are gone. */
  readonly leadMarked?: boolean;
  readonly links: readonly DraftLink[];
  /** True when an empty line stood before it. */
  readonly spaced: boolean;
  /** How the source says what it is: by syntax (a tag, table bars), a bullet or a number; `none` when only its looks tell. */
  readonly mark: 'none' | 'syntax' | 'bullet' | 'number';
  /** Wide gaps in the source line, which folding takes away: menus and toolbars are set apart by them. */
  readonly gaps: number;
}

/** All that is known of one file while it is cleaned; each cleaning step takes a page and gives a page. */
export interface Page {
  readonly drafts: readonly Draft[];
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly link: string | null;
  readonly language: string | null;
  readonly written: WrittenDay | null;
  /** The day of the last change, which stands in for the day of writing where that is not said. */
  readonly changed: WrittenDay | null;
  readonly removed: readonly Removed[];
  /** Notes and references: part of the text, at its end, but nothing that it tells. */
  readonly asides: readonly Draft[];
}

export const NOTHING_KNOWN = {
  title: null,
  publisher: null,
  author: null,
  link: null,
  language: null,
  written: null,
  changed: null,
  removed: [],
  asides: [],
} as const satisfies Omit<Page, 'drafts'>;

/** Folds white space (line ends and no-break spaces too) to single spaces; all other characters stay as they are. */
export function fold(text: string): string {
  return (FOLDABLE.test(text) ? text.replace(/[\s\0]+/g, ' ') : text).trim();
}

/** White space other than a single space between words: most text has none, and is not to be copied. */
const FOLDABLE = /[^\S ]|\0| {2}/;

/** Makes a draft; what is not given is empty. */
export function draft(text: string, more: Partial<Omit<Draft, 'text'>> = {}): Draft {
  return {
    kind: 'paragraph',
    level: 0,
    cuts: NONE,
    leadEnd: null,
    links: NONE,
    spaced: true,
    mark: 'none',
    gaps: 0,
    ...more,
    text,
  };
}
const NONE: readonly never[] = [];

/**
 * Takes `[start, end)` out of a draft. In the middle it leaves a cut; at an end the draft is only shorter.
 * Null when nothing remains.
 */
export function cutOut(from: Draft, start: number, end: number): Draft | null {
  const head = from.text.slice(0, start).trimEnd();
  const tail = from.text.slice(end).trimStart();
  if (head === '' && tail === '') return null;
  const apart = head !== '' && tail !== '' && (start > head.length || from.text.length - end > tail.length);
  const text = head + (apart ? ' ' : '') + tail;
  const seam = text.length - tail.length;
  const tailStart = from.text.length - tail.length;
  const move = (at: number): number => (at <= start ? Math.min(at, head.length) : Math.max(at - tailStart, 0) + seam);
  const cuts = new Set(from.cuts.map(move));
  if (head !== '' && tail !== '') cuts.add(seam);
  return {
    ...from,
    text,
    cuts: [...cuts].filter((at) => at > 0 && at < text.length).toSorted((a, b) => a - b),
    leadEnd: leadBehind(from.leadEnd, start, end, move),
    links: from.links.map((link) => ({
      url: link.url,
      at: link.at < start ? move(link.at) : Math.max(move(link.at), seam),
    })),
  };
}

/** Where a lead-in ends that was not cut into. */
function leadBehind(leadEnd: number | null, start: number, end: number, move: (at: number) => number): number | null {
  return leadEnd === null || (leadEnd > start && leadEnd <= end) ? null : move(leadEnd);
}

/** The same page without the drafts that `why` gives a reason for; each is listed with its reason. */
export function withoutDrafts(page: Page, why: (each: Draft, index: number) => string | null): Page {
  const kept: Draft[] = [];
  const removed: Removed[] = [];
  page.drafts.forEach((each, index) => {
    const reason = why(each, index);
    if (reason === null) kept.push(each);
    else removed.push({ text: each.text, why: reason });
  });
  return removed.length === 0 ? page : { ...page, drafts: kept, removed: [...page.removed, ...removed] };
}
