const words = new Intl.Segmenter('und', { granularity: 'word' });
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * How much of a text the segmenters see, in UTF-16 units: the least that does not fit, for they are slow and quadratic on
 * long ones. The last is more than a page holds.
 */
const WINDOWS = [240, 1_000, 2_800] as const;
/** A border is only good if it leaves at least this share of what would fit. */
const GOOD_SHARE = 0.5;

const SENTENCE_END = /[.!?…。！？।؟۔]["'”’»)\]]*$/u;
const CLAUSE_END = /[,;:–—、，；：،؛]["'”’»)\]]*$/u;
const CUT_MARK = ' …';

/** Cuts a text to what fits: at the end of a sentence, else of a clause, else of a word, and marks the cut with `…`. */
export function cutText(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const end = bestBorder(text, (part) => fits(part + CUT_MARK));
  return text.slice(0, end).trimEnd() + CUT_MARK;
}

/** The end of a text that fits, for words that lead up to a quote. */
export function cutStart(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const tail = text.slice(-longest);
  const space = tail.search(/\s/u);
  const borders = space < 0 ? bordersOf(graphemes, tail) : [space];
  return `… ${tail.slice(borders[1] ?? borders[0] ?? 0).trimStart()}`;
}

/** Splits a text into parts that fit, at the same borders; nothing is lost. */
export function splitText(text: string, fits: (text: string) => boolean): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest !== '' && !fits(rest)) {
    const end = bestBorder(rest, fits);
    parts.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  if (rest !== '' || parts.length === 0) parts.push(rest);
  return parts;
}

/** Always above 0, so that a splitter gets on even where nothing fits. */
function bestBorder(text: string, fits: (part: string) => boolean): number {
  const size = WINDOWS.find((most) => most >= text.length || !fits(text.slice(0, most))) ?? WINDOWS[2];
  const window = text.slice(0, size).toWellFormed();
  const borders = bordersOf(words, window).filter((border) => endsWord(window, border));
  const most = lastFitting(window, borders, fits);
  if (most === 0)
    return lastFitting(window, bordersOf(graphemes, window), fits) || bordersOf(graphemes, window)[0] || 1;
  const good = borders.filter((border) => border <= most && border >= most * GOOD_SHARE);
  const ending = (pattern: RegExp): number | undefined =>
    good.findLast(
      (border) => pattern.test(window.slice(Math.max(0, border - 8), border)) && beforeSpace(window, border),
    );
  return ending(SENTENCE_END) ?? ending(CLAUSE_END) ?? most;
}

/** The last border whose part fits, or 0; longer parts never fit where shorter ones do not. */
function lastFitting(text: string, borders: readonly number[], fits: (part: string) => boolean): number {
  let [low, high] = [0, borders.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(text.slice(0, borders[middle]).trimEnd())) low = middle + 1;
    else high = middle;
  }
  return borders[low - 1] ?? 0;
}

/** Ends of segments, the text's own end left out: what reaches it was cut off by the window. */
function bordersOf(segmenter: Intl.Segmenter, text: string): number[] {
  return [...segmenter.segment(text)].map(({ index }) => index).slice(1);
}

const SPACELESS_END =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}。！？、，；：]$/u;

/** Whether no word runs across a border: a blank after it, or a script that writes without blanks. */
function endsWord(text: string, border: number): boolean {
  return /^\s/u.test(text.charAt(border)) || SPACELESS_END.test(text.slice(Math.max(0, border - 2), border));
}

/** A stop inside a number or a name (`3.5`, `a:b`) ends nothing; full-width stops need no blank. */
function beforeSpace(text: string, border: number): boolean {
  return (
    /^\s/u.test(text.charAt(border)) ||
    /[。！？、，；：]["'”’»)\]]*$/u.test(text.slice(Math.max(0, border - 8), border))
  );
}
