import type { ConflictKind, QuestionStatus } from '../../model/claim.ts';
import type { EditionSectionName } from '../../model/schedule.ts';
import type { EventWords } from '../../view/claim-node.ts';

/** Kinds of news, in the order in which an edition tells them. */
export const NEWS_GROUPS = ['questions', 'conflicts', 'fresh', 'late', 'changed', 'withdrawn', 'confirmed'] as const;
export type NewsGroup = (typeof NEWS_GROUPS)[number];

/** An edition's own words in one language; what documents say stays in theirs. One file a language. */
export interface EditionWords extends EventWords {
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly questionStatuses: Readonly<Record<QuestionStatus, string>>;
  readonly conflictKinds: Readonly<Record<ConflictKind, string>>;
  readonly tracked: string;
  readonly title: (briefing: string, day: string) => string;
  readonly sections: Readonly<Record<EditionSectionName, string>>;
  /** Title of the news of a first edition. */
  readonly latest: string;
  readonly first: string;
  readonly unchanged: (since: string) => string;
  readonly changedSince: (since: string, what: string) => string;
  /** `5 new`, for the line that sums the news up. */
  readonly counts: Readonly<Record<NewsGroup, (count: number) => string>>;
  readonly newDocuments: (count: number) => string;
  readonly gone: (count: number) => string;
  /** Headings inside the news. */
  readonly groups: Readonly<Record<NewsGroup, string>>;
  readonly late: (due: string) => string;
  readonly fresh: (day: string) => string;
  readonly notDated: string;
  readonly documents: (count: number) => string;
  readonly version: (version: string) => string;
  readonly more: (count: number, where: string) => string;
  readonly noNews: string;
  readonly noTakeaways: string;
  readonly noQuestions: string;
  readonly noConflicts: string;
  readonly nothingAhead: string;
  readonly newHere: string;
  readonly openFor: (days: number, since: string) => string;
  readonly openSinceUnknown: string;
  readonly settled: (status: string, day: string, after: number | null) => string;
  readonly lastEvidence: (day: string) => string;
  readonly noEvidence: string;
  readonly weaker: (document: string) => string;
  readonly noneWeaker: string;
  readonly document: (title: string, publisher: string | null, day: string | null) => string;
  readonly documentGone: (title: string) => string;
  readonly documentChanged: (title: string) => string;
  readonly leftOut: (file: string) => string;
}
