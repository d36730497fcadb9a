import { german } from './texts/de.ts';
import { english } from './texts/en.ts';
import type { Texts } from './texts/texts.ts';

export type { Texts } from './texts/texts.ts';

const CATALOGUE: Readonly<Record<string, Texts>> = { en: english, de: german };

export const ENGLISH = english;

/** The texts of a locale (`de`, `en-GB`); English where there are none. */
export function textsFor(locale: string): Texts {
  return CATALOGUE[locale.split('-', 1)[0] ?? ''] ?? english;
}
