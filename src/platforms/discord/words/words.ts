/** The words of the chat's own making in one language: buttons, notices, refusals. One file a language. */
export interface Words {
  readonly previous: string;
  readonly next: string;
  readonly sources: string;
  readonly export: string;
  readonly share: string;
  readonly anotherLine: string;
  readonly changedSince: (version: string) => string;
  readonly outdatedButton: string;
  readonly noSources: string;
  /** Of a line of an edition: sources beyond those that were kept with it. */
  readonly moreSources: (count: number) => string;
  readonly chooseBriefing: string;
  readonly noBriefing: string;
  readonly unknownBriefing: (found: string, allowed: string) => string;
  readonly notADay: (option: string, found: string) => string;
  readonly notACount: (option: string) => string;
  readonly notAChoice: (option: string, found: string, allowed: string) => string;
  readonly exported: (title: string, version: string) => string;
  readonly calendarLeftOut: (count: number) => string;
  readonly tooLarge: (files: string) => string;
  readonly noPicture: string;
  readonly failed: (reference: string) => string;
  readonly leaving: string;
  readonly help: {
    readonly title: string;
    readonly promise: string;
    readonly help: string;
    readonly settings: string;
    readonly digest: string;
    readonly catchUp: string;
    readonly marks: string;
    readonly singleSource: string;
    readonly disputed: string;
    readonly inferred: string;
    readonly visibility: string;
    readonly readOn: string;
  };
}
