import type { Draft, Page } from '../draft.ts';
import { cutOut } from '../draft.ts';
import { lineShape } from './line-shape.ts';
import { findWrittenDays, type FoundDay } from './written-day.ts';

/** A place, perhaps with a region, a day and an agency, before the dash that opens a report: `ELBROOK, May 9 (Agency) — `. */
const DATELINE =
  /^(\p{Lu}[\p{L}.'’/-]*(?: (?:(?:de|del|la|le|am|of|upon|sur|an der|den) )?\p{Lu}[\p{L}.'’/-]*){0,3})((?:, [\p{L}\d][\p{L}\d. ]{0,30}){0,3}) *(?:\((\p{Lu}[^()]{1,40})\)|\/(\p{Lu}[^/()]{1,40})\/)? *(?:\.?[–—]|\.-|--?(?= )) *(?=[\p{L}\p{N}"“‘«])/u;
/** Longest dateline. */
const MAX_LENGTH = 110;
/** Running blocks from the top among which the first one of a report is. */
const FIRST_BLOCKS = 2;
/** Letters of a place in capitals that stands without a day: shorter ones are abbreviations. */
const MIN_PLACE = 4;
const WHY = 'dateline';

/** Takes the dateline off the first paragraph and reads from it the day of writing and the agency. */
export function readDateline(page: Page): Page {
  let running = 0;
  for (const [index, each] of page.drafts.entries()) {
    if (!isRunning(each)) continue;
    running += 1;
    if (running > FIRST_BLOCKS) return page;
    const found = datelineIn(each.text, page.drafts);
    if (found === null) continue;
    const rest = cutOut(each, 0, found.length);
    if (rest === null) continue;
    const basis = found.day?.year === null ? 'dateline, without a year' : 'dateline';
    return {
      ...page,
      drafts: page.drafts.with(index, rest),
      publisher: page.publisher ?? found.agency,
      written: page.written ?? (found.day === null ? null : { ...found.day, basis }),
      removed: [...page.removed, { text: each.text.slice(0, found.length).trim(), why: WHY }],
    };
  }
  return page;
}

function isRunning(each: Draft): boolean {
  return each.kind === 'paragraph' && lineShape(each.text).prose;
}

interface Dateline {
  readonly length: number;
  readonly day: FoundDay['day'] | null;
  readonly agency: string | null;
}

/** A place alone is a dateline only in capitals, and when the text has it in small letters too: `NATO – the alliance` is none. */
function datelineIn(text: string, drafts: readonly Draft[]): Dateline | null {
  const start = text.slice(0, MAX_LENGTH);
  if (!/[–—]|- /.test(start)) return null;
  const match = DATELINE.exec(start);
  if (match === null) return null;
  const [all, place = '', behind = ''] = match;
  const agency = match[3] ?? match[4] ?? null;
  const days = findWrittenDays(behind);
  const day = days[0]?.day ?? null;
  if (days.length > 1 || (behind !== '' && day === null && agency === null && !isShouted(place))) return null;
  if (day === null && agency === null && !(isShouted(place) && isNamedIn(place, drafts))) return null;
  return { length: all.length, day, agency };
}

function isShouted(place: string): boolean {
  return place === place.toUpperCase() && place.length >= MIN_PLACE;
}

function isNamedIn(place: string, drafts: readonly Draft[]): boolean {
  const name = place
    .split(/(?<=[ /-])/)
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('');
  return drafts.some((each) => each.text.includes(name));
}
