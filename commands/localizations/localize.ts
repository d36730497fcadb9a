import type { Command } from '../command.ts';
import { german } from './de.ts';
import type { Localization } from './localization.ts';

/** Every language beside English, by its BCP 47 primary subtag. */
export const LOCALIZATIONS: Readonly<Record<string, Localization>> = { de: german };

/** A command's summary in a language; in English where there is no other. */
export function summaryIn(language: string, { name, summary }: Pick<Command, 'name' | 'summary'>): string {
  return LOCALIZATIONS[language]?.[name]?.description ?? summary;
}
