import { type Draft, type Page, withoutDrafts } from '../draft.ts';
import { isCommentsHeading, isPageMark, isPrompt, isRelatedHeading } from './cue-words.ts';
import { lineShape } from './line-shape.ts';

/** Words of running text that must stand before a comment form for it to end the article. */
const MIN_ARTICLE = 60;

/** Removes what follows the article: comments and all behind them, lists of other pages, prompts, adverts. */
export function dropTail(page: Page): Page {
  const end = commentsStart(page.drafts);
  const last = lastContent(page.drafts.slice(0, end));
  const tail = page.drafts.slice(last + 1);
  if (last < 0 || tail.length === 0) return page;
  const cued = tail.findIndex((each) => isCue(each.text));
  if (cued < 0) return page;
  return withoutDrafts(page, (_, index) =>
    index > last && (index >= last + 1 + cued || end < page.drafts.length) ? 'below the article' : null,
  );
}

/** Where readers' comments begin, when the article stands above them; else the number of drafts. */
function commentsStart(drafts: readonly Draft[]): number {
  let words = 0;
  for (const [index, each] of drafts.entries()) {
    const shape = lineShape(each.text);
    if (shape.prose) words += shape.words;
    else if (words >= MIN_ARTICLE && isCommentsHeading(each.text)) return index;
  }
  return drafts.length;
}

/** Last draft that is running text, a list item or a row, prompts aside. */
function lastContent(drafts: readonly Draft[]): number {
  return drafts.findLastIndex((each) => {
    if (isCue(each.text)) return false;
    return each.kind === 'row' || each.kind === 'item' || lineShape(each.text).prose;
  });
}

function isCue(text: string): boolean {
  return isCommentsHeading(text) || isRelatedHeading(text) || isPageMark(text) || isPrompt(text);
}
