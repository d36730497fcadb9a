import type { ConflictWords } from '../tell-conflict.ts';
import type { QuestionStatus } from '../../model/claim.ts';
import type { EditionSectionName } from '../../model/schedule.ts';
import type { EventWords } from '../../view/claim-node.ts';

/** Kinds of news, in the order in which an edition tells them. */
export const NEWS_GROUPS = ['questions', 'conflicts', 'fresh', 'late', 'changed', 'withdrawn', 'confirmed'] as const;
export type NewsGroup = (typeof NEWS_GROUPS)[number];

/** What is said of a question between its title and its evidence. */
export type QuestionNews = 'moved' | 'new' | 'evidence' | 'changed';

/** An edition's words in one language, one file each: those of the commands, and its own. What documents say stays in theirs. */
export interface EditionWords extends EventWords, ConflictWords {
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly questionStatuses: Readonly<Record<QuestionStatus, string>>;
  readonly tracked: string;
  readonly fresh: (day: string) => string;
  readonly notDated: string;
  readonly documents: (count: number) => string;
  readonly title: (briefing: string, day: string) => string;
  readonly sections: Readonly<Record<EditionSectionName, string>>;
  /** Title of the news of a first edition. */
  readonly latest: string;
  readonly first: string;
  /** `the edition of 3 May 2031`, and the day itself for one who catches up. */
  readonly sinceEdition: (day: string) => string;
  readonly sinceDay: (day: string) => string;
  readonly sinceVersion: (version: string) => string;
  readonly unchanged: (since: string) => string;
  readonly changedSince: (since: string, what: string) => string;
  /** `5 new`, for the line that sums the news up. */
  readonly counts: Readonly<Record<NewsGroup, (count: number) => string>>;
  readonly newDocuments: (count: number) => string;
  readonly documentsGone: (count: number) => string;
  readonly nothingInThem: string;
  /** Headings inside the news. */
  readonly groups: Readonly<Record<NewsGroup, string>>;
  readonly questionNews: Readonly<Record<QuestionNews, string>>;
  readonly conflictNews: Readonly<Record<'new' | 'changed', string>>;
  /** What a line said before. */
  readonly was: (text: string) => string;
  readonly stake: (theme: string) => string;
  readonly takeaway: string;
  readonly inDocuments: (before: string, after: string) => string;
  readonly isNew: string;
  /** Lines that say nothing new, but are told otherwise, by themselves or no longer so. */
  readonly rearranged: (count: number) => string;
  readonly more: (count: number) => string;
  readonly late: (due: string) => string;
  readonly freshFor: (days: number) => string;
  readonly version: (version: string) => string;
  readonly nothingNew: string;
  readonly openFor: (days: number, since: string) => string;
  readonly openSinceUnknown: string;
  readonly settled: (status: string, day: string, after: number | null) => string;
  readonly lastEvidence: (day: string | null) => string;
  readonly noEvidence: string;
  /** Above questions of which nothing is known but that they are asked. */
  readonly asked: string;
  /** Stands in place of evidence that the same edition has told above. */
  readonly evidenceInNews: string;
  readonly inDays: (days: number) => string;
  /** Heading of what was planned for a day that has passed. */
  readonly overdue: string;
  readonly document: Readonly<Record<'new' | 'late' | 'changed' | 'gone', (name: string) => string>>;
  readonly leftOut: (file: string) => string;
}
