import type { Draft } from '../draft.ts';
import { readByline } from './byline.ts';
import { referenceWork } from './cue-words.ts';
import { lineShape } from './line-shape.ts';
import { isPartName } from './part-names.ts';
import { looksLikePeople } from './person-name.ts';
import { isTitleLike } from './title-shape.ts';
import { toldShare, wordsFrom } from './told-words.ts';
import { findWrittenDay } from './written-day.ts';

/** Words of a headline; names of sites and sections have fewer. */
const FULL_WORDS = 4;
const LONG_WORDS = 18;
const HARDLY_TOLD = 0.3;
/** How long a standfirst is at least, in lengths of the headline. */
const STANDFIRST = 0.75;
/** Longest line whose date dates the page. */
const MAX_DATED = 45;

/** What each sign of a headline is worth. */
const WORTH = {
  /** Full length; shorter lines have their share. */
  length: 1,
  /** All its long words stand in the text below. */
  told: 1.8,
  /** It stands twice on the page, or ends a trail of breadcrumbs, half as much when it is hardly told: menus stand twice too. */
  repeated: 1,
  /** The source marks it as a heading of the first level. */
  marked: 1.5,
  /** Nothing but a standfirst between it and a byline, or between it and the text. */
  aboveByline: 0.8,
  aboveBody: 0.4,
  /** A shorter such line stands right above it: it is a standfirst. */
  second: -0.9,
  /** It has more words than headlines have. */
  long: -1,
  /** All capitals. */
  shouted: -0.4,
  /** A byline stands between it and another such line above; a date alone says less. */
  belowByline: -0.5,
  belowDate: -0.2,
  /** In capitals, and the text has the same words in small letters: a name, the sender's or the paper's. */
  named: -1.5,
  /** A person's name, or one and a place, may be all there is of it, but stands there as the author's more often. */
  person: -1.2,
  /** Below the name of a part (`Key events`) that stands under another such line. */
  inPart: -2,
  /** `News / Water in the valley`: names of sections behind each other. */
  sections: -1.5,
  /** It is the first line of the page. */
  first: 0.5,
  /** Each line between it and the text. */
  away: -0.02,
} as const;

const SECTIONS = /^\p{Lu}\S*(?: \S+)? \/ \p{Lu}/u;

/** Finds the headline among the blocks of a page's head; null when no line can be one. */
export function findTitle(head: readonly Draft[], drafts: readonly Draft[], bodyAt: number): Draft | null {
  const titles = head.filter((each) => isTitleLike(each));
  // A trail that ends in another line is not itself the headline.
  const likely = head.map(
    (each) =>
      titles.includes(each) && !headsPart(each, drafts) && !titles.some((other) => isBreadcrumb(each.text, other.text)),
  );
  const told = wordsFrom(drafts, bodyAt);
  const anchors = head.map((each) => anchorIn(each));
  let best: Draft | null = null;
  let most = 0;
  head.forEach((each, index) => {
    if (likely[index] !== true) return;
    const value = worthOf(each, index, { head, drafts, likely, anchors, told });
    // Of equals the upper one is the headline.
    if (best === null || value > most) {
      best = each;
      most = value;
    }
  });
  return best ?? wordAboveByline(head, anchors);
}

/** A headline of one word: right above the byline, and not the first line of its page. */
function wordAboveByline(head: readonly Draft[], anchors: readonly ReturnType<typeof anchorIn>[]): Draft | null {
  const at = anchors.indexOf('byline') - 1;
  const each = head[at];
  return at > 0 && each !== undefined && ONE_WORD.test(each.text) && !isPartName(each.text) ? each : null;
}
const ONE_WORD = /^\p{Lu}\p{Ll}[\p{L}’'-]{2,30}$/u;

/**
 * A heading below the first level heads a part when it is not the only one of its level, stands below a part's name, or
 * has a list right under it, or asks what the text under it answers.
 */
function headsPart(each: Draft, drafts: readonly Draft[]): boolean {
  if (each.kind !== 'heading' || each.level < 2) return false;
  if (each.mark === 'syntax' && /[?？]$/u.test(each.text)) return true;
  const at = drafts.indexOf(each);
  if (drafts[at + 1]?.kind === 'item') return true;
  return drafts.some(
    (other, index) =>
      index !== at &&
      other.kind === 'heading' &&
      (other.level === each.level || (index < at && isPartName(other.text))),
  );
}

interface Around {
  readonly head: readonly Draft[];
  readonly drafts: readonly Draft[];
  readonly likely: readonly boolean[];
  readonly anchors: readonly ReturnType<typeof anchorIn>[];
  readonly told: ReadonlySet<string>;
}

function worthOf(each: Draft, index: number, around: Around): number {
  const { words } = lineShape(each.text);
  const { head, likely, anchors } = around;
  const told = toldShare(each.text, around.told);
  let worth = WORTH.length * Math.min(1, words / FULL_WORDS) + WORTH.told * told;
  if (words > LONG_WORDS) worth += WORTH.long;
  if (each.kind === 'heading' && each.level === 1) worth += WORTH.marked;
  if (isRepeated(each.text, around.drafts) || endsTrail(each.text, head))
    worth += WORTH.repeated * (told > HARDLY_TOLD ? 1 : 0.5);
  if (looksLikePeople(each.text)) worth += WORTH.person;
  if (each === around.drafts[0] && words >= FULL_WORDS) worth += WORTH.first;
  if (each.text === each.text.toUpperCase()) worth += isNamed(each.text, around.drafts) ? WORTH.named : WORTH.shouted;
  if (SECTIONS.test(each.text)) worth += WORTH.sections;
  if (isStandfirstOf(each, index - 1, around)) worth += WORTH.second;
  const part = head.findIndex((other, at) => at < index && isPartName(other.text));
  if (likely.slice(0, Math.max(0, part)).some(Boolean)) worth += WORTH.inPart;
  const last = anchors.findLastIndex((anchor, at) => anchor !== null && at < index);
  if (last >= 0 && likely.slice(0, last).some(Boolean)) {
    worth += anchors[last] === 'byline' ? WORTH.belowByline : WORTH.belowDate;
  }
  const anchor = anchors.findIndex((is, at) => is !== null && at > index);
  const reach = anchor < 0 ? head.length : anchor;
  const below = head.findIndex((_, at) => at > index && at < reach && likely[at] === true);
  const direct =
    below < 0 || (isStandfirstOf(head[below], index, around) && !likely.slice(below + 1, reach).some(Boolean));
  if (direct) worth += anchor < 0 ? WORTH.aboveBody : WORTH.aboveByline;
  return worth + WORTH.away * (head.length - index);
}

/** True for a line of like length or longer under a full headline at `above`, with nothing between. */
function isStandfirstOf(each: Draft | undefined, above: number, around: Around): boolean {
  const headline = around.head[above];
  if (each === undefined || headline === undefined || around.likely[above] !== true) return false;
  if (around.head[above + 1] !== each || each.text.length <= STANDFIRST * headline.text.length) return false;
  return isFull(headline) && toldShare(headline.text, around.told) > HARDLY_TOLD;
}

function isFull(each: Draft): boolean {
  return lineShape(each.text).words >= FULL_WORDS;
}

/** Headlines stand above a byline, a reading time or the name of an encyclopedia, and often above a date. */
function anchorIn(each: Draft): 'byline' | 'date' | null {
  const byline = readByline(each.text);
  if (byline !== null && (byline.author !== null || byline.labelled)) return 'byline';
  // A bare `by` or a reading time.
  if (byline?.day === null && /\p{L}/u.test(each.text)) return 'byline';
  if (referenceWork(each.text) !== null) return 'byline';
  return each.text.length <= MAX_DATED && findWrittenDay(each.text) !== null ? 'date' : null;
}

function isNamed(text: string, drafts: readonly Draft[]): boolean {
  const small = text.toLowerCase();
  if (small === text) return false;
  return drafts.some(
    (other) => other.text !== text && !sameWords(other.text, text) && other.text.toLowerCase().includes(small),
  );
}

function isRepeated(text: string, drafts: readonly Draft[]): boolean {
  return drafts.filter((each) => sameWords(each.text, text)).length > 1;
}

function endsTrail(text: string, head: readonly Draft[]): boolean {
  return head.some((other) => isBreadcrumb(other.text, text));
}

/** `Home » World » Headline` or `Home Latest Headline`: the headline behind a few short words. */
export function isBreadcrumb(line: string, title: string): boolean {
  if (line.length <= title.length || !line.endsWith(title)) return false;
  const before = line.slice(0, line.length - title.length).trim();
  return before.length <= 60 && /\p{L}/u.test(before) && before.split(/\s+/).length <= 8 && !/[.!?:,;]$/.test(before);
}

/** True when two lines differ in capitals at most. */
export function sameWords(a: string, b: string): boolean {
  return a.length === b.length && a.toLowerCase() === b.toLowerCase();
}
