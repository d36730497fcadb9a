import type { ConflictKind, QuestionStatus } from '../../src/model/claim.ts';
import type { ChangeKind } from '../../src/query/changes.ts';
import type { EventWords } from '../../src/view/claim-node.ts';

/** The commands' own words in one language; what documents say stays in theirs. One file a language. */
export interface Texts extends EventWords {
  readonly titles: Readonly<
    Record<'timeline' | 'stakes' | 'takeaways' | 'questions' | 'conflicts' | 'sources', (briefing: string) => string>
  >;
  readonly questionStatuses: Readonly<Record<QuestionStatus, string>>;
  readonly conflictKinds: Readonly<Record<ConflictKind, string>>;
  readonly changeKinds: Readonly<Record<ChangeKind, string>>;
  readonly unknown: (what: string, found: string, allowed: string) => string;
  readonly noInstant: (found: string) => string;
  readonly none: string;
  readonly things: Readonly<Record<'question' | 'document' | 'theme' | 'actor', string>>;
  readonly documentsDoNotSay: string;
  readonly noEvents: string;
  readonly endsBeforeItBegins: (from: string, to: string) => string;
  readonly noEventFits: (all: number) => string;
  readonly noStakes: string;
  readonly noStakeFits: (all: number) => string;
  /** What a stake stands under that has no theme. */
  readonly otherTheme: string;
  readonly firstOfEachTheme: string;
  readonly noTakeaways: string;
  readonly noQuestions: string;
  readonly noQuestionFits: (all: number) => string;
  readonly pictureOfOneQuestion: string;
  readonly noConflicts: string;
  readonly noDocuments: string;
  readonly emptyBriefing: string;
  readonly notDated: string;
  readonly fresh: (day: string) => string;
  readonly documents: (count: number) => string;
  readonly version: (version: string) => string;
  readonly parts: Readonly<Record<'takeaways' | 'timeline' | 'stakes' | 'questions' | 'conflicts', string>>;
  readonly shownOf: (shown: number, all: number) => string;
  readonly since: (day: string) => string;
  readonly tracked: string;
  readonly moreSteps: (count: number) => string;
  readonly noEvidence: string;
  readonly changesSince: (since: string, briefing: string) => string;
  readonly nothingChanged: (since: string) => string;
  readonly also: string;
  /** What the store says of its own making, such as what a date was taken from. */
  readonly storePhrases: (text: string) => string;
  readonly weaker: (document: string, why: string) => string;
  readonly noneWeaker: (why: string) => string;
  readonly leftOut: (file: string, reason: string) => string;
  readonly published: (date: string) => string;
  readonly asOf: (date: string) => string;
  readonly asPublished: string;
  readonly added: (day: string) => string;
  readonly dateUnknown: string;
  readonly words: (count: number) => string;
  readonly furniture: (count: number) => string;
}
