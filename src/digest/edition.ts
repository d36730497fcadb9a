import type { CivilDay } from '../model/civil.ts';
import type { Document } from '../model/document.ts';
import type { EditionSectionName, Slot } from '../model/schedule.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Change } from '../query/changes.ts';
import type { View } from '../view/view.ts';

/** All that an edition is made of; equal input gives equal bytes. */
export interface EditionInput {
  readonly snapshot: Snapshot;
  /** What was delivered last, and when (epoch milliseconds); null for a first edition. */
  readonly last: { readonly snapshot: Snapshot; readonly at: number } | null;
  /** The day, or the version, that a member catches up from in place of an edition; `last` is the briefing as it was then. */
  readonly since?: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** IANA zone in which days are counted. */
  readonly zone: string;
  readonly sections: readonly EditionSectionName[];
  /** BCP 47 primary subtag; English where there are no words of it. */
  readonly language: string;
  /** The slot that this edition is late for. */
  readonly late?: { readonly slot: Slot };
}

export interface EditionSection {
  readonly name: EditionSectionName;
  readonly title: string;
  /** What stands under the title; the title itself is no part of it. */
  readonly view: View;
}

/** What one channel is told at one moment. */
export interface Edition {
  readonly briefing: string;
  readonly version: string;
  /** BCP 47 primary subtag of the language in which it is written. */
  readonly language: string;
  readonly title: string;
  /** What changed, in one line. */
  readonly lead: string;
  /** How fresh it is, on what it rests. */
  readonly facts: readonly string[];
  /** The edition's own civil day, in the zone that it was composed for. */
  readonly day: CivilDay;
  /** Nothing changed since the last one. */
  readonly quiet: boolean;
  readonly sections: readonly EditionSection[];
  /** The briefing's documents, for their links. */
  readonly documents: readonly Document[];
  /** What changed since the last edition. All of it counts as told once this edition is delivered. */
  readonly changes: {
    readonly all: readonly Change[];
    /** Those that are told in full in one of the sections; the number of the others stands in the edition. */
    readonly shown: readonly Change[];
  };
}
