import type { LineSigns } from './line-signs.ts';

/** Lines that may part a standfirst from the text: a byline, tools, a picture with its caption. */
const MAX_BETWEEN = 12;
/** Words of a standfirst: shorter lines are labels, longer ones stand in the text themselves. */
const MIN_WORDS = 8;

/**
 * The block right below the headline at `titleAt` when it is a sentence that sums the article up, parted from the text at
 * `start` by no more than a head holds; −1 when there is none.
 */
export function standfirstBelow(signs: readonly LineSigns[], titleAt: number, start: number): number {
  const at = titleAt + 1;
  const below = signs[at];
  if (titleAt < 0 || below === undefined || at >= start || start - at > MAX_BETWEEN) return -1;
  if (!below.prose || !below.ended || below.words < MIN_WORDS || !isText(below)) return -1;
  // Behind a list of other pages the text is another one's.
  return signs.slice(at, start).some((each) => each.related || each.comments) ? -1 : at;
}

function isText(signs: LineSigns): boolean {
  return !signs.prompt && !signs.mark && !signs.byline && !signs.caption && !signs.toolbar && !signs.repeated;
}
