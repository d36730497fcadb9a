import type { Removed } from '../../model/document.ts';
import { cutOut, type Draft, type Page } from '../draft.ts';

/** Words that names of sites are put together from. */
const SITE_WORDS =
  /daily|news|updates?|today|times|post|blog|online|live|world|media|press|info|journal|tribune|report|trends?|buzz|viral|gist|forum|portal|network/g;
/** An all-lower-case word of this length or more, between spaces. */
const TOKEN = /(?<=[\p{L}\d,;:] )\p{Ll}{10,40}(?= \p{Ll})/gu;
/** Letters that may remain of a site's name beside its site words. */
const MAX_REST = 3;
const WHY = 'stray token (looks like the name of a site)';

/** Removes a site's handle that stands in the middle of a sentence, once in the document, and leaves a cut. */
export function dropStrayTokens(page: Page): Page {
  const found = page.drafts.map((each) => [...each.text.matchAll(TOKEN)].find((match) => isHandle(match[0])));
  const times = new Map<string, number>();
  for (const match of found) if (match !== undefined) times.set(match[0], (times.get(match[0]) ?? 0) + 1);
  const removed: Removed[] = [];
  const drafts = page.drafts.map((each, index): Draft => {
    const token = found[index];
    // A word that comes again is a word of the text.
    if (token === undefined || times.get(token[0]) !== 1 || each.text.split(token[0]).length > 2) return each;
    removed.push({ text: token[0], why: WHY });
    return cutOut(each, token.index, token.index + token[0].length) ?? each;
  });
  return removed.length === 0 ? page : { ...page, drafts, removed: [...page.removed, ...removed] };
}

/** Two different site words and next to nothing else, ending in one: `xydailynews`; no word of a dictionary is made so. */
function isHandle(token: string): boolean {
  const parts = token.match(SITE_WORDS) ?? [];
  const last = parts.at(-1);
  if (last === undefined || !token.endsWith(last)) return false;
  return new Set(parts).size >= 2 && token.length - parts.join('').length <= MAX_REST;
}
