import type { Sentence } from '../model/claim.ts';
import type { Block } from '../model/document.ts';
import { abbreviationsOf } from './abbreviations.ts';
import { sentenceBorders } from './sentence-borders.ts';
import { endsWithStop } from './stop.ts';

export { blocksOfPlainText } from './blocks-of-plain-text.ts';

/** Longest sentence in UTF-16 units; what is longer is a page without stops, and is cut at a space. */
const LONGEST = 2000;

/**
 * The sentences of `blocks` as offsets into `text`: trimmed, in order, inside one block and between its cuts, and
 * together holding every visible character of the blocks.
 *
 * Each stretch is looked at by itself, so a sentence never depends on what stands in other blocks.
 */
export function segmentSentences(text: string, blocks: readonly Block[], language: string): Sentence[] {
  const rules = abbreviationsOf(language);
  const sentences: Sentence[] = [];
  for (const [index, block] of blocks.entries()) {
    const edges = [...block.cuts.filter((cut) => cut > block.start && cut < block.end), block.end];
    const cutAtEnd = block.cuts.includes(block.end);
    let start = block.start;
    // Whether the text before `start` ended a sentence: if not, the first one after a cut has lost its beginning.
    let closed = true;
    for (const edge of edges) {
      const stretch = text.slice(start, edge);
      const cut = edge < block.end || cutAtEnd;
      let from = 0;
      for (const border of [...sentenceBorders(stretch, rules), stretch.length]) {
        const last = border === stretch.length;
        const whole = (from > 0 || closed) && (!last || !cut || endsWithStop(stretch));
        pushSentence(sentences, stretch, from, border, { offset: start, block: index, whole });
        from = border;
      }
      if (stretch.trim() !== '') closed = endsWithStop(stretch);
      start = edge;
    }
  }
  return sentences;
}

interface Place {
  readonly offset: number;
  readonly block: number;
  readonly whole: boolean;
}

/** Adds the sentence `[from, to)` of a stretch, trimmed, and in pieces where it is longer than any sentence. */
function pushSentence(sentences: Sentence[], stretch: string, from: number, to: number, place: Place): void {
  const raw = stretch.slice(from, to);
  let start = from + raw.length - raw.trimStart().length;
  const end = from + raw.trimEnd().length;
  const whole = place.whole && end - start <= LONGEST;
  while (start < end) {
    const pieceEnd = end - start <= LONGEST ? end : cutPoint(stretch, start);
    const piece = stretch.slice(start, pieceEnd);
    const visible = piece.trimEnd().length;
    sentences.push({
      start: place.offset + start,
      end: place.offset + start + visible,
      block: place.block,
      whole,
    });
    const rest = stretch.slice(pieceEnd, end);
    start = pieceEnd + rest.length - rest.trimStart().length;
  }
}

/** Where to cut a stretch that goes on for too long: after the last clause, else the last space, else anywhere. */
function cutPoint(stretch: string, start: number): number {
  const window = stretch.slice(start + LONGEST / 2, start + LONGEST);
  for (const mark of ['\n', '; ', ', ', ' ']) {
    const at = window.lastIndexOf(mark);
    if (at >= 0) return start + LONGEST / 2 + at + mark.length;
  }
  const pair = /[\uD800-\uDBFF]$/.test(window) ? 1 : 0;
  return start + LONGEST - pair;
}
