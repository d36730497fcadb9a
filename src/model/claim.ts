import type { CivilDay, Granularity, Inferred, Interval } from './civil.ts';
import type { DocumentDate, Span } from './document.ts';

/** The words of a date in a text, and the civil days that they denote. */
export interface DateExpression extends Span {
  readonly text: string;
  readonly interval: Interval;
  readonly granularity: Granularity;
  readonly inferred: Inferred;
  /** Other readings of the same words (`12/02/2025`), empty when there is one. */
  readonly otherReadings: readonly Interval[];
}

/** A sentence of a document; `text.slice(start, end)` is the sentence. `block` is the index of its block. */
export interface Sentence extends Span {
  readonly block: number;
  /** True when it is whole; false when something was removed inside it or the block cuts it off. */
  readonly whole: boolean;
}

/** Proof of a claim: a verbatim quote with its place. `quote` equals the clean text's slice `[start, end)`. */
export interface Citation extends Span {
  /** Document id. */
  readonly document: string;
  readonly file: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: DocumentDate | null;
  readonly asOf: DocumentDate | null;
  readonly section: string | null;
  readonly quote: string;
}

export const EVENT_STATUSES = ['happened', 'planned', 'cancelled', 'denied', 'speculated'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** When an event took place, as told; null interval ends never occur: an undated event has `date: null`. */
export interface EventDate extends Interval {
  readonly granularity: Granularity;
  /** The words that gave the date. */
  readonly text: string;
  readonly inferred: Inferred;
  readonly otherReadings: readonly Interval[];
}

/** Fields that every claim has. `text` is verbatim, or verbatim clauses with `…` at each cut. */
interface ClaimBase {
  readonly id: string;
  readonly text: string;
  readonly citations: readonly Citation[];
}

export interface Event extends ClaimBase {
  readonly kind: 'event';
  readonly date: EventDate | null;
  readonly status: EventStatus;
  /** 0…1, comparable within one snapshot. */
  readonly salience: number;
  readonly actors: readonly string[];
  readonly places: readonly string[];
  /** Ids of conflicts that this event is a side of. */
  readonly conflicts: readonly string[];
}

/** The theme of stakes that no heading, no lead-in and no word of an editor's theme names. */
export const UNTHEMED = 'Other';

export interface Stake extends ClaimBase {
  readonly kind: 'stake';
  readonly theme: string;
  readonly actors: readonly string[];
  readonly conflicts: readonly string[];
}

export interface Takeaway extends ClaimBase {
  readonly kind: 'takeaway';
  /** Number of documents behind it. */
  readonly support: number;
  readonly conflicts: readonly string[];
}

export const QUESTION_STATUSES = [
  'open',
  'partly answered',
  'answered',
  'contested',
  'called off',
  'overtaken',
] as const;
export type QuestionStatus = (typeof QUESTION_STATUSES)[number];

/** One dated, cited step of a question. `asOf` is the evidence's own date; null when its document has none. */
export interface LedgerEntry {
  readonly asOf: CivilDay | null;
  readonly status: QuestionStatus;
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly conflicts: readonly string[];
}

export interface Question {
  readonly kind: 'question';
  readonly id: string;
  readonly title: string;
  /** Declared in `briefing.yaml`; others were found in the documents. */
  readonly tracked: boolean;
  readonly status: QuestionStatus;
  /** Since when the status holds; null when no evidence is dated. */
  readonly since: CivilDay | null;
  readonly ledger: readonly LedgerEntry[];
  readonly citations: readonly Citation[];
}

export const CONFLICT_KINDS = ['date', 'place', 'date and place', 'count', 'outcome', 'office'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

export interface ConflictSide {
  readonly value: string;
  readonly citations: readonly Citation[];
}

/** Claims that cannot all hold: never averaged, never hidden. */
export interface Conflict {
  readonly kind: ConflictKind;
  readonly id: string;
  readonly about: string;
  /** What both sides tell of, in words of a document; left out where nothing can be said. */
  readonly matter?: string;
  readonly sides: readonly ConflictSide[];
  /** Document id of the weaker side's source, or null when nobody is weaker for a reason that can be checked. */
  readonly weaker: string | null;
  readonly why: string;
}

/** A sentence that answers may be made of: the unit of full-text search. */
export interface Passage {
  readonly text: string;
  readonly citation: Citation;
  readonly conflicts: readonly string[];
}
