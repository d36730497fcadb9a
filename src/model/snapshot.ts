import type { Conflict, Event, Passage, Question, Stake, Takeaway } from './claim.ts';
import type { CivilDay } from './civil.ts';
import type { Document } from './document.ts';

/** A file that was left out of a briefing: which, why, and what would put it right. */
export interface ReadFault {
  readonly file: string;
  readonly code: string;
  readonly reason: string;
  readonly remedy: string;
}

/** The frozen store of one briefing at one moment; queries are pure functions of it. */
export interface Snapshot {
  readonly briefing: string;
  readonly title: string;
  readonly description: string;
  /** Hash of the content: equal documents and settings give an equal version, whatever their order. */
  readonly version: string;
  /** The latest day that any document's knowledge reaches; null when none says. */
  readonly asOf: CivilDay | null;
  readonly documents: readonly Document[];
  readonly events: readonly Event[];
  readonly stakes: readonly Stake[];
  readonly takeaways: readonly Takeaway[];
  readonly questions: readonly Question[];
  readonly conflicts: readonly Conflict[];
  readonly passages: readonly Passage[];
  readonly faults: readonly ReadFault[];
}
