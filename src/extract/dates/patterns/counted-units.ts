import { before, matchAt } from '../match-at.ts';
import type { DatePattern, Meaning, Unit } from '../meaning.ts';
import { countOf, GAP, NUMBER_WORD, unitNamed } from '../words-en.ts';

const NAME = new RegExp(
  `(?<count>${NUMBER_WORD}|\\d{1,3})(?:${GAP}|-)(?:full${GAP})?(?:(?:(?<unit>day|week|fortnight|month|quarter|year|decade)(?:s['’]?|['’]s)?)(?:${GAP}or${GAP}so)?${GAP}(?<way>ago|earlier|before(?:hand|${GAP}that)?|previously|prior(?:${GAP}to)?|later|after(?:wards?|${GAP}that)?|hence|from${GAP}now|time))(?![a-z-])`,
  'iy',
);
const THAN = new RegExp(`${GAP}than(?![a-z])`, 'iy');
const FROM_DATE = new RegExp(`(?:${GAP}|,${GAP})`, 'y');

const TODAY = new RegExp(`${GAP}(?:today|to${GAP}the${GAP}day)(?![a-z])`, 'iy');
const APPOSITION = new RegExp(`,${GAP}on${GAP}`, 'iy');

/** What a count is taken from, when that is no date. */
const EVENT = new RegExp(`${GAP}[\\p{L}\\d“"‘]`, 'uy');

/** `two years ago`, `a week later`, `three days after`, `five years previously`, `ten days after 5 May`. */
export const countedUnits: DatePattern = (text, at, read) => {
  const match = matchAt(NAME, text, at);
  if (match === null) return null;
  const { count = '', unit = '', way = '' } = match.groups ?? {};
  const number = countOf(count);
  if (number === null) return null;
  const word = way.toLowerCase();
  // "Two weeks earlier than planned" compares.
  if (/^(?:earlier|later)$/.test(word) && matchAt(THAN, text, at + match[0].length) !== null) return null;
  const back = /^(?:ago|earlier|before|previously|prior)/.test(word);
  const { unit: base, times } = unitOf(unit.toLowerCase());
  const amount = number * times * (back ? -1 : 1);
  const end = at + match[0].length;
  if (word === 'time' && (!/['’]/.test(match[0]) || !/\bin\s$/i.test(before(text, at, 4)))) return null;
  // "A week ago today": to the day.
  const today = matchAt(TODAY, text, end);
  if (today !== null && base === 'week' && /^(?:ago|hence|from)/.test(word))
    return {
      end: end + today[0].length,
      meaning: { kind: 'shift', unit: 'day', amount: amount * 7, anchor: 'writing' },
    };
  // "Nine days later, on 26 February": the day says it by itself.
  const day = /^(?:later|after|earlier|before)/.test(word) ? matchAt(APPOSITION, text, end) : null;
  const named = day === null ? null : read(text, end + day[0].length);
  if (named !== null && named.meaning.kind === 'day')
    return { ...named, start: named.start ?? end + (day?.[0].length ?? 0) };
  if (/^(?:ago|hence|time|from)/.test(word)) {
    if (word === 'ago' && /^years?$/i.test(unit) && number === 1 && /^an?$/i.test(count))
      return { end, meaning: { kind: 'year-ago', years: 1, of: null } };
    return { end, meaning: { kind: 'shift', unit: base, amount, anchor: 'writing' } };
  }
  if (word === 'before' || word === 'after' || /^prior\s/.test(word)) {
    const gap = matchAt(FROM_DATE, text, end);
    const from = gap === null ? null : read(text, end + gap[0].length);
    if (from !== null && isDayLike(from.meaning))
      return { end: from.end, meaning: { kind: 'counted', unit: base, amount, from: from.meaning } };
    if (matchAt(EVENT, text, end) !== null)
      return { end, meaning: { kind: 'shift', unit: base, amount, anchor: 'event' } };
  }
  if (/^years?$/i.test(unit) && back && number === 1) return { end, meaning: { kind: 'year-ago', years: 1, of: null } };
  return { end, meaning: { kind: 'shift', unit: base, amount, anchor: 'discourse' } };
};

function unitOf(unit: string): { readonly unit: Unit; readonly times: number } {
  if (unit === 'fortnight') return { unit: 'week', times: 2 };
  if (unit === 'decade') return { unit: 'year', times: 10 };
  return { unit: unitNamed(unit), times: 1 };
}

function isDayLike(meaning: Meaning): boolean {
  return meaning.kind === 'day' || meaning.kind === 'month' || meaning.kind === 'year' || meaning.kind === 'weekday';
}
