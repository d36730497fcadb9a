import { german } from './de.ts';
import { english } from './en.ts';
import type { PictureWords } from './picture-words.ts';

const CATALOGUE: Readonly<Record<string, PictureWords>> = { en: english, de: german };

/** The words of pictures in a language; in English where there are none, or no language is named. */
export function pictureWordsIn(language: string | undefined): PictureWords {
  return CATALOGUE[language ?? 'en'] ?? english;
}
