import { plainText } from './plain-text.ts';

/**
 * What Discord's clients give a meaning to, anywhere in a line:
 * - `\ * _ ~ | `` ` `` [ ] < >`: formatting, masked links, mentions, custom emoji, timestamps, `<https://…>`, `<id:…>`;
 * - `@`: `@everyone`, `@here`, and addresses;
 * - `:` before `//`, which begins a bare link, and before `name:`, which clients turn into an emoji;
 * - `.` after `www` and in front of invitations, which some clients link without a scheme;
 * - `&` where an entity would begin;
 * - what follows `<` in a mention, so that a reader who knows no backslashes sees none either.
 */
const ANYWHERE = new RegExp(
  [
    String.raw`[\\*_~|${'`'}[\]<>@]`,
    String.raw`:(?=\/\/|[\w+-]{1,64}:)`,
    String.raw`(?<=<)[#&:/!]`,
    String.raw`(?<=<(?:t|a|id)):`,
    String.raw`(?<=\bwww)\.`,
    String.raw`\.(?=gg\/|com\/invite)`,
    String.raw`&(?=#?\w{1,32};)`,
  ].join('|'),
  'giu',
);

/**
 * What begins a heading, subtext, quote or list at the start of a line. Clients look for it at the start of a bold
 * stretch or a list item too, so it is escaped wherever a text may be put: `**24. Mai**` would become a list.
 */
const AT_START = /^(?:[#+-]|\d+(?=[.)]))/u;

/**
 * Text as Discord Markdown that shows exactly this text on one line: no formatting, no link, no mention.
 *
 * A backslash works before every punctuation character and in every place but the label of a masked link, so document
 * text must never stand in one.
 */
export function escapeText(text: string): string {
  return escapePlain(plainText(text));
}

/** The same for what `plainText` gave, or a part of it. */
export function escapePlain(text: string): string {
  const escaped = text.replace(ANYWHERE, String.raw`\$&`);
  return escaped.replace(AT_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
