import type { Removed } from '../../model/document.ts';
import { cutOut, type Draft, type Page } from '../draft.ts';

/** Words that names of sites are put together from. */
const SITE_WORDS =
  /daily|news|updates?|today|times|post|blog|online|live|world|media|press|info|journal|tribune|report|trends?|buzz|viral|gist|forum|portal|network/g;
/** An all-lower-case word of this length or more, between spaces. */
const TOKEN = /(?<=[\p{L}\d,;:] )\p{Ll}{10,40}(?= \p{Ll})/gu;
/** Letters that may remain of a site's name beside its site words. */
const MAX_REST = 5;
const WHY = 'stray token (looks like the name of a site)';

/** Removes a site's handle that stands in the middle of a sentence, once in the document, and leaves a cut. */
export function dropStrayTokens(page: Page): Page {
  const removed: Removed[] = [];
  const drafts = page.drafts.map((each) => {
    const token = [...each.text.matchAll(TOKEN)].find((match) => isHandle(match[0]));
    if (token === undefined || occurrences(page.drafts, token[0]) > 1) return each;
    removed.push({ text: token[0], why: WHY });
    return cutOut(each, token.index, token.index + token[0].length) ?? each;
  });
  return removed.length === 0 ? page : { ...page, drafts, removed: [...page.removed, ...removed] };
}

/** Two different site words and next to nothing else: `xydailynews`; no word of a dictionary is made so. */
function isHandle(token: string): boolean {
  const parts = token.match(SITE_WORDS) ?? [];
  return new Set(parts).size >= 2 && token.length - parts.join('').length <= MAX_REST;
}

function occurrences(drafts: readonly Draft[], token: string): number {
  return drafts.reduce((count, each) => count + each.text.split(token).length - 1, 0);
}
