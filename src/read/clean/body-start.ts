import type { Draft } from '../draft.ts';
import { readByline } from './byline.ts';
import { isPrompt } from './cue-words.ts';
import { isFootLine } from './foot-words.ts';
import { lineShape } from './line-shape.ts';

/** Words from which a first paragraph is surely no standfirst, disclaimer or notice. */
const SURE_WORDS = 45;
/** Blocks behind a standfirst among which the byline is looked for. */
const BYLINE_WITHIN = 8;

/**
 * Index of the block that the text proper begins with, from `from` on; the number of blocks when none is running text.
 * A sentence above the byline is a standfirst or a notice, and belongs to the head.
 */
export function bodyStart(drafts: readonly Draft[], from = 0): number {
  for (let at = from; at < drafts.length; at += 1) {
    const each = drafts[at];
    if (each === undefined || !isRunning(each) || isNoText(each.text)) continue;
    const shape = lineShape(each.text);
    if (shape.words >= SURE_WORDS || !bylineFollows(drafts, at)) return at;
  }
  return drafts.length;
}

function isRunning(each: Draft): boolean {
  if (each.kind !== 'paragraph' && each.kind !== 'item') return false;
  const shape = lineShape(each.text);
  // Items of menus and teasers do not end as sentences do.
  return shape.prose && (each.kind === 'paragraph' || shape.ended);
}

/** Calls, and notices of the law, which may read as sentences. */
function isNoText(text: string): boolean {
  return isPrompt(text) || isFootLine(text);
}

/** True when a byline or a date comes before the next running text, which it stands right above. */
function bylineFollows(drafts: readonly Draft[], at: number): boolean {
  const below = drafts.slice(at + 1, at + 1 + BYLINE_WITHIN);
  const next = below.findIndex((each) => isRunning(each) && !isNoText(each.text));
  const between = next < 0 ? [] : below.slice(0, next);
  if (between.some((each) => each.kind === 'heading')) return false;
  return between.some((each) => {
    const byline = readByline(each.text);
    return byline !== null && (byline.author !== null || byline.day !== null);
  });
}
