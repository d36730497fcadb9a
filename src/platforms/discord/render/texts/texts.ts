import type { Mark } from '../../../../view/view.ts';

/** The fixed words of rendered answers in one language; one file a language in `texts/`. */
export interface Texts {
  /** BCP 47 tag by which dates are written. */
  readonly locale: string;
  readonly asOf: (day: string) => string;
  readonly undatedBriefing: string;
  readonly documents: (count: number) => string;
  readonly version: (version: string) => string;
  readonly published: (day: string) => string;
  readonly knows: (day: string) => string;
  /** An event's status, and its date in the words of the document. */
  readonly asWritten: (status: string, date: string) => string;
  readonly undated: string;
  readonly more: (sources: number) => string;
  /** Label of a link: letters only, for nothing can be escaped there. */
  readonly open: string;
  readonly continued: (heading: string) => string;
  readonly page: (page: number, pages: number) => string;
  readonly tone: Readonly<Record<'warning' | 'error', string>>;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly empty: string;
  readonly sources: string;
  readonly section: (heading: string) => string;
  readonly characters: (start: number, end: number) => string;
  /** A date with what it was taken from. */
  readonly basis: (day: string, basis: string) => string;
  readonly gone: string;
}
