import type { Command } from '../command.ts';
import { german } from './de.ts';

/** A name and a description in another language than the code's; without a name the English one stays. */
export interface Localized {
  readonly name?: string;
  readonly description: string;
}

/** By `command` or `command/option`. */
export type Localization = Readonly<Record<string, Localized>>;

/** Every language beside English, by its BCP 47 primary subtag. */
export const LOCALIZATIONS: Readonly<Record<string, Localization>> = { de: german };

/** A command's summary in a language; in English where there is no other. */
export function summaryIn(language: string, { name, summary }: Pick<Command, 'name' | 'summary'>): string {
  return LOCALIZATIONS[language]?.[name]?.description ?? summary;
}
