import type { Removed } from '../../model/document.ts';
import { cutOut, type Draft, type Page } from '../draft.ts';

/** A capitalised word; a full stop is part of it in initials (`U.S.`) and inside (`bbc.com`), not at a sentence's end. */
const WORD = String.raw`[\p{Lu}\d&](?:[\p{L}\d’'&-]|(?<=(?<!\p{L})\p{Lu})\.|\.(?=\S)){0,30}`;
const NAME = String.raw`(?=\p{Lu})${WORD}(?: ${WORD}){0,4}`;
/** Names with a count of further sources that a chat assistant glues behind a sentence: `The Times+2`, `Reuters+1Gazette+1`. */
const BADGE = new RegExp(String.raw`(?<=[.!?…:;,)”"’\]\p{Ll}]) ?((?:${NAME}\+\d{1,2} ?){1,12})(?=$|[ \p{Lu}])`, 'gu');
/** The same in brackets: `[The Times +2]`. */
const BRACKETED = new RegExp(String.raw` ?(\[${NAME} ?\+\d{1,2}\])(?=$|[ .])`, 'gu');
const LONE = new RegExp(String.raw`[.!?…”"’)] (\[?(${NAME})\]?)$`, 'u');
/** Badges in one document that make a pattern; one alone may be text (`Canal+3`). */
const MIN_BADGES = 2;
const WHY = 'citation badge';

/** Removes citation badges glued behind sentences, and lone names behind the last full stop once they are a pattern. */
export function dropBadges(page: Page): Page {
  const found = page.drafts.flatMap((each) => badgesIn(each).map((match) => match[1] ?? ''));
  if (found.length < MIN_BADGES) return page;
  const names = new Set(found.flatMap(namesIn));
  for (const name of lonelyTwice(page.drafts)) names.add(name);
  const removed: Removed[] = [];
  const drafts = page.drafts.flatMap((each) => {
    const counted = withoutMatches(each, badgesIn(each), removed);
    return counted === null ? [] : [withoutLone(counted, names, removed)];
  });
  return { ...page, drafts, removed: [...page.removed, ...removed] };
}

/** The names of a badge: `Reuters+1Gazette+1` has two. */
function namesIn(badge: string): string[] {
  return badge
    .split(/ ?\+\d{1,2}\]? ?/)
    .map((name) => name.replace(/[[\]]/g, ''))
    .filter((name) => name !== '');
}

/** Whom a text cites in badges, as what was removed from it shows; of a chat assistant's answer alone there are any. */
export function citedInBadges(removed: readonly Removed[]): string[] {
  return [...new Set(removed.flatMap(({ text, why }) => (why === WHY ? namesIn(text) : [])))];
}

/** Most text has no plus, and looking for one is a hundred times faster. */
function badgesIn(each: Draft): RegExpExecArray[] {
  return each.text.includes('+') ? [...each.text.matchAll(each.text.includes(' +') ? BRACKETED : BADGE)] : [];
}

function withoutMatches(each: Draft, matches: readonly RegExpExecArray[], removed: Removed[]): Draft | null {
  let made: Draft | null = each;
  for (const match of matches.toReversed()) {
    const badge = match[1] ?? '';
    const start = match.index + match[0].indexOf(badge);
    made = made === null ? null : cutOut(made, start, start + badge.length);
    removed.push({ text: badge.trim(), why: WHY });
  }
  return made;
}

/** Names that stand alone behind the last full stop of several blocks. */
function lonelyTwice(drafts: readonly Draft[]): readonly string[] {
  const lone = drafts.flatMap(({ text }) => LONE.exec(text.slice(-120))?.[2] ?? []);
  return lone.filter((name, at) => lone.indexOf(name) < at);
}

function withoutLone(each: Draft, names: ReadonlySet<string>, removed: Removed[]): Draft {
  const [, badge, name] = LONE.exec(each.text.slice(-120)) ?? [];
  if (badge === undefined || name === undefined || !names.has(name)) return each;
  const made = cutOut(each, each.text.length - badge.length, each.text.length);
  if (made === null) return each;
  removed.push({ text: badge, why: WHY });
  return made;
}
