import type { Draft } from '../draft.ts';
import { type Byline, readByline } from './byline.ts';
import { isCommentsHeading, isPrompt } from './cue-words.ts';
import { lineShape } from './line-shape.ts';
import { bareNamesOf, looksLikePeople, readBareName } from './person-name.ts';

/** Where a head begins, where its headline stands, and where the text begins. */
export interface HeadPlace {
  readonly from: number;
  readonly titleAt: number;
  readonly body: number;
  readonly title: string | null;
}

/** Bylines and dates of the head; on a page with a menu only those below the headline, for others are of other pages. */
export function bylinesIn(drafts: readonly Draft[], place: HeadPlace): Map<number, Byline> {
  const bylines = new Map<number, Byline>();
  if (isChronicle(drafts)) return bylines;
  for (let at = place.from; at < place.body; at += 1) {
    const each = drafts[at];
    if (each === undefined || each.kind === 'heading' || each.text === place.title) continue;
    const byline = at > place.titleAt || place.from === 0 ? readByline(each.text) : null;
    if (byline !== null) bylines.set(at, byline);
  }
  return bylines;
}

/** Lines that are a date alone above running text, from which dates head the parts of a text instead of dating it. */
const MIN_DATES = 2;

function isChronicle(drafts: readonly Draft[]): boolean {
  const dates = new Set<string>();
  for (const [index, each] of drafts.entries()) {
    // Readers' comments bear dates too.
    if (isCommentsHeading(each.text)) return false;
    const below = drafts[index + 1];
    if (each.text.length > 40 || below === undefined || !lineShape(below.text).prose) continue;
    const byline = readByline(each.text);
    if (byline?.day != null && byline.author === null && byline.name === null && !byline.labelled) dates.add(each.text);
    if (dates.size >= MIN_DATES) return true;
  }
  return false;
}

/** Names without `by` or a date of their own: told by standing in a row with bylines, as list items or line by line. */
export function bareNames(
  drafts: readonly Draft[],
  bylines: ReadonlyMap<number, Byline>,
  titleAt: number,
): Map<number, string> {
  const names = new Map<number, string>();
  for (const [at, byline] of bylines) {
    for (const step of [-1, 1]) {
      for (let next = at + step; drafts[next]?.kind === 'item' && drafts[at]?.kind === 'item'; next += step) {
        const name = bylines.has(next) ? null : readBareName(drafts[next]?.text ?? '');
        if (name === null) break;
        names.set(next, name);
      }
    }
    const beside = byline.day === null || byline.author !== null ? null : nameBeside(drafts, at, titleAt);
    if (beside !== null) names.set(...beside);
  }
  return names;
}

/** A person's name, or several, on the line right above or below a date, with no empty line between. */
function nameBeside(drafts: readonly Draft[], at: number, titleAt: number): [number, string] | null {
  for (const [beside, lower] of [
    [at - 1, at],
    [at + 1, at + 1],
  ] as const) {
    const each = drafts[beside];
    if (each === undefined || beside <= titleAt || drafts[lower]?.spaced !== false || each.kind !== 'paragraph')
      continue;
    if (looksLikePeople(each.text) && !isPrompt(each.text)) return [beside, bareNamesOf(each.text)];
  }
  return null;
}
