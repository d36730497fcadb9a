import type { CivilDay } from '../model/civil.ts';
import { shiftDay } from '../model/civil-day.ts';
import type { DateExpression, EventStatus } from '../model/claim.ts';
import { type Analysis, contentStems, hasCue, hasWord, opensWith, tokenRange } from './analysis.ts';
import { isInDenial, isRefusal } from './denial.ts';
import { isSaid } from './pointed.ts';
import type { TokenRange } from './tokens.ts';

/** A heading that is a time of day and nothing else. */
const CLOCK = /^([01]?\d|2[0-3])[.:][0-5]\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?$/u;
/** A page with so many of them is written as the day goes by. */
const FEWEST = 3;
/** Entries before this hour belong to the night after the day that the page is of. */
const MORNING = 5;

/** What an entry of a page that is written as the day goes by tells without a date: it is of that day. */
export interface LiveEntry {
  /** The entry's time, with the page's day. */
  readonly date: DateExpression;
  readonly status: EventStatus;
}

const pages = new WeakMap<Analysis, readonly DateExpression[]>();

/**
 * The day and the status of a sentence without a date in a live page, when it says that something was called off or is not
 * so; the many others that only go on with the story are no events of their own.
 */
export function liveEntry(analysis: Analysis, index: number): LiveEntry | null {
  const times = pages.get(analysis) ?? readPage(analysis);
  if (times.length === 0) return null;
  const at = analysis.sentences[index]?.start ?? 0;
  const date = times.findLast(({ end }) => end <= at);
  const status = statusOf(analysis, index, tokenRange(analysis, index));
  return date === undefined || status === null ? null : { date, status };
}

function statusOf(analysis: Analysis, index: number, range: TokenRange): EventStatus | null {
  const hits = analysis.hits[index] ?? [];
  if (isMainHappening(analysis, index, range)) return 'happened';
  const denied = hits.some((hit) => hit.kind === 'denied' && !isRefusal(analysis, hit));
  if (denied || isInDenial(analysis, range, null)) return 'denied';
  // `It was called off`: what, the sentence before tells.
  if (!hasCue(hits, 'cancelled', range) || opensWith(analysis, index, 'anaphor')) return null;
  // `Rumours that the vote was called off are false`.
  for (let i = range.from; i < range.to; i++)
    if (analysis.matcher.isA('hearsay', analysis.tokens.word[i] ?? -1)) return null;
  return (['negated', 'speculated', 'stakeModal', 'conditional', 'future'] as const).some((kind) =>
    hasCue(hits, kind, range),
  )
    ? null
    : 'cancelled';
}

/** Words that an entry shares with the page's title when it tells what the page is of, and with its own headline. */
const SHARED = 3;
const SHARED_HEAD = 2;

/** `The council has approved the dam`, on a page whose title says so, or below a headline that does: what the entry reports. */
function isMainHappening(analysis: Analysis, index: number, range: TokenRange): boolean {
  const { document, vocabulary, hits } = analysis;
  if (!hasWord(analysis, 'perfect', range) || NOT_TOLD.some((kind) => hasCue(hits[index] ?? [], kind, range)))
    return false;
  const said = contentStems(analysis, range);
  const shared = (headline: string): number =>
    new Set(
      (headline.match(/[\p{L}\p{N}]+/gu) ?? [])
        .map((word) => vocabulary.stem(vocabulary.idOf(word), document.language))
        .filter((stem) => said.has(stem)),
    ).size;
  const head = document.sections[analysis.sectionOf[index] ?? -1]?.heading ?? '';
  return shared(document.title ?? '') >= SHARED || (!isSaid(analysis, index) && shared(head) >= SHARED_HEAD);
}

const NOT_TOLD = ['negated', 'speculated', 'stakeModal', 'conditional', 'future', 'denied', 'cancelled'] as const;

/** The times that head the entries of a live page, as dates of its day; none for any other page. */
function readPage(analysis: Analysis): readonly DateExpression[] {
  const { blocks, text, published } = analysis.document;
  const heads = blocks.filter(({ kind, start, end }) => kind === 'heading' && CLOCK.test(text.slice(start, end)));
  const dates =
    published === null || heads.length < FEWEST ? [] : heads.map((head) => toDate(head, text, published.start));
  pages.set(analysis, dates);
  return dates;
}

function toDate(head: { readonly start: number; readonly end: number }, text: string, day: CivilDay): DateExpression {
  const clock = text.slice(head.start, head.end);
  const isNight = Number.parseInt(clock, 10) < MORNING && !/p/iu.test(clock);
  const on = isNight ? shiftDay(day, 1) : day;
  return {
    start: head.start,
    end: head.end,
    text: clock,
    interval: { start: on, end: on },
    granularity: 'day',
    inferred: 'all',
    otherReadings: [],
  };
}
