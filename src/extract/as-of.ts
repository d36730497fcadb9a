import type { DateExpression } from '../model/claim.ts';
import type { CivilDay } from '../model/civil.ts';
import { civilDay } from '../model/civil-day.ts';
import type { DocumentDate, SourceText } from '../model/document.ts';
import { pathIn } from '../read/day-in-address.ts';
import type { CueHit } from './cues/cue-matcher.ts';

/** One dated expression of a document with the cues of its clause. */
export interface ToldDate {
  readonly date: DateExpression;
  readonly cues: readonly CueHit[];
  /** `as of …`, `as at …` stand right before it. */
  readonly stated: boolean;
  /** Its sentence plainly tells it as over. */
  readonly past: boolean;
  /** Its sentence looks ahead to it. */
  readonly ahead?: boolean;
}

const COARSE = new Set(['year', 'decade', 'half', 'part-of-year', 'undated']);
/** So long that what lies in it may well be to come: they count only where they are told as over. */
const LONG = new Set([...COARSE, 'season', 'quarter']);
const NOT_YET: readonly CueHit['kind'][] = ['planned', 'speculated', 'future'];

/**
 * How far a document's knowledge reaches: what it states, else the day of its last change, else its published day, else the latest past day that it
 * tells or that a link in it bears. The basis says which.
 */
export function asOfDate(
  source: Pick<SourceText, 'statedAsOf' | 'changed' | 'links'>,
  published: DocumentDate | null,
  told: readonly ToldDate[],
): DocumentDate | null {
  if (source.statedAsOf !== null)
    return { ...source.statedAsOf, basis: 'stated in the front matter', inferred: 'none' };
  if (published !== null)
    return lastChange(source.changed, published) ?? { ...published, basis: `published: ${published.basis}` };
  const known: DocumentDate[] = [];
  const fine: DocumentDate[] = [];
  const over: DocumentDate[] = [];
  const coarse: DocumentDate[] = [];
  for (const { date, cues, stated, past, ahead = false } of told) {
    if (date.inferred === 'all' || date.inferred === 'year') continue;
    if (!stated && !past && LONG.has(date.granularity)) continue;
    if (!stated && (ahead || cues.some((hit) => NOT_YET.includes(hit.kind)))) continue;
    const basis = stated
      ? `stated in the text: “as of ${date.text}”`
      : `latest past date that it tells: “${date.text}”`;
    const list = stated ? known : COARSE.has(date.granularity) ? coarse : fine;
    const reach: DocumentDate = { ...date.interval, basis, inferred: 'none' };
    list.push(reach);
    if (list === fine && past) over.push(reach);
  }
  for (const link of source.links) {
    const day = dayInLink(link.url);
    if (day !== null) fine.push({ start: day, end: day, basis: `day in a link: ${link.url}`, inferred: 'none' });
  }
  // What a text says of its own reach holds, unless it tells a day behind that as over.
  const stated = latest(known);
  if (stated !== null) return latest([stated, ...over.filter((one) => one.start > stated.end)]);
  const best = latest(fine);
  // A year says little: it counts only when it begins after all that is told more finely.
  return latest(coarse.filter((one) => best === null || one.start > best.end)) ?? best;
}

/**
 * The day from which a document's `on Saturday` counts: that of its last change when the text tells a day behind the
 * published one as over, for then it was written anew; else the published one. A slip that was mended later moves nothing.
 */
export function referenceDay(published: DocumentDate, asOf: DocumentDate | null, told: readonly ToldDate[]): CivilDay {
  if (asOf === null || asOf.end <= published.end) return published.start;
  const isWrittenAnew = told.some(
    ({ date, past }) =>
      past &&
      date.granularity === 'day' &&
      date.inferred !== 'all' &&
      date.interval.start > published.end &&
      date.interval.start < asOf.end,
  );
  return isWrittenAnew ? asOf.end : published.start;
}

/** The day of a change after the document was published; one without a year takes the first that there is then. */
function lastChange(changed: SourceText['changed'], published: DocumentDate): DocumentDate | null {
  if (changed === null) return null;
  const from = Number(published.end.slice(0, 4));
  const years = changed.year === null ? [from, from + 1] : [changed.year];
  const day = years
    .map((year) => civilDay(year, changed.month, changed.day))
    .find((one) => one !== null && one >= published.end);
  // Changed on the day of its publication: nothing more is known.
  if (day === undefined || day === null || day === published.end) return null;
  return { start: day, end: day, basis: changed.basis, inferred: changed.year === null ? 'year' : 'none' };
}

function latest(dates: readonly DocumentDate[]): DocumentDate | null {
  return dates.toSorted((a, b) => compare(b.end, a.end) || compare(b.start, a.start))[0] ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const YEAR_FIRST = /(?:^|[^\d])((?:19|20)\d\d)[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?:[^\d]|$)/u;
const YEAR_LAST = /(?:^|[^\d])(0?[1-9]|1[0-2])[-_](0?[1-9]|[12]\d|3[01])[-_]((?:20)?\d\d)(?:[^\d]|$)/u;

/** The civil day that a link's path bears (`/2024/05/31/…`, `…-05-31-24`), or null. */
export function dayInLink(url: string): CivilDay | null {
  const path = pathIn(url);
  const first = YEAR_FIRST.exec(path);
  if (first) return civilDay(Number(first[1]), Number(first[2]), Number(first[3]));
  const last = YEAR_LAST.exec(path);
  if (!last) return null;
  const year = Number(last[3]);
  return civilDay(year < 100 ? 2000 + year : year, Number(last[1]), Number(last[2]));
}
