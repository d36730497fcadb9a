import type { Draft } from '../draft.ts';
import { lineShape } from './line-shape.ts';

/** Blocks and characters of the text in which the words of headlines are looked for. */
const BODY_BLOCKS = 30;
const BODY_LENGTH = 6_000;
/** Words that are added as not told, so that one word alone proves little. */
const DOUBT = 1;
/** Words of English that every text has. */
const COMMON = new Set(
  'about after also been before from have here into just like more most only other over said some than that their them then there they this were what when where which while will with would your'.split(
    ' ',
  ),
);

/** Share of a line's own words that are among those told below it. */
export function toldShare(text: string, told: ReadonlySet<string>): number {
  const words = longWords(text);
  return words.filter((word) => told.has(word)).length / (words.length + DOUBT);
}

/** The words of a text's first running paragraphs, from block `from` on. */
export function wordsFrom(drafts: readonly Draft[], from: number): ReadonlySet<string> {
  const prose = drafts
    .slice(from, from + BODY_BLOCKS)
    .filter((each) => lineShape(each.text).prose)
    .map((each) => each.text);
  return new Set(longWords(prose.join(' ').slice(0, BODY_LENGTH)));
}

/** Words that mean something, told by their length; in scripts without spaces, pairs of letters. */
function longWords(text: string): string[] {
  const lower = text.toLowerCase();
  const words = (lower.match(/\p{L}{4,}/gu) ?? []).filter((word) => !COMMON.has(word));
  if (!/[\u3040-\u9fff]/.test(lower)) return words;
  return [...lower.matchAll(/(?=([\u3040-\u9fff]{2}))/g)].map((match) => match[1] ?? '');
}
