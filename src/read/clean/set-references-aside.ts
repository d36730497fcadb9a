import type { Draft, Page } from '../draft.ts';
import { isPageMark } from './cue-words.ts';
import { lineShape } from './line-shape.ts';

/** Headings of what an encyclopedia's article ends with: its notes, its sources, links to its other articles. */
const HEADING =
  /^(?:(?:notes|references|footnotes|citations|sources|works cited|bibliography)(?:(?:,? and |, )(?:notes|references|footnotes|citations|sources))?|further reading|external links|see also|einzelnachweise|anmerkungen|weblinks|siehe auch|literatur|notes et références|références|voir aussi|liens externes|referencias|véase también|enlaces externos|referências|ver também|ligações externas|note|voci correlate|collegamenti esterni|referenties|zie ook|externe links|przypisy|zobacz też|reference|související články|externí odkazy|примечания|см\. также|ссылки)(?: ?\[[^\]]{1,40}\])?$/i;
/** A note that points back to where it is cited. */
const NOTE = /^[\^↑]\s?\S/;
/** A footnote of Markdown. */
const FOOTNOTE = /^\[\^[^\]\s]{1,40}\]:\s/;
/** Notes that show the page to be of such a kind. */
const MIN_NOTES = 2;
/** Words from which a block under such a heading is text all the same. */
const MIN_TEXT = 25;

/**
 * Sets aside the lists of notes, references and links at the end of an article, where notes that point back show that they
 * are such: they stay in the text, but the days on which a page was retrieved are nothing that happened.
 */
export function setReferencesAside(page: Page): Page {
  const isNoted = page.drafts.filter((each) => NOTE.test(each.text)).length >= MIN_NOTES;
  if (!isNoted && !page.drafts.some((each) => FOOTNOTE.test(each.text))) return page;
  let open = false;
  const isAside = page.drafts.map((each, index) => {
    if (FOOTNOTE.test(each.text)) return true;
    if (!isNoted) return false;
    if (NOTE.test(each.text)) return true;
    if (HEADING.test(each.text) && index > 0) open = true;
    else if (open && (isText(each) || isHeading(each) || isPageMark(each.text))) open = false;
    return open;
  });
  return {
    ...page,
    drafts: page.drafts.filter((_, index) => isAside[index] !== true),
    asides: [...page.asides, ...page.drafts.filter((_, index) => isAside[index] === true)],
  };
}

function isText(each: Draft): boolean {
  const { prose, words } = lineShape(each.text);
  return prose && words >= MIN_TEXT;
}

/** A marked heading, or one with an editor's mark; a line under `See also` has none. */
function isHeading(each: Draft): boolean {
  return each.kind === 'heading' || /\[\p{L}+(?: \p{L}+)?\]$/u.test(each.text);
}
