import { german } from './de.ts';
import { english } from './en.ts';
import type { SettingsWords } from './settings-words.ts';

const CATALOGUE: Readonly<Record<string, SettingsWords>> = { en: english, de: german };

export function settingsWordsFor(language: string): SettingsWords {
  return CATALOGUE[language] ?? english;
}
