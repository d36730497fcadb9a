import type { Span } from '../../model/document.ts';

const ARTICLE = /\b(?:the|a|an|its|their|his|her|our)\s$/iu;
const NAME = /^\s\p{Lu}\p{Ll}/u;

/** `the 2031 World Cup`: the year belongs to the name of one edition, and tells nothing of when anything happened. */
export function isEdition(text: string, date: Span): boolean {
  if (date.end - date.start !== 4 || !/^\d{4}$/.test(text.slice(date.start, date.end))) return false;
  return (
    ARTICLE.test(text.slice(Math.max(0, date.start - 8), date.start)) && NAME.test(text.slice(date.end, date.end + 4))
  );
}
