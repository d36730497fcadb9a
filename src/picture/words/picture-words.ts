/** What a picture says beside the words of its documents, in one language. */
export interface PictureWords {
  /** BCP 47 tag by which dates and lengths are written. */
  readonly locale: string;
  readonly sources: string;
  readonly undated: string;
  readonly more: (count: number) => string;
  readonly moreUnnumbered: (count: number) => string;
  readonly disputed: string;
  readonly rivals: string;
  readonly bar: string;
  readonly isNew: string;
  /** In place of a text that no font can draw. */
  readonly elsewhere: (script: string, number: number) => string;
  readonly elsewhereUnnumbered: (script: string) => string;
  /** Below a picture: how many texts in which scripts could not be drawn, and what would help. */
  readonly needsFont: (scripts: string, fonts: string) => string;
  readonly signs: string;
  readonly unknownScript: string;
  readonly untitled: string;
  readonly events: (count: number) => string;
  readonly span: (from: string, to: string) => string;
  readonly freshness: (day: string) => string;
  /** Text for those who do not see the picture. */
  readonly alt: {
    readonly timeline: (title: string) => string;
    readonly ofStatus: (count: number, status: string) => string;
    readonly undatedToo: (count: number) => string;
    readonly disputed: (count: number) => string;
    readonly important: string;
    readonly ledger: (title: string) => string;
    readonly noSteps: string;
  };
}
