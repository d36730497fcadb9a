const words = new Intl.Segmenter('und', { granularity: 'word' });
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const ELLIPSIS = ' …';
/** Scripts that write without blanks between words. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** What looks odd in front of an ellipsis. */
const LOOSE_END = /[\s,;:.…–—-]+$/u;

/**
 * Breaks a text between words into at most `most` lines of a width. What does not fit is left out, with an ellipsis at
 * its place; only a word that no line holds is cut inside. Nothing of an empty text.
 */
export function fitLines(
  text: string,
  widthOf: (part: string) => number,
  width: number,
  most: number,
): readonly string[] {
  const lines: string[] = [];
  let rest = partsOf(text).filter((part) => part.trim() !== '');
  while (rest.length > 0 && lines.length < most) {
    const isLast = lines.length === most - 1;
    const whole = longest(rest, widthOf, width, '');
    if (whole === rest.length) return [...lines, lineOf(rest)];
    if (whole > 0 && !isLast) {
      lines.push(lineOf(rest.slice(0, whole)));
      rest = rest.slice(whole);
      continue;
    }
    const kept = longest(rest, widthOf, width, ELLIPSIS);
    lines.push(kept > 0 ? withEllipsis(lineOf(rest.slice(0, kept))) : cutWord(rest[0] ?? '', widthOf, width));
    // After a word that was cut nothing may follow: it would read on as if nothing were missing.
    return lines.filter((line) => line !== '');
  }
  return lines;
}

function lineOf(parts: readonly string[]): string {
  return parts.join('').trim();
}

function withEllipsis(line: string): string {
  return line.replace(LOOSE_END, '') + ELLIPSIS;
}

/** How many parts fit, by halving: widths grow with the text. */
function longest(parts: readonly string[], widthOf: (part: string) => number, width: number, end: string): number {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (widthOf(lineOf(parts.slice(0, middle)) + end) <= width) low = middle;
    else high = middle - 1;
  }
  return low;
}

function cutWord(word: string, widthOf: (part: string) => number, width: number): string {
  const letters = Array.from(graphemes.segment(word.trim()), ({ segment }) => segment);
  const kept = longest(letters, widthOf, width, '…');
  return kept === 0 ? '' : `${letters.slice(0, kept).join('')}…`;
}

/** Parts between which a line may break; blanks belong to the part before them. */
function partsOf(text: string): string[] {
  return text.split(/(?<=\s)(?=\S)/u).flatMap((part) => (SPACELESS.test(part) ? spacelessParts(part) : [part]));
}

/** Words of a script without blanks; signs stay with the word before them. */
function spacelessParts(text: string): string[] {
  const parts: string[] = [];
  for (const { segment, isWordLike } of words.segment(text)) {
    if (parts.length > 0 && isWordLike !== true) parts.splice(-1, 1, (parts.at(-1) ?? '') + segment);
    else parts.push(segment);
  }
  return parts;
}
