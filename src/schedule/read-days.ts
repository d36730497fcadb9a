import type { Weekday } from '../model/schedule.ts';

export const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const WORKING_DAYS: readonly Weekday[] = [1, 2, 3, 4, 5];
const WEEKEND: readonly Weekday[] = [6, 7];

/** The names that days are typed by, as long as anybody writes them; two letters are enough. */
const NAMES: readonly (readonly [Weekday, readonly string[]])[] = [
  [1, ['monday', 'montag']],
  [2, ['tuesday', 'dienstag']],
  [3, ['wednesday', 'mittwoch']],
  [4, ['thursday', 'donnerstag']],
  [5, ['friday', 'freitag']],
  [6, ['saturday', 'samstag', 'sonnabend']],
  [7, ['sunday', 'sonntag']],
];

const GROUPS: readonly (readonly [readonly Weekday[], readonly string[]])[] = [
  [EVERY_DAY, ['all', 'daily', 'everyday', 'täglich', 'alle', 'jedentag']],
  [WORKING_DAYS, ['weekdays', 'workdays', 'werktags', 'werktage']],
  [WEEKEND, ['weekend', 'weekends', 'wochenende']],
];

/** The days that a person means (`mon-fri`, `Di, Do`, `weekend`), ascending; null for anything else. */
export function readDays(text: string): readonly Weekday[] | null {
  const words = text
    .toLowerCase()
    .replace(/every day|jeden tag/gu, 'daily')
    .replace(/\s*[-–—]\s*/gu, '-')
    .split(/[\s,;+&]+|\band\b|\bund\b/u)
    .filter((word) => word !== '');
  const read = words.map(readWord);
  if (read.length === 0 || read.includes(null)) return null;
  const chosen = new Set(read.flatMap((days) => days ?? []));
  return EVERY_DAY.filter((day) => chosen.has(day));
}

function readWord(word: string): readonly Weekday[] | null {
  const group = GROUPS.find(([, names]) => names.includes(word));
  if (group !== undefined) return group[0];
  const [from = null, to = from, ...more] = word.split('-').map(dayNamed);
  if (from === null || to === null || more.length > 0) return null;
  // From Friday to Monday goes over the end of the week.
  return EVERY_DAY.filter((day) => (from <= to ? day >= from && day <= to : day >= from || day <= to));
}

function dayNamed(word: string): Weekday | null {
  const name = word.replace(/\.$/u, '');
  if (name.length < 2) return null;
  return NAMES.find(([, names]) => names.some((one) => one.startsWith(name)))?.[0] ?? null;
}

const CODES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Days as they are written into an option: `readDays` gives the same again. */
export function writeDays(days: readonly Weekday[]): string {
  return runsOf(days)
    .map(([first, last]) => (first === last ? codeOf(first) : `${codeOf(first)}-${codeOf(last)}`))
    .join(',');
}

function codeOf(day: Weekday): string {
  return CODES[day - 1] ?? '';
}

/** Days in a row, as their first and last; two are no row. */
export function runsOf(days: readonly Weekday[]): readonly (readonly [Weekday, Weekday])[] {
  const runs: [Weekday, Weekday][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === day - 1) run[1] = day;
    else runs.push([day, day]);
  }
  return runs.flatMap(([first, last]): [Weekday, Weekday][] =>
    last === first + 1
      ? [
          [first, first],
          [last, last],
        ]
      : [[first, last]],
  );
}

/** Days to suggest: what was typed as it was understood, the usual groups, and each day. */
export function suggestDays(typed: string): readonly (readonly Weekday[])[] {
  const read = readDays(typed);
  return [...(read === null ? [] : [read]), EVERY_DAY, WORKING_DAYS, WEEKEND, ...EVERY_DAY.map((day) => [day])];
}
