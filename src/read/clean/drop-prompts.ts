import { type Page, withoutDrafts } from '../draft.ts';
import { isPrompt } from './cue-words.ts';
import { lineShape } from './line-shape.ts';

/** Blocks between two calls that go with them when they are short: the box of a newsletter. */
const BETWEEN = 3;
const MAX_WORDS = 20;

/** Removes calls and notices that a page's article was found with: those that are no sentences, and short lines between two. */
export function dropPrompts(page: Page): Page {
  const calls = page.drafts.flatMap((each, index) => (each.kind !== 'row' && isPrompt(each.text) ? [index] : []));
  const boxed = new Set(calls.filter((at) => !lineShape(page.drafts[at]?.text ?? '').prose));
  calls.forEach((at, order) => {
    const next = calls[order + 1];
    if (next === undefined || next - at > BETWEEN || !boxed.has(at)) return;
    const between = page.drafts.slice(at + 1, next + 1);
    if (between.slice(0, -1).every((each) => lineShape(each.text).words < MAX_WORDS)) {
      for (let inner = at + 1; inner <= next; inner += 1) boxed.add(inner);
    }
  });
  return withoutDrafts(page, (_, index) => (boxed.has(index) ? 'prompt or notice of the page' : null));
}
