import type { Granularity, Interval } from '../model/civil.ts';
import type { EventStatus, QuestionStatus } from '../model/claim.ts';

export const PICTURE_THEMES = ['dark', 'light'] as const;
export type PictureTheme = (typeof PICTURE_THEMES)[number];

/** An event as a picture shows it. */
export interface PicturedEvent {
  /** Its number in the list that the picture belongs to. */
  readonly number: number;
  readonly date: (Interval & { readonly granularity: Granularity }) | null;
  /** The date in words, as finely as it is known. */
  readonly when: string;
  readonly text: string;
  readonly status: EventStatus;
  /** Documents behind it. */
  readonly sources: number;
  /** 0…1; where there is no room for all events, the most important ones are labelled. */
  readonly salience: number;
  readonly isDisputed: boolean;
  /** Set apart as new since an earlier picture. */
  readonly isNew: boolean;
}

/** Claims that cannot all hold: of each side the numbers of the events that tell it. */
export type Rivals = readonly (readonly number[])[];

interface PictureBase {
  readonly theme: PictureTheme;
  /** BCP 47 primary subtag of the picture's own words. */
  readonly language: string;
  readonly title: string;
  /** A line below the title. */
  readonly facts: string;
}

/** Events on an axis of time. */
export interface TimelinePicture extends PictureBase {
  readonly kind: 'timeline';
  /** Oldest first, undated last: in the order of their numbers. */
  readonly events: readonly PicturedEvent[];
  readonly rivals: readonly Rivals[];
  /** Whether a numbered list goes with it: without one, numbers would point nowhere. */
  readonly isNumbered: boolean;
  readonly statuses: Readonly<Record<EventStatus, string>>;
}

/** A step of a question's ledger, under its number in the list that goes with the picture. */
export interface PicturedStep {
  readonly number: number;
  readonly day: string | null;
  readonly when: string;
  readonly status: QuestionStatus;
}

/** The states of a question over time, as a strip. */
export interface LedgerPicture extends PictureBase {
  readonly kind: 'ledger';
  /** In the order of the ledger. */
  readonly steps: readonly PicturedStep[];
  /** How far the documents know: the last state lasts so long. Null when nobody says. */
  readonly until: { readonly day: string; readonly when: string } | null;
  readonly statuses: Readonly<Record<QuestionStatus, string>>;
}

export type Picture = TimelinePicture | LedgerPicture;

/** A picture in an answer; `alt` tells what it shows to those who do not see it. */
export interface PictureNode {
  readonly kind: 'picture';
  readonly picture: Picture;
  readonly alt: string;
}
