import type { Mention } from './meaning.ts';
import { readMentions } from './read-mentions.ts';

/** The date expressions of a text in its language. */
export function mentionsIn(text: string, language: string): readonly Mention[] {
  return language === '' ? [] : readMentions(text);
}
