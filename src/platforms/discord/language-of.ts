import { languageFor } from '../../settings/preferences.ts';
import type { Settings } from '../../settings/setting.ts';
import type { Asked } from './asked.ts';
import { LANGUAGES } from './words/words-for.ts';

/** The language of an answer: the one that admins chose; else the server's for all, or the asker's own for them alone. */
export function languageOf(
  settings: Settings,
  { locale, serverLocale }: Pick<Asked, 'locale' | 'serverLocale'>,
  everybodySees: boolean,
): string {
  const wishes = everybodySees && serverLocale !== null ? [serverLocale, locale] : [locale];
  return languageFor(settings, wishes, LANGUAGES);
}
