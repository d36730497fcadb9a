import { readLanguage } from './languages/read-language.ts';
import type { Mention } from './meaning.ts';
import { readMentions } from './read-mentions.ts';

/** The date expressions of a text in its language (a BCP 47 tag; only its primary subtag counts). */
export function mentionsIn(text: string, language: string): readonly Mention[] {
  const primary = language.toLowerCase().split('-', 1)[0] ?? '';
  return primary === 'en' || primary === '' || primary === 'und' ? readMentions(text) : readLanguage(text, primary);
}
