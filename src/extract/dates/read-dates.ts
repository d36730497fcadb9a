import type { CivilDay } from '../../model/civil.ts';
import type { DateExpression } from '../../model/claim.ts';
import type { Section, Span } from '../../model/document.ts';
import { anchor } from './anchor.ts';
import { civilDate, dayNumber, formatDay, isDayOfMonth, parseDay } from './civil-days.ts';
import { type CountedFrom, countedFrom } from './counted-from.ts';
import { type Context, type Mode, NOTHING_TOLD, type Story, statedYear, tell } from './context.ts';
import { type Days, shiftYears } from './days.ts';
import { isEdition } from './edition.ts';
import { before } from './match-at.ts';
import type { Meaning, Mention } from './meaning.ts';
import { modeOf } from './modes.ts';
import { dependsOnOutlook, isAnnounced } from './outlook.ts';
import { outlookIn } from './outlook-in.ts';
import { mentionsIn } from './mentions-in.ts';

export interface DatesInput {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly sections: readonly Pick<Section, 'start' | 'end' | 'heading'>[];
  /** The day of the document (published, or its inferred as-of); null when unknown. */
  readonly reference: CivilDay | null;
  /** The reference was inferred: what is counted from it (`yesterday`) would look surer than it is, and is left out. */
  readonly isInferred?: boolean;
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** How dates without a year are anchored; `auto` decides for each section. */
  readonly mode?: Mode | 'auto';
}

/** Sentences over which figures are compared with a quarter that was told. */
const QUARTER_REACH = 4;

/** Civil days have four digits. */
const FIRST_DAY = dayNumber(1, 1, 1);
const LAST_DAY = dayNumber(9999, 12, 31);

export interface ReadDate {
  readonly date: DateExpression;
  /** The dates that stand inside its words: the ends of a range, the month of "early May". */
  readonly inner: readonly ReadDate[];
}

/** Like `findDates`, with what stands inside each date; and what is counted from happenings that are named beside it. */
export function readDates(input: DatesInput): { readonly dates: readonly ReadDate[]; readonly counted: CountedFrom[] } {
  const { text, sentences } = input;
  const reference = input.reference === null ? null : parseDay(input.reference);
  const mentions = mentionsIn(text, input.language);
  const modes = modesOf(mentions, reference, input);
  const dates: ReadDate[] = [];
  const counted: CountedFrom[] = [];
  let story: Story = { ...NOTHING_TOLD, year: reference === null ? firstYear(mentions) : null };
  let sentence = 0;
  let toldIn = -1;
  let quarterIn = -1;
  let section = 0;
  const headDays = dayHeads(mentions, input);
  let entry: number | null = null;
  for (const [index, mention] of mentions.entries()) {
    while (sentence < sentences.length - 1 && (sentences[sentence + 1]?.start ?? Infinity) <= mention.start) sentence++;
    const part = sectionAt(input.sections, mention.start, section);
    // Under a new heading `the following day` is no longer that of the last part's.
    if (part !== section) {
      story = { ...story, toldDay: null, toldDayStart: null };
      entry = null;
    }
    section = part;
    if (sentence !== toldIn) {
      story = carriedOn(story, sentence - toldIn, sentence - quarterIn);
      toldIn = sentence;
    }
    if (mention.meaning.kind === 'before-common-era') {
      story = { ...NOTHING_TOLD };
      continue;
    }
    const within = sentences[sentence] ?? { start: 0, end: text.length };
    const context: Context = {
      ...story,
      reference: entry ?? reference,
      ...stanceOf(mention, within, modes[index] ?? 'news', input),
    };
    const from = countedFrom(text, mention, within.start, dates.at(-1)?.date ?? null);
    const days =
      from !== null && from.beside !== null
        ? null
        : notToCome(anchor(mention.meaning, context), mention, context, within, input);
    if (days === null && from !== null) counted.push(from);
    if (days === null || days.start < FIRST_DAY || days.end > LAST_DAY) continue;
    if (headDays.has(mention) && days.granularity === 'day') entry = days.start;
    const isCertain = input.isInferred !== true || entry !== null || days.inferred !== 'all';
    if (!isCertain && !isOfStory(mention.meaning, story)) continue;
    if (days.granularity === 'quarter') quarterIn = sentence;
    if (!isEdition(text, mention)) {
      const { sentenceYear } = story;
      story = tell(story, mention.meaning, days, context.outlook);
      if (isInAside(text, mention)) story = { ...story, sentenceYear };
    }
    dates.push({ date: expressionOf(text, mention, days), inner: innerDates(text, mention, days, context) });
  }
  return { dates, counted };
}

/** What was told before, as far as it holds some sentences behind the last date and the last quarter. */
function carriedOn(story: Story, sentences: number, sinceQuarter: number): Story {
  return {
    ...story,
    near: sentences === 1 ? story.near : null,
    nearQuarter: sinceQuarter <= QUARTER_REACH ? story.nearQuarter : null,
    sentenceYear: null,
  };
}

/** Whether a date looks ahead or back, and from where it is told. */
function stanceOf(
  mention: Mention,
  within: Span,
  mode: Context['mode'],
  { text, language }: DatesInput,
): Pick<Context, 'mode' | 'outlook'> {
  const outlook = dependsOnOutlook(mention.meaning)
    ? outlookIn(language, text, within, mention, mention.meaning.kind === 'weekday')
    : 'open';
  // What is to come is told from the document's own day, whatever the years before.
  const isToCome = mode === 'background' && outlook === 'future' && isAnnounced(text, within, mention);
  return { mode: isToCome ? 'news' : mode, outlook };
}

function innerDates(text: string, mention: Mention, whole: Days, context: Context): readonly ReadDate[] {
  const found: ReadDate[] = [];
  for (const [index, inner] of (mention.inner ?? []).entries()) {
    // The year that was found for the whole holds for its parts; the last end of a range lies in the year of its end.
    const year = civilDate(index === 0 ? whole.start : whole.end).year;
    const here: Context = { ...context, wholeYear: year };
    const days = anchor(inner.meaning, here);
    if (days === null || days.start < FIRST_DAY || days.end > LAST_DAY) continue;
    found.push({ date: expressionOf(text, inner, days), inner: innerDates(text, inner, days, here) });
  }
  return found;
}

function expressionOf(text: string, mention: Mention, days: Days): DateExpression {
  return {
    start: mention.start,
    end: mention.end,
    text: text.slice(mention.start, mention.end),
    interval: { start: formatDay(days.start), end: formatDay(days.end) },
    granularity: days.granularity,
    inferred: days.inferred,
    otherReadings: otherReadings(mention.meaning),
  };
}

/** `12/02/2025` read the other way round. */
function otherReadings(meaning: Meaning): DateExpression['otherReadings'] {
  if (meaning.kind !== 'day' || meaning.swapped === undefined || typeof meaning.year !== 'number') return [];
  if (!isDayOfMonth(meaning.year, meaning.day, meaning.month)) return [];
  const day = formatDay(dayNumber(meaning.year, meaning.day, meaning.month));
  return [{ start: day, end: day }];
}

/** A text with so many headings that are a date and nothing else was written day by day. */
const FEWEST_HEADS = 2;

/** The dates that head the parts of a diary or a log, where `yesterday` is the day before the part's own. */
function dayHeads(mentions: readonly Mention[], { text, sections }: DatesInput): ReadonlySet<Mention> {
  if (sections.length < FEWEST_HEADS) return new Set();
  const heads = new Map(sections.map(({ start, heading }) => [start, heading]));
  const found = mentions.filter(({ start, end }) => heads.get(start) === text.slice(start, end));
  return new Set(found.length < FEWEST_HEADS ? [] : found);
}

/** The mode that holds at each mention. */
function modesOf(mentions: readonly Mention[], reference: number | null, input: DatesInput): readonly Mode[] {
  if (input.mode !== undefined && input.mode !== 'auto') {
    const { mode } = input;
    return mentions.map(() => mode);
  }
  const whole = modeOf(mentions, reference, 'news');
  if (input.sections.length < 2) return mentions.map(() => whole);
  const modes: Mode[] = mentions.map(() => whole);
  let from = 0;
  for (const section of input.sections) {
    while (from < mentions.length && (mentions[from]?.start ?? 0) < section.start) from++;
    let to = from;
    while (to < mentions.length && (mentions[to]?.start ?? 0) < section.end) to++;
    modes.fill(modeOf(mentions.slice(from, to), reference, whole), from, to);
    from = to;
  }
  return modes;
}

/** "Ruiz, first elected in November 2029 with ease, won on 9 May": a year told aside, between commas, goes on no farther. */
function isInAside(text: string, { start, end }: Mention): boolean {
  return ASIDE_OPENS.test(before(text, start, ASIDE)) && ASIDE_CLOSES.test(text.slice(end, end + ASIDE));
}

const ASIDE = 60;
const ASIDE_OPENS =
  /, (?:[a-z]+ly |first |last |once )?(?:[a-z]{2,}ed|born|built|begun|won|made|held|bought|sold|set up) [^,;.:]*$/;
const ASIDE_CLOSES = /^[^,;.:()]*, (?!(?:and|or|but)\b)/;

/** "He left at the end of the year": of what is told as over, the year is one that is over. */
function notToCome(
  days: Days | null,
  mention: Mention,
  { reference }: Context,
  within: Span,
  input: DatesInput,
): Days | null {
  const { meaning } = mention;
  if (days === null || reference === null || days.start <= reference) return days;
  if (meaning.kind !== 'part' || meaning.of.kind !== 'shift' || meaning.of.unit !== 'year' || meaning.of.amount !== 0)
    return days;
  if (outlookIn(input.language, input.text, within, mention) !== 'past') return days;
  return shiftYears(days, civilDate(reference).year - 1 - civilDate(days.end).year, days.inferred);
}

/** Counted from a date that the text itself has told (`three days later`). */
function isOfStory(meaning: Meaning, { told }: Story): boolean {
  if (told === null) return false;
  if (meaning.kind === 'weekday') return meaning.which === 'after' || meaning.which === 'before';
  return meaning.kind === 'shift' && (meaning.anchor === 'discourse' || meaning.anchor === 'event');
}

/** Index of the section in which an offset lies, looked for from one on. */
function sectionAt(sections: DatesInput['sections'], offset: number, from: number): number {
  let at = from;
  while (at + 1 < sections.length && (sections[at + 1]?.start ?? Infinity) <= offset) at++;
  return at;
}

/** In an undated text, what stands before the first year belongs to it. */
function firstYear(mentions: readonly Mention[]): number | null {
  for (const { meaning } of mentions) {
    const year = statedYear(meaning);
    if (year !== null) return year;
  }
  return null;
}
