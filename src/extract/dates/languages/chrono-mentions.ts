import { createRequire } from 'node:module';
import type { Chrono, ParsedComponents } from 'chrono-node';
import { dayNumber, isDayOfMonth } from '../civil-days.ts';
import type { Meaning, Mention, Unit } from '../meaning.ts';

/** Languages that chrono reads beside English. */
export const CHRONO_LANGUAGES: ReadonlySet<string> = new Set([
  'de',
  'es',
  'fi',
  'fr',
  'it',
  'nl',
  'pt',
  'ru',
  'sv',
  'uk',
  'vi',
]);

const require = createRequire(import.meta.url);
const loaded = new Map<string, Chrono>();

/** Loaded when a text asks for it: a locale costs 70 ms at start, and most folders hold one language. */
function chronoOf(language: string): Chrono {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const locale: { readonly casual: Chrono } = require(`chrono-node/${language}`);
  loaded.set(language, locale.casual);
  return locale.casual;
}

/** A Wednesday that stands in for the document's day, so that what chrono says of it is a distance, not a date. */
const STAND_IN = { year: 2001, month: 6, day: 13 };
const STAND_IN_DAY = dayNumber(STAND_IN.year, STAND_IN.month, STAND_IN.day);

/** Longest piece that chrono gets at once: its parsers look again from every failed match, which is quadratic. */
const PIECE = 300;

/** What chrono reads in the pieces of a text that hold a trigger. */
export function chronoMentions(text: string, language: string, trigger: RegExp, modifiers: Modifiers): Mention[] {
  const found: Mention[] = [];
  for (const piece of pieces(text)) {
    const words = text.slice(piece.start, piece.end);
    if (!trigger.test(words)) continue;
    const reference = new Date(STAND_IN.year, STAND_IN.month - 1, STAND_IN.day, 12);
    for (const result of chronoOf(language).parse(words, reference)) {
      // `Fr` of `Frühjahr`, a weekday's short form before another letter.
      if (/\p{L}$/u.test(result.text) && /\p{L}/u.test(words[result.index + result.text.length] ?? '')) continue;
      const start = piece.start + result.index;
      const meaning = meaningOf(result.text, result.start, result.end ?? null, modifiers);
      if (meaning !== null) found.push({ start, end: start + result.text.length, meaning });
    }
  }
  return found;
}

/** Words that tell what chrono has read: a month's name, and what moves a weekday back or on. */
export interface Modifiers {
  readonly months: RegExp;
  readonly last: RegExp;
  readonly next: RegExp;
}

function* pieces(text: string): Generator<{ readonly start: number; readonly end: number }> {
  let start = 0;
  while (start < text.length) {
    const line = text.indexOf('\n', start);
    const lineEnd = line === -1 ? text.length : line;
    if (lineEnd - start <= PIECE) {
      yield { start, end: lineEnd };
      start = lineEnd + 1;
      continue;
    }
    const stop = lastStop(text, start, start + PIECE);
    const space = text.lastIndexOf(' ', start + PIECE);
    const end = stop > start + PIECE / 3 ? stop + 1 : space > start ? space : start + PIECE;
    yield { start, end };
    start = end;
  }
}

/** The last full stop or comma of a piece; the stop of an ordinal (`2. Mai`) is none. */
function lastStop(text: string, from: number, to: number): number {
  let stop = Math.max(text.lastIndexOf('. ', to), text.lastIndexOf(', ', to));
  while (stop > from && /\d/.test(text[stop - 1] ?? ''))
    stop = Math.max(text.lastIndexOf('. ', stop - 1), text.lastIndexOf(', ', stop - 1));
  return stop;
}

function meaningOf(
  words: string,
  start: ParsedComponents,
  end: ParsedComponents | null,
  modifiers: Modifiers,
): Meaning | null {
  const from = single(words, start, modifiers);
  if (from === null || end === null) return from;
  const to = single(words, end, modifiers);
  return to === null ? from : { kind: 'range', from, to };
}

function single(words: string, parts: ParsedComponents, modifiers: Modifiers): Meaning | null {
  const has = (name: 'day' | 'month' | 'year' | 'weekday') => parts.isCertain(name);
  const [year, month, day] = [parts.get('year') ?? 0, parts.get('month') ?? 0, parts.get('day') ?? 0];
  const tags = [...parts.tags()];
  const isNamed = /\d/.test(words) || modifiers.months.test(words);
  if (!isNamed && !has('weekday') && (has('day') || has('month') || has('year')))
    return relative(words, { year, month, day }, has);
  if (tags.some((tag) => tag.startsWith('result/relativeDate'))) return relative(words, { year, month, day }, has);
  if (has('day') && has('month')) {
    const stated = has('year') && /\d{4}|\d{2}\b/.test(words);
    if (!isDayOfMonth(stated ? year : 2000, month, day)) return null;
    // "12.5" is a number: without a name of the month, a day needs its year.
    if (!stated && !/\p{L}{3}/u.test(words)) return null;
    return { kind: 'day', year: stated ? year : 'unstated', month, day };
  }
  if (has('month')) return { kind: 'month', month, year: has('year') ? year : 'unstated' };
  if (!has('weekday')) return null;
  // `En jeu`, `el mar`: a short form of a weekday alone is another word.
  if (!/\p{L}{4}/u.test(words)) return null;
  const weekday = ((parts.get('weekday') ?? 1) + 6) % 7;
  const which = modifiers.last.test(words) ? 'last' : modifiers.next.test(words) ? 'next' : 'plain';
  return { kind: 'weekday', weekday, which };
}

function relative(
  words: string,
  at: { readonly year: number; readonly month: number; readonly day: number },
  has: (name: 'day' | 'month' | 'year') => boolean,
): Meaning | null {
  if (has('day')) {
    const amount = dayNumber(at.year, at.month, at.day) - STAND_IN_DAY;
    // Whole weeks are told as weeks: "last week" is no single day.
    const inWeeks = amount !== 0 && amount % 7 === 0 && !/\d{2}/.test(words);
    const unit: Unit = inWeeks ? 'week' : 'day';
    return { kind: 'shift', unit, amount: inWeeks ? amount / 7 : amount, anchor: 'document' };
  }
  const months = (at.year - STAND_IN.year) * 12 + (at.month - STAND_IN.month);
  if (has('month')) return { kind: 'shift', unit: 'month', amount: months, anchor: 'document' };
  return has('year') ? { kind: 'shift', unit: 'year', amount: at.year - STAND_IN.year, anchor: 'document' } : null;
}
