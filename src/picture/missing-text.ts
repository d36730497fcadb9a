import { SIGNS, UNKNOWN } from './text/missing-scripts.ts';
import type { PictureWords } from './words/picture-words.ts';

/** Scripts that could not be drawn, and how many texts each. */
export class MissingText {
  readonly #counts = new Map<string, number>();

  add(scripts: readonly string[]): void {
    for (const script of scripts) this.#counts.set(script, (this.#counts.get(script) ?? 0) + 1);
  }

  /** What to say of it, or null when all was drawn. */
  note(words: PictureWords): string | null {
    if (this.#counts.size === 0) return null;
    const scripts = [...this.#counts].map(([code, count]) => `${scriptName(code, words)} (${count})`);
    const fonts = [...new Set([...this.#counts.keys()].map(fontFor))];
    return words.needsFont(list(scripts, words.locale), list(fonts, words.locale));
  }
}

function list(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}

/** A script's name in the picture's language. */
export function scriptName(code: string, words: PictureWords): string {
  if (code === SIGNS) return words.signs;
  if (code === UNKNOWN) return words.unknownScript;
  return new Intl.DisplayNames(words.locale, { type: 'script' }).of(code) ?? words.unknownScript;
}

/** Families of the Noto project whose names are not simply that of the script. */
const FONTS: Readonly<Record<string, string>> = {
  Hani: 'Noto Sans CJK',
  Jpan: 'Noto Sans CJK',
  Kore: 'Noto Sans CJK',
  Bopo: 'Noto Sans CJK',
  Cans: 'Noto Sans Canadian Aboriginal',
  [SIGNS]: 'Noto Emoji',
  [UNKNOWN]: 'Noto Sans',
};

function fontFor(code: string): string {
  return FONTS[code] ?? `Noto Sans ${new Intl.DisplayNames('en', { type: 'script' }).of(code) ?? ''}`.trim();
}
