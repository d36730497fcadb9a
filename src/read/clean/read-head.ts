import { type Draft, type Page, withoutDrafts } from '../draft.ts';
import { bodyStart } from './body-start.ts';
import type { Byline } from './byline.ts';
import { referenceWork } from './cue-words.ts';
import { findPublisher } from './find-publisher.ts';
import { findTitle, isBreadcrumb, sameWords } from './find-title.ts';
import { headFurniture } from './head-furniture.ts';
import { looksLikePeople } from './person-name.ts';
import { bareNames, bylinesIn } from './read-bylines.ts';

/** Blocks before the text that are looked at; behind a long menu the headline is among the last. */
const MAX_HEAD = 40;
/** Lines from the top among which an encyclopedia names itself, below the title. */
const REFERENCE_LINE = 2;

/** What a page says of itself above its text, and which of its blocks are not of the text for that. */
export interface HeadReading {
  readonly known: Pick<Page, 'title' | 'author' | 'publisher' | 'written' | 'changed'>;
  /** Reasons by index of block. */
  readonly reasons: ReadonlyMap<number, string>;
  /** Block that the headline stands in, −1 when it is in none. */
  readonly titleAt: number;
}

/** A mark that stands before the headline of a running page, with nothing but a gap between: `LIVE  The dam breaks`. */
const BADGE = /^(?:LIVE|BREAKING|EXCLUSIVE|WATCH|VIDEO|UPDATED) (?=\p{Lu})/u;

/** The reason of the headline's own line, which is not lost: it is the title. */
const IS_TITLE = 'is the title';

/** Reads what stands above the first paragraph and takes it out: the headline, its repetitions, breadcrumbs, byline and date. */
export function readHead(page: Page): Page {
  const { known, reasons } = headOf(page, bodyStart(page.drafts));
  return takeOut({ ...page, ...known }, (_, index) => reasons.get(index) ?? null);
}

/** The page without the blocks that have a reason; the headline is not listed among what was removed. */
export function takeOut(page: Page, why: (each: Draft, index: number) => string | null): Page {
  const cleaned = withoutDrafts(page, why);
  return { ...cleaned, removed: cleaned.removed.filter((each) => each.why !== IS_TITLE) };
}

/** Reads the head of a page whose text begins at block `body`. */
export function headOf(page: Page, body: number): HeadReading {
  const { drafts } = page;
  const { title: given, author, publisher, written, changed } = page;
  if (body <= 0 || body >= drafts.length) {
    const known = { title: given, author, publisher, written, changed };
    const again = given !== null && drafts.length > 1 && sameWords(drafts[0]?.text ?? '', given);
    return { known, reasons: new Map(again ? [[0, 'repeats the title']] : []), titleAt: again ? 0 : -1 };
  }
  const from = Math.max(0, body - MAX_HEAD);
  const head = drafts.slice(from, body);
  const work = worksTitle(drafts);
  const found = given === null ? (work ?? findTitle(head, drafts, body)) : null;
  const title = given ?? found?.text ?? null;
  const titleAt = title === null ? -1 : drafts.findLastIndex((each, at) => at < body && sameWords(each.text, title));
  const bylines = work !== null ? new Map<number, Byline>() : bylinesIn(drafts, { from, titleAt, body, title });
  const names = bareNames(drafts, bylines, titleAt);
  const reasons = new Map<number, string>();
  for (const at of [...bylines.keys(), ...names.keys()]) reasons.set(at, 'byline');
  if (title !== null) repetitions(drafts, title, body, given === null, reasons);
  for (const [index, why] of headFurniture(drafts, from, titleAt, body))
    if (!reasons.has(index)) reasons.set(index, why);
  const read = [...bylines]
    .toSorted(([a], [b]) => Number(a < titleAt) - Number(b < titleAt) || a - b)
    .map(([, each]) => each);
  const dated = read.filter((each) => each.day !== null);
  const loose = [...names.values(), ...read.flatMap((each) => each.name ?? [])];
  return {
    known: {
      title: title === null || given !== null ? title : title.replace(BADGE, ''),
      author: author ?? read.find((each) => each.author !== null)?.author ?? loose.find(looksLikePeople) ?? null,
      publisher:
        publisher ??
        loose.find((name) => !looksLikePeople(name)) ??
        (from > 0
          ? null
          : findPublisher(drafts.slice(0, titleAt < 0 ? body : Math.max(titleAt, REFERENCE_LINE)), drafts, title)),
      written: written ?? (dated.find((each) => !each.changed) ?? dated[0])?.day ?? null,
      changed: changed ?? laterIn(dated),
    },
    reasons,
    titleAt,
  };
}

/** The day of the last change, in the line of the date or in one of its own beside that. */
function laterIn(dated: readonly Byline[]): Byline['later'] {
  const beside = dated.find((each) => each.later !== null)?.later ?? null;
  return beside ?? (dated.some((each) => !each.changed) ? (dated.find((each) => each.changed)?.day ?? null) : null);
}

/** The line above the one by which a reference work names itself is the title, however short. */
function worksTitle(drafts: readonly Draft[]): Draft | null {
  const at = drafts.slice(0, REFERENCE_LINE + 2).findIndex((each) => referenceWork(each.text) !== null);
  return at < 1 ? null : (drafts[at - 1] ?? null);
}

/** The headline wherever it stands again, and the trails that end in it. */
function repetitions(
  drafts: readonly Draft[],
  title: string,
  body: number,
  own: boolean,
  reasons: Map<number, string>,
): void {
  let first = own;
  drafts.slice(0, body + MAX_HEAD).forEach((each, index) => {
    if (sameWords(each.text, title)) {
      reasons.set(index, first ? IS_TITLE : 'repeats the title');
      first = false;
    } else if (index < body && isBreadcrumb(each.text, title)) reasons.set(index, 'breadcrumbs');
  });
}
