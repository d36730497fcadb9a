import type { Draft } from '../draft.ts';
import { readByline } from './byline.ts';
import { lineShape } from './line-shape.ts';

/** Blocks between a link to an article's comments and the next article's text. */
const HEAD = 4;
/** Words of a first paragraph; readers write shorter ones. */
const MIN_WORDS = 40;

/** True when another article begins right behind block `at`: a line `by` somebody, then a long paragraph. */
export function articleFollows(drafts: readonly Draft[], at: number): boolean {
  const head = drafts.slice(at + 1, at + 1 + HEAD);
  const by = head.findIndex((each) => readByline(each.text)?.author != null);
  if (by < 0) return false;
  return drafts.slice(at + 2 + by, at + 2 + HEAD).some((each) => {
    const { prose, words } = lineShape(each.text);
    return prose && words >= MIN_WORDS;
  });
}
