import { ENGLISH_PATTERNS, ENGLISH_TRIGGER } from './english-patterns.ts';
import { isHabit } from './habit.ts';
import { before, matchAt } from './match-at.ts';
import type { Meaning, Mention, Reading } from './meaning.ts';
import { rangeOf } from './range-of.ts';
import { shareYears } from './share-years.ts';
import { readYearTail } from './year-words.ts';

/** Nested expressions ("early" in "late" in "early" …) deeper than this are no dates. */
const MAX_DEPTH = 3;

/** Reads every date expression of an English text, in order, without overlaps. */
export function readMentions(text: string): readonly Mention[] {
  const mentions: Mention[] = [];
  const trigger = ENGLISH_TRIGGER;
  trigger.lastIndex = 0;
  let free = 0;
  for (let match = trigger.exec(text); match !== null; match = trigger.exec(text)) {
    const at = match.index;
    const reading = readKind(text, at, kindOf(match), 0);
    if (reading === null || reading.end <= at) {
      trigger.lastIndex = at + 1;
      continue;
    }
    const whole = extendToRange(text, at, reading);
    const start = startOf(text, whole.start ?? at, whole.meaning, free);
    if (isHabit(text, start, whole.end, whole.meaning)) {
      free = whole.end;
      trigger.lastIndex = free;
      continue;
    }
    mentions.push({ ...whole, start });
    free = readSiblings(text, whole, mentions);
    trigger.lastIndex = free;
  }
  shareYears(text, mentions);
  return inOneOrder(text, mentions);
}

const DAY_FIRST = /^(?:1[3-9]|2\d|3[01])[/-]\d/;
const MONTH_FIRST = /^\d{1,2}[/-](?:1[3-9]|2\d|3[01])[/-]/;

/** A text writes its days in one order: where one number can be no month, that tells for the others too. */
function inOneOrder(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(({ meaning }) => meaning.kind === 'day' && meaning.swapped === true)) return mentions;
  const written = mentions.map(({ start, end }) => text.slice(start, end));
  const dayFirst = written.some((each) => DAY_FIRST.test(each));
  if (dayFirst === written.some((each) => MONTH_FIRST.test(each))) return mentions;
  return mentions.map((mention) => {
    const { meaning } = mention;
    if (meaning.kind !== 'day' || meaning.swapped === undefined) return mention;
    const { kind, year, month, day } = meaning;
    return { ...mention, meaning: dayFirst ? { kind, year, month: day, day: month } : { kind, year, month, day } };
  });
}

type Kind = keyof typeof ENGLISH_PATTERNS;

function kindOf(match: RegExpExecArray): Kind {
  if (match[1] !== undefined) return 'digit';
  if (match[2] !== undefined) return 'month';
  return match[3] === undefined ? 'word' : 'weekday';
}

function readKind(text: string, at: number, kind: Kind, depth: number): Reading | null {
  for (const pattern of ENGLISH_PATTERNS[kind]) {
    const reading = pattern(text, at, (_, from) => readAt(from, text, depth + 1));
    if (reading !== null) return reading;
  }
  return null;
}

const TRIGGER_HERE = new RegExp(ENGLISH_TRIGGER.source, 'iy');

function readAt(at: number, text: string, depth: number): Reading | null {
  if (depth > MAX_DEPTH) return null;
  const match = matchAt(TRIGGER_HERE, text, at);
  return match === null ? null : readKind(text, at, kindOf(match), depth);
}

const DASH = /[^\S\n]?[-–—][^\S\n]?/y;
const WORD = /[^\S\n]{1,2}(to|through|until|till|and|thru)[^\S\n]{1,2}(?:the )?/iy;
const FROM = /\b(?:(?:from|between)\s(?:the\s)?|the years\s)$/i;
const MOVED =
  /\b(?:put(?:s|ting)? (?:back|off)|push(?:ed|es|ing)? back|mov(?:e|es|ed|ing)|postpon(?:e|es|ed|ing|ement)|br(?:ings?|ought|inging) forward|delay(?:s|ed|ing)?|shift(?:s|ed|ing)?|defer(?:s|red|ring)?|reschedul(?:e|es|ed|ing))\b[^.;:!?\n]{0,60} from (?:the )?$/i;
const BETWEEN = /\bbetween\s(?:the\s)?$/i;

/** Two expressions tied by a dash, "to", "through", or "between … and" are one range. */
function extendToRange(text: string, at: number, first: Reading): Reading {
  if (first.meaning.kind === 'range' || first.meaning.kind === 'before-common-era') return first;
  const dash = matchAt(DASH, text, first.end);
  const word = dash === null ? matchAt(WORD, text, first.end) : null;
  const link = dash ?? word;
  if (link === null) return first;
  const said = word?.[1]?.toLowerCase();
  const left = said === undefined ? '' : before(text, at, 14);
  if (said === 'and' && !BETWEEN.test(left)) return first;
  // "Put back from 3 May to 5 June": no span, but an old day and a new one.
  if (said === 'to' && MOVED.test(before(text, at, 80))) return first;
  if (said !== undefined && said !== 'and' && said !== 'through' && said !== 'thru' && !FROM.test(left)) return first;
  const secondAt = first.end + link[0].length;
  const second = readAt(secondAt, text, 1);
  if (second === null) return first;
  const meaning = rangeOf(first.meaning, second.meaning);
  if (meaning === null) return first;
  const start = first.start ?? at;
  const inner = [
    { ...first, start, meaning: meaning.from },
    { ...second, start: second.start ?? secondAt, meaning: meaning.to },
  ];
  return { start, end: second.end, meaning, inner };
}

const NEXT_DAY =
  /(?:,?[^\S\n](?:and|or|&)[^\S\n]|,[^\S\n])(?:the[^\S\n])?([12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\d%]|:\d|[.,]\d|[a-z]|[-–]\d|[^\S\n](?:million|billion|percent|per|other|more|people|of\b|(?!was|is|has|does|this|as)[a-z]{2,}s\b|[A-Z][a-z]))/y;

/** "April 9 and 10": further days of the month just read. Returns the offset behind the last one. */
function readSiblings(text: string, first: Reading, mentions: Mention[]): number {
  let end = first.end;
  let { meaning } = first;
  while (
    meaning.kind === 'day' &&
    meaning.year === 'unstated' &&
    /\d(?:st|nd|rd|th)?$/.test(text.slice(end - 4, end))
  ) {
    const match = matchAt(NEXT_DAY, text, end);
    if (match === null || Number(match[1]) <= meaning.day) return end;
    const numberEnd = end + match[0].length;
    const tail = readYearTail(text, numberEnd);
    const next: Meaning = { kind: 'day', year: tail.year, month: meaning.month, day: Number(match[1]) };
    const last = mentions.at(-1);
    if (typeof tail.year === 'number' && last?.meaning.kind === 'day')
      mentions[mentions.length - 1] = { ...last, meaning: { ...last.meaning, year: tail.year } };
    mentions.push({ start: end + match[0].search(/\d/), end: tail.end, meaning: next });
    end = tail.end;
    meaning = next;
  }
  return end;
}

/** Takes the article into the words of an expression that cannot stand without it. */
function startOf(text: string, start: number, meaning: Meaning, free: number): number {
  if (
    meaning.kind !== 'shift' &&
    meaning.kind !== 'part' &&
    meaning.kind !== 'nth' &&
    meaning.kind !== 'week-of' &&
    meaning.kind !== 'weekend' &&
    meaning.kind !== 'decade' &&
    meaning.kind !== 'quarter' &&
    meaning.kind !== 'year-ago'
  )
    return start;
  return start - 4 >= free &&
    /^the\s$/i.test(text.slice(start - 4, start)) &&
    !/\w$/.test(text.slice(Math.max(0, start - 5), start - 4))
    ? start - 4
    : start;
}
