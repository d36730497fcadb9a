/** Letters that ZERO WIDTH (NON-)JOINER shapes: there it is spelling, everywhere else it can only hide. */
const JOINING = String.raw`\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}`;

/** Emoji as people write them, at most ten joined: what is longer is a flood and falls apart into its members. */
const EMOJI = String.raw`\p{Extended_Pictographic}[\ufe0e\ufe0f]?\p{Emoji_Modifier}?(?:\u200d\p{Extended_Pictographic}[\ufe0e\ufe0f]?\p{Emoji_Modifier}?){0,9}`;
const KEYCAP = String.raw`[0-9#*]\ufe0f\u20e3`;
const SUBDIVISION_FLAG = String.raw`\u{1f3f4}[\u{e0030}-\u{e007a}]{1,8}\u{e007f}`;

/** What stays although it holds characters that are not seen, or else one such character. */
const UNSEEN = new RegExp(
  `(${SUBDIVISION_FLAG}|${EMOJI}|${KEYCAP}|(?<=[${JOINING}\\p{M}])[\\u200c\\u200d](?=[${JOINING}])|(?<=\\p{Script=Han})[\\ufe00-\\ufe02\\u{e0100}-\\u{e01ef}])|[\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}]`,
  'gu',
);

/** Line ends, control characters and runs of blanks (the braille one, which nothing marks as such, too). */
const BLANKS = /[\p{Cc}\p{Zl}\p{Zp}]+|[\s\u2800]{2,}|\u2800/gu;

/** No script that is in use needs more than four non-spacing marks on one letter; floods of them cover other lines. */
const MARK_FLOOD = /([\p{Mn}\p{Me}]{4})[\p{Mn}\p{Me}]+/gu;
/** At the very beginning there is no letter of the text's own that they could stand on. */
const LEADING_MARKS = /^[\p{M}\s]+/u;

/**
 * Text of the great scripts with their usual punctuation, where nothing is unseen and nothing combines; it is told apart
 * first because nearly all text is such, and one pass over it is all that it takes.
 */
const ORDINARY =
  /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u058f\u2010-\u2027\u2030-\u205e\u20a0-\u20c0\u3001-\u3029\u3030-\u3098\u309b-\u3163\u4e00-\u9fff\uac00-\ud7a3]*$/;

/**
 * Document text as one line that shows what it says: the same words, without the characters that are not seen (zero
 * width, direction overrides, controls, tags), without line ends, and with no more than four marks on a letter.
 */
export function plainText(text: string): string {
  if (ORDINARY.test(text)) return text.replace(/\s{2,}/g, ' ').trim();
  const line = text
    .toWellFormed()
    .replace(BLANKS, ' ')
    .replace(UNSEEN, (_found, kept: string | undefined) => kept ?? '')
    // What was between two blanks may be gone now.
    .replace(BLANKS, ' ')
    .replace(MARK_FLOOD, '$1')
    .replace(LEADING_MARKS, '');
  return line.trim();
}
