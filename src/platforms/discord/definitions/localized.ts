import { Locale, type LocalizationMap } from 'discord-api-types/v10';
import type { Localization, Localized } from '../../../../commands/localizations/localization.ts';
import { LOCALIZATIONS } from '../../../../commands/localizations/localize.ts';
import { german } from './localizations/de.ts';

/** What chat has beside the commands' own words, by language. */
const CHAT: Readonly<Record<string, Localization>> = { de: german };

/** Discord's locales by the bot's languages: one language may serve several of them. */
const LOCALES: Readonly<Record<string, readonly Locale[]>> = { de: [Locale.German] };

export interface LocalizedFields {
  name_localizations?: LocalizationMap;
  description_localizations?: LocalizationMap;
}

/** Names and descriptions at a path (`command`, `command/option`, `settings/zone/zone`) in all languages that have them. */
export function localized(path: string): LocalizedFields {
  const names: LocalizationMap = {};
  const descriptions: LocalizationMap = {};
  for (const [language, locales] of Object.entries(LOCALES)) {
    const words: Localized | undefined = CHAT[language]?.[path] ?? LOCALIZATIONS[language]?.[path];
    if (words === undefined) continue;
    for (const locale of locales) {
      descriptions[locale] = words.description;
      if (words.name !== undefined) names[locale] = words.name;
    }
  }
  return {
    ...(Object.keys(names).length === 0 ? {} : { name_localizations: names }),
    ...(Object.keys(descriptions).length === 0 ? {} : { description_localizations: descriptions }),
  };
}
