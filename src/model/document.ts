import type { CivilDay, Inferred, Interval } from './civil.ts';

/** A half-open range of UTF-16 offsets `[start, end)` in a document's clean text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A run of clean text that stands by itself on the page: a heading, a paragraph, a list item, a table row, a quotation.
 * Blocks are in text order, never overlap, and never hold white space at their ends.
 */
export interface Block extends Span {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'quote';
  /** Heading level 1–6, or nesting depth of an item (1 = outermost); 0 for the others. */
  readonly level: number;
  /** Ascending offsets inside the block where something was removed: no quote may run across one. */
  readonly cuts: readonly number[];
  /** End offset of a bold or colon lead-in such as `Theme:` (colon excluded), or null. */
  readonly leadEnd: number | null;
  /** The lead-in is set off by marks that are no part of the clean text (`**Theme:**`): a quote across its end stands nowhere in the file. */
  readonly leadMarked?: boolean;
}

/** A heading with all that stands under it up to the next heading of any level; `heading` is null before the first. */
export interface Section extends Span {
  readonly heading: string | null;
  readonly level: number;
}

/** Text that reading left out, with the reason in a few words. */
export interface Removed {
  readonly text: string;
  readonly why: string;
}

/** A date of the document itself (published, as of), and in words where it was taken from. */
export interface DocumentDate extends Interval {
  readonly basis: string;
  readonly inferred: Inferred;
}

/** The day in a byline or a dateline as it stands, perhaps without a year; `year` null is settled over the briefing. */
export interface WrittenDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** The weekday written beside it (Monday 0), which helps to settle a year that is not. */
  readonly weekday?: number;
  readonly basis: string;
}

/** A link found in a document, with the offset in the clean text at which it stood. */
export interface DocumentLink {
  readonly url: string;
  readonly at: number;
}

/** What reading one file gives, before anything is understood: clean text, its blocks, and what the file says of itself. */
export interface SourceText {
  readonly file: string;
  /** SHA-256 of the raw bytes, hexadecimal. */
  readonly hash: string;
  readonly format: 'txt' | 'md' | 'html';
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly link: string | null;
  /** BCP 47 primary language subtag; stated in the file or detected from the text. */
  readonly language: string;
  readonly written: WrittenDay | null;
  /** The day of its last change, where one is said beside the day of writing. */
  readonly changed: WrittenDay | null;
  /** As-of day or interval stated in the front matter (`as_of`), or null. */
  readonly statedAsOf: Interval | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly links: readonly DocumentLink[];
  readonly removed: readonly Removed[];
}

/** One source text of a briefing with its three dates kept apart. */
export interface Document extends Omit<SourceText, 'written' | 'changed' | 'statedAsOf'> {
  /** Stable within the briefing: from the file name. */
  readonly id: string;
  readonly published: DocumentDate | null;
  /** How far its knowledge reaches. */
  readonly asOf: DocumentDate | null;
  /** Civil day on which the file came into the folder. */
  readonly added: CivilDay;
  readonly words: number;
}
