/** What a block looks like, without regard to what its words mean. */
export interface LineShape {
  /** Words; in scripts without spaces about one for two characters. */
  readonly words: number;
  /** It ends as sentences end. */
  readonly ended: boolean;
  /** It reads as running text: ended and long enough, or simply long. */
  readonly prose: boolean;
}

const END = /[.!?…。！？؟।][\s"”’'»)\]】」』*]*(?:\[\d+\]\s*)*$/;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;
/** Words from which a block that ends like a sentence counts as running text. */
const MIN_SENTENCE = 6;
const QUESTION = /[?？؟!！]["'”’»)]*$/;
/** Words from which a question or a call counts as running text: shorter ones are often headlines. */
const MIN_QUESTION = 14;
/** Words from which a block counts as running text however it ends. */
const MIN_LONG = 25;

/** Shapes of the blocks seen last: the steps of cleaning ask for that of each block again and again. */
const seenShapes = new Map<string, LineShape>();
const MAX_SEEN = 1_000;

/** Looks at a block's text; only its first 2,000 characters are counted. */
export function lineShape(text: string): LineShape {
  const known = seenShapes.get(text);
  if (known !== undefined) return known;
  if (seenShapes.size >= MAX_SEEN) seenShapes.clear();
  const shape = shapeOf(text);
  seenShapes.set(text, shape);
  return shape;
}

function shapeOf(text: string): LineShape {
  const seen = text.length > 2_000 ? text.slice(0, 2_000) : text;
  const words = countWords(seen);
  const ended = END.test(text.slice(-40));
  const enough = QUESTION.test(text.slice(-4)) ? MIN_QUESTION : MIN_SENTENCE;
  return { words, ended, prose: (ended && words >= enough) || words >= MIN_LONG };
}

function countWords(text: string): number {
  let spaced = 1;
  for (let i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) spaced += 1;
  // Only text beyond Latin, Greek and Cyrillic can be in a script without spaces.
  const unspaced = /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u9fff]/.test(text) ? (text.match(UNSPACED)?.length ?? 0) : 0;
  return Math.max(spaced, spaced - 1 + Math.ceil(unspaced / 2));
}
