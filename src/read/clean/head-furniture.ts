import type { Draft } from '../draft.ts';
import { isPageMark, isPrompt } from './cue-words.ts';
import { isFootLine } from './foot-words.ts';
import { lineShape } from './line-shape.ts';
import { isToolbar } from './toolbar.ts';

/** Words of the longest line above a headline that goes with the menu or the masthead beside it. */
const MAX_ABOVE = 12;
/** Words of the longest masthead. */
const MAX_MASTHEAD = 5;

/** Menus, tools, calls and marks in the head; with one above the headline, all short lines above it. */
export function headFurniture(
  drafts: readonly Draft[],
  from: number,
  titleAt: number,
  body: number,
): Map<number, string> {
  const found = new Map<number, string>();
  for (let at = from; at < body; at += 1) {
    const each = drafts[at];
    if (each !== undefined && isOfFrame(each)) found.set(at, 'menu, tool or mark of the page');
  }
  const framed =
    [...found.keys()].some((at) => at < titleAt) ||
    (drafts[from] !== undefined && from < titleAt && isMasthead(drafts[from]));
  if (!framed) return found;
  for (let at = from; at < titleAt; at += 1) {
    const each = drafts[at];
    if (each !== undefined && !found.has(at) && lineShape(each.text).words <= MAX_ABOVE)
      found.set(at, 'above the headline');
  }
  return found;
}

function isOfFrame(each: Draft): boolean {
  return isToolbar(each) || isPrompt(each.text) || isPageMark(each.text) || isFootLine(each.text);
}

/** All capitals and few words. */
function isMasthead(each: Draft): boolean {
  return each.text === each.text.toUpperCase() && lineShape(each.text).words <= MAX_MASTHEAD;
}
