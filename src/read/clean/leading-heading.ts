import type { Draft } from '../draft.ts';
import { isPageMark, isPrompt } from './cue-words.ts';
import { lineShape } from './line-shape.ts';
import { isToolbar } from './toolbar.ts';

/** Lines above the text that may head its first part: a heading, and one above it. */
const MAX_LINES = 2;
const MAX_WORDS = 16;

/** Ways in which a text sets off its headings; each is known again when it comes twice. */
const STYLES: readonly ((text: string) => boolean)[] = [
  (text) => /[?？]["”’»)]*$/.test(text),
  (text) => /^\d{1,2}[.:]\d\d\b/.test(text),
  (text) => /^(?:\d{1,2}|[IVX]{1,4})[.)] \p{Lu}/u.test(text),
  (text) => text.length >= 4 && text === text.toUpperCase() && /\p{Lu}{3}/u.test(text),
];

/** Where the text begins when the headings right above it, told by headings of the same style further down, belong to it. */
export function withLeadingHeadings(drafts: readonly Draft[], headEnd: number, start: number): number {
  // From below: of two headings of one style the upper one heads nothing.
  for (let at = start - 1; at > Math.max(headEnd, start - MAX_LINES - 1); at -= 1) {
    if (drafts.slice(at, start).every((each) => isShort(each)) && isHeading(drafts, at, start)) return at;
  }
  return start;
}

function isHeading(drafts: readonly Draft[], at: number, start: number): boolean {
  const style = STYLES.find((fits) => fits(drafts[at]?.text ?? ''));
  if (style === undefined) return false;
  return drafts.slice(start).some((each) => isShort(each) && style(each.text));
}

function isShort(each: Draft): boolean {
  const { words, prose } = lineShape(each.text);
  return !prose && words <= MAX_WORDS && !isToolbar(each) && !isPrompt(each.text) && !isPageMark(each.text);
}
