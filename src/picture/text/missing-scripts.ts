import type { FontSet } from './font-set.ts';

/** ISO 15924 codes by the names that regular expressions know: scripts that people write in today. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Hani: /\p{Script=Han}/u,
  Jpan: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  Kore: /\p{Script=Hangul}/u,
  Bopo: /\p{Script=Bopomofo}/u,
  Arab: /\p{Script=Arabic}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Deva: /\p{Script=Devanagari}/u,
  Beng: /\p{Script=Bengali}/u,
  Guru: /\p{Script=Gurmukhi}/u,
  Gujr: /\p{Script=Gujarati}/u,
  Orya: /\p{Script=Oriya}/u,
  Taml: /\p{Script=Tamil}/u,
  Telu: /\p{Script=Telugu}/u,
  Knda: /\p{Script=Kannada}/u,
  Mlym: /\p{Script=Malayalam}/u,
  Sinh: /\p{Script=Sinhala}/u,
  Thai: /\p{Script=Thai}/u,
  Laoo: /\p{Script=Lao}/u,
  Khmr: /\p{Script=Khmer}/u,
  Mymr: /\p{Script=Myanmar}/u,
  Tibt: /\p{Script=Tibetan}/u,
  Ethi: /\p{Script=Ethiopic}/u,
  Geor: /\p{Script=Georgian}/u,
  Armn: /\p{Script=Armenian}/u,
  Mong: /\p{Script=Mongolian}/u,
  Cher: /\p{Script=Cherokee}/u,
  Cans: /\p{Script=Canadian_Aboriginal}/u,
  Syrc: /\p{Script=Syriac}/u,
  Thaa: /\p{Script=Thaana}/u,
  Tfng: /\p{Script=Tifinagh}/u,
  Nkoo: /\p{Script=Nko}/u,
  Latn: /\p{Script=Latin}/u,
  Grek: /\p{Script=Greek}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
};

/** Emoji and other signs, by their own code in ISO 15924. */
export const SIGNS = 'Zsym';
/** Writing without a code here. */
export const UNKNOWN = 'Zzzz';

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** What asks for the picture of a sign counts as a mark of letters, and a key may bear a digit: neither is writing. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
const EMOJI = /^\p{RGI_Emoji}$|\p{Emoji_Presentation}/v;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What of a text can be drawn. */
export interface Drawable {
  /** The text without the signs that no font has; letters are never left out of it. */
  readonly text: string;
  /** ISO 15924 codes of what cannot be drawn, in order of their appearance. */
  readonly missing: readonly string[];
  /** Whether letters are missing: then the text does not say what it said, and must not be shown. */
  readonly lacksLetters: boolean;
}

/** Looks a text up in the fonts' own tables of characters. */
export function drawableText(text: string, bold: boolean, fonts: FontSet): Drawable {
  const missing = new Set<string>();
  let lacksLetters = false;
  let drawn = '';
  for (const { segment } of graphemes.segment(text)) {
    const codes = Array.from(segment, (sign) => sign.codePointAt(0) ?? 0);
    if (fonts.faceFor(codes, bold) !== null) {
      drawn += segment;
      continue;
    }
    const isLetter = LETTER.test(segment.replace(UNSEEN, '')) && !EMOJI.test(segment);
    if (isLetter) lacksLetters = true;
    missing.add(isLetter ? scriptOf(segment) : SIGNS);
  }
  return { text: drawn.replace(/ {2,}/gu, ' ').trim(), missing: [...missing], lacksLetters };
}

function scriptOf(letter: string): string {
  return Object.keys(SCRIPTS).find((code) => SCRIPTS[code]?.test(letter)) ?? UNKNOWN;
}
