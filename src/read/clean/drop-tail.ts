import { type Draft, type Page, withoutDrafts } from '../draft.ts';
import { isCaption } from './caption.ts';
import { isCommentsHeading, isPageMark, isPrompt, isRelatedHeading, isSureMark } from './cue-words.ts';
import { hasContact, isEndMark, isFeedback, isFootLine } from './foot-words.ts';
import { lineShape } from './line-shape.ts';
import { articleFollows } from './next-article.ts';
import { isToolbar } from './toolbar.ts';

/** Words of running text that must stand before a comment form for it to end the article. */
const MIN_ARTICLE = 60;
/** Words from which a paragraph behind a cue is of the article all the same. */
const MIN_TOLD = 20;

/** Under this a press office says who sends the text: `About Elbrook Water`. */
const ABOUT =
  /^(?:[Aa]bout|ABOUT|[Üü]ber|[Àà] propos d[eu]|[Aa]cerca de|[Ss]obre|[Ii]nformazioni su|[Oo]ver) (?:the )?\p{Lu}[\p{L}\p{N}&.,’' -]{1,60}:?$/u;
const RELEASE =
  /\b(?:for immediate release|press release|news release|media release|(?:press|media) (?:contact|enquiries|inquiries)|pressemitteilung|pressekontakt|communiqué de presse|contact presse|nota de prensa|comunicado de prensa|comunicato stampa|persbericht)\b/iu;

/** True when a text says that it is a press release. */
function isRelease(page: Page): boolean {
  return [...page.removed, ...page.drafts].some(({ text }) => text.length <= MAX_RELEASE && RELEASE.test(text));
}
const MAX_RELEASE = 80;

/** Removes what follows the article: comments and all behind them, lists of other pages, prompts, adverts, imprints. */
export function dropTail(page: Page): Page {
  const end = textEnd(page.drafts, isRelease(page));
  const cued = tailStart(page.drafts.slice(0, end));
  if (cued === 0 || cued >= page.drafts.length) return page;
  return withoutDrafts(page, (_, index) => (index >= cued ? 'below the article' : null));
}

/** Where readers' comments or a press office's boilerplate begin, when the article stands above; else the number of drafts. */
function textEnd(drafts: readonly Draft[], release: boolean): number {
  let words = 0;
  for (const [index, each] of drafts.entries()) {
    const shape = lineShape(each.text);
    if (shape.prose) words += shape.words;
    else if (words < MIN_ARTICLE) continue;
    else if (isEndMark(each.text) || (release && ABOUT.test(each.text))) return index;
    else if (isCommentsHeading(each.text) && !articleFollows(drafts, index)) return index;
  }
  return drafts.length;
}

/** The first cue behind all content; where the foot is mostly cues, short sentences among them are of it. */
function tailStart(drafts: readonly Draft[]): number {
  const loose = firstCue(drafts, MIN_TOLD);
  const strict = firstCue(drafts, 0);
  if (loose === strict || proseWords(drafts.slice(0, loose)) < MIN_ARTICLE) return strict;
  const foot = drafts.slice(loose);
  const cues = foot.filter((each) => isCue(each)).length;
  const told = foot.filter((each) => !isCue(each) && lineShape(each.text).prose).length;
  return told < cues ? loose : strict;
}

/** The first cue behind the last list item, row or paragraph of so many words; the number of drafts when there is none. */
function firstCue(drafts: readonly Draft[], words: number): number {
  const last = drafts.findLastIndex((each) => {
    if (isCue(each)) return false;
    const shape = lineShape(each.text);
    return each.kind === 'row' || each.kind === 'item' || (shape.prose && shape.words >= words);
  });
  const cued = drafts.findIndex((each, index) => index > last && isCue(each));
  return cued < 0 ? drafts.length : cued;
}

function proseWords(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, each) => {
    const { prose, words } = lineShape(each.text);
    return sum + (prose ? words : 0);
  }, 0);
}

/** A page's address: a long line of the foot that points to more of it. */
const ADDRESS = /https?:\/\/\S/u;

function isCue(each: Draft): boolean {
  const { text } = each;
  if (isCommentsHeading(text) || isRelatedHeading(text) || isPageMark(text) || isPrompt(text)) return true;
  if (isToolbar(each) || isFeedback(text) || (each.kind !== 'row' && isSureMark(text)) || isCaption(text)) return true;
  // A long sentence with such words tells something.
  return (
    each.kind !== 'row' &&
    isFootLine(text) &&
    (lineShape(text).words < MIN_TOLD || hasContact(text) || ADDRESS.test(text))
  );
}
