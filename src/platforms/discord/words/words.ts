import { german } from './de.ts';
import { english } from './en.ts';

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
  readonly chooseBriefing: (briefings: string) => string;
  readonly noBriefing: string;
  readonly unknownBriefing: (found: string, allowed: string) => string;
  readonly notADay: (option: string, found: string) => string;
  readonly notACount: (option: string) => string;
  readonly notAChoice: (option: string, found: string, allowed: string) => string;
  readonly exported: (title: string, version: string) => string;
  readonly calendarLeftOut: (count: number) => string;
  readonly tooLarge: (files: string) => string;
  readonly failed: (reference: string) => string;
  readonly leaving: string;
  readonly help: {
    readonly title: string;
    readonly promise: string;
    readonly help: string;
    readonly settings: string;
    readonly marks: string;
    readonly singleSource: string;
    readonly disputed: string;
    readonly inferred: string;
    readonly visibility: string;
    readonly readOn: string;
  };
}

const CATALOGUE: Readonly<Record<string, Words>> = { en: english, de: german };

/** BCP 47 tags of the languages that the bot speaks in chat, its first one first. */
export const LANGUAGES: readonly [string, ...string[]] = ['en', 'de'];

export function wordsFor(language: string): Words {
  return CATALOGUE[language] ?? english;
}
