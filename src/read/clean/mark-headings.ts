import type { Draft, Page } from '../draft.ts';
import { lineShape } from './line-shape.ts';
import { looksLikePerson } from './person-name.ts';

/** Longest heading, in words and characters; longer lines are sentences. */
const MAX_WORDS = 18;
const MAX_LENGTH = 130;
/** A line with a colon at its end is a heading only when it is as short as a label. */
const MAX_LABEL_WORDS = 4;

const OPENS = /^[\p{Lu}\p{Lo}\p{N}“"'‘«¿¡(]/u;

/** Finds the headings of plain text: a short line without a full stop, above something that is longer or a list. */
export function markHeadings(page: Page): Page {
  const labels = repeatedLabels(page.drafts);
  const isReporter = (text: string): boolean => page.author?.includes(text) === true && looksLikePerson(text);
  const drafts = page.drafts.map((each, index) => {
    const above = page.drafts[index - 1];
    if (isLabelled(each, above, page.drafts[index + 1], labels)) return each;
    if (isReporter(each.text) || !isHeading(each, above, page.drafts[index + 1])) return each;
    const level = above !== undefined && isHeading(above, page.drafts[index - 2], each) ? 3 : 2;
    const text = each.text.replace(/\s*:$/, '');
    return { ...each, kind: 'heading' as const, level, text, leadEnd: null };
  });
  return { ...page, drafts };
}

/** What stands before a colon again and again: the names of those who speak, or fields of a form. */
function repeatedLabels(drafts: readonly Draft[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { text, leadEnd } of drafts) {
    if (leadEnd === null) continue;
    const label = text.slice(0, leadEnd);
    (seen.has(label) ? again : seen).add(label);
  }
  return again;
}

/** `Lind: And the anglers?` in a talk, `Present: Ada Brandt, Jon Ray` in a row of such lines: what is said, no heading. */
function isLabelled(
  each: Draft,
  above: Draft | undefined,
  below: Draft | undefined,
  labels: ReadonlySet<string>,
): boolean {
  if (each.leadEnd === null) return false;
  if (labels.has(each.text.slice(0, each.leadEnd))) return true;
  return (below?.spaced === false && below.leadEnd !== null) || (!each.spaced && above?.leadEnd != null);
}

function isHeading(each: Draft, above: Draft | undefined, next: Draft | undefined): boolean {
  if (next === undefined) return false;
  const numbered = each.mark === 'number' && above?.mark !== 'number' && next.mark !== 'number' && each.level === 1;
  if (each.kind !== 'paragraph' && !numbered) return false;
  const text = each.text.replace(SIGNS, '');
  if (text.length > MAX_LENGTH || !(OPENS.test(text) || isTitled(text))) return false;
  const shape = lineShape(text);
  if (shape.words > MAX_WORDS || /[.!…,;。！，；]["”’»)]*$/.test(text)) return false;
  if (text.endsWith(':') && (shape.words > MAX_LABEL_WORDS || next.kind === 'item')) return shape.words <= 2;
  return next.text.length > text.length || next.kind === 'item' || next.kind === 'row' || isHeadingLike(next);
}

function isHeadingLike(each: Draft): boolean {
  return each.kind === 'paragraph' && each.text.length <= MAX_LENGTH && !/[.!?…,;:]["”’»)]*$/.test(each.text);
}

/** Signs and little pictures before a heading's words. */
const SIGNS = /^[\p{S}\p{M}\u200d\s]+/u;

/** A heading may begin with a small letter by mistake: then its other words have capitals. */
function isTitled(text: string): boolean {
  const long = text.match(/(?<!\p{L})\p{L}{4,}/gu) ?? [];
  return long.length >= 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.6;
}
