import type { Meaning, Unit, Which } from '../meaning.ts';
import type { LanguagePattern } from './language-patterns.ts';
import type { LanguageWords, MoreWords } from './language-words.ts';

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}])';
const YEAR = '(?<year>1[5-9]\\d{2}|20\\d{2}|21\\d{2})(?![\\d%]|[.,:]\\d|\\p{L})';
const UNITS: readonly (keyof MoreWords['units'] & Unit)[] = ['day', 'week', 'month', 'year'];

type Groups = Readonly<Record<string, string | undefined>>;

/** Patterns of weekdays, days that are tied to each other, and days counted from one that was told. */
export function morePatterns(words: LanguageWords, more: MoreWords): readonly LanguagePattern[] {
  const make = (source: string): RegExp => new RegExp(START + source, 'giu');
  const months = named('m', words.months, 1);
  const month = `${more.ofMonth}(?:${months})${END}(?:${words.link}${YEAR})?`;
  const day = `(?<day>\\d{1,2})${more.ordinal}`;
  const before = `(?:(?:(?<last>${more.lastBefore})|(?<next>${more.nextBefore})) )?`;
  const behind = `(?: (?:(?<wasLast>${more.lastBehind})|(?<isNext>${more.nextBehind}))${END})?`;
  const weekday = `(?:${named('w', more.weekdays, 0)})`;
  const lead = `(?:${more.weekdayLead})?`;
  const part = `(?:${more.dayPart})?`;
  const numbers = `(?:${named('n', more.numbers, 1)}|(?<count>\\d{1,2}))`;
  const units = `(?:${UNITS.map((unit) => `(?<${unit}s>${more.units[unit]})`).join('|')})`;
  const seasons = named('s', words.seasons, 0);
  const patterns: LanguagePattern[] = [
    {
      expression: make(`${lead}${weekday}${part}${more.dayLink}${day}${month}`),
      read: (groups) => {
        const meaning = dayOf(groups, groups['day']);
        return meaning?.kind === 'day' && meaning.year === 'unstated'
          ? { ...meaning, weekday: indexOf(groups, 'w') }
          : meaning;
      },
    },
    // Chrono reads these too, but not where its piece of the text ends behind the stop of `2. Mai`.
    { expression: make(`${day}${month}`), read: (groups) => dayOf(groups, groups['day']) },
    {
      expression: make(`${lead}${before}${weekday}${part}${END}${behind}`),
      read: (groups) => ({ kind: 'weekday', weekday: indexOf(groups, 'w'), which: whichOf(groups) }),
    },
    {
      expression: make(`${day}(?= ${more.and} (?:\\p{L}{2,3} )?\\d{1,2}${more.ordinal}${month})`),
      read: (groups) => dayOf(groups, groups['day']),
    },
    ...more.between.map(([from, tie]) => ({
      expression: make(
        `(?<=${START}(?:${from}) )(?<day>\\d{1,2})${more.ordinal} (?:${tie}) (?<to>\\d{1,2})${more.ordinal}${month}`,
      ),
      read: (groups: Groups): Meaning | null => {
        const [first, second] = [dayOf(groups, groups['day']), dayOf(groups, groups['to'])];
        return first === null || second === null || Number(groups['day']) >= Number(groups['to'])
          ? null
          : { kind: 'range', from: first, to: second };
      },
    })),
    {
      expression: make(`${numbers} ${units} (?:(?<later>${more.later})|(?:${more.earlier}))${END}`),
      read: counted,
    },
    {
      expression: make(`(?:(?<ago>${more.ago})|${more.fromNow}) ${numbers} ${units}${END}`),
      read: fromWriting,
    },
    { expression: make(`(?:${more.dayAfter})${END}`), read: () => aDay(1) },
    { expression: make(`(?:${more.dayBefore})${END}`), read: () => aDay(-1) },
    {
      expression: make(
        `(?:(?<=${START}(?:${more.seasonLead})(?: |(?<=['’])))(?:${seasons})${END}|(?<=${START}(?:${more.seasonLead}) )(?:(?<last>${more.lastBefore})|(?<next>${more.nextBefore})) (?:${seasons.replaceAll('?<s', '?<t')})${END})${behind}`,
      ),
      read: (groups) => ({
        kind: 'season',
        season: Math.max(indexOf(groups, 's'), indexOf(groups, 't')),
        year: yearOf(groups),
      }),
    },
    { expression: make(`(?:${more.weekend})${END}`), read: () => ({ kind: 'weekend', which: 'the' }) },
  ];
  if (more.shortDay !== undefined)
    patterns.push({
      expression: make(more.shortDay),
      read: ({ day: number, monthNumber }) => validDay(Number(number), Number(monthNumber), 'unstated'),
    });
  return patterns;
}

/** Alternatives in groups with numbered names, by which `indexOf` tells them apart. */
function named(letter: string, sources: readonly string[], first: number): string {
  return sources.map((source, index) => `(?<${letter}${index + first}>${source})`).join('|');
}

function dayOf(groups: Groups, day: string | undefined): Meaning | null {
  return validDay(
    Number(day),
    indexOf(groups, 'm'),
    groups['year'] === undefined ? 'unstated' : Number(groups['year']),
  );
}

function validDay(day: number, month: number, year: number | 'unstated'): Meaning | null {
  return day < 1 || day > 31 || month < 1 || month > 12 ? null : { kind: 'day', day, month, year };
}

function whichOf({ last, next, wasLast, isNext }: Groups): Which {
  if (last !== undefined || wasLast !== undefined) return 'last';
  return next === undefined && isNext === undefined ? 'plain' : 'next';
}

function yearOf(groups: Groups): 'latest' | 'coming' | 'unstated' {
  const which = whichOf(groups);
  return which === 'last' ? 'latest' : which === 'next' ? 'coming' : 'unstated';
}

/** `Three days later`: from the day that was told. */
function counted(groups: Groups): Meaning | null {
  const length = lengthOf(groups);
  if (length === null) return null;
  const amount = groups['later'] === undefined ? -length.amount : length.amount;
  return { kind: 'shift', unit: length.unit, amount, anchor: 'discourse' };
}

/** `In three days`, `three days ago`: from the day of writing. */
function fromWriting(groups: Groups): Meaning | null {
  const length = lengthOf(groups);
  if (length === null) return null;
  const amount = groups['ago'] === undefined ? length.amount : -length.amount;
  return { kind: 'shift', unit: length.unit, amount, anchor: 'writing' };
}

function lengthOf(groups: Groups): { readonly unit: Unit; readonly amount: number } | null {
  const amount = groups['count'] === undefined ? indexOf(groups, 'n') : Number(groups['count']);
  const unit = UNITS.find((one) => groups[`${one}s`] !== undefined);
  return unit === undefined || amount < 1 ? null : { unit, amount };
}

function aDay(amount: number): Meaning {
  return { kind: 'shift', unit: 'day', amount, anchor: 'discourse' };
}

/** The number in the name of the group that took part: `w3` → 3; -1 when none did. */
function indexOf(groups: Groups, letter: string): number {
  const name = Object.keys(groups).find(
    (key) => key.startsWith(letter) && /^.\d+$/.test(key) && groups[key] !== undefined,
  );
  return name === undefined ? -1 : Number(name.slice(1));
}
