import { MONTH_NAMES } from '../../../read/clean/day-names.ts';
import type { Meaning, Mention } from '../meaning.ts';

/** Short names mean other things in some language (`3 out of 5`): they are read with a year only. */
const FEWEST_LETTERS = 4;
const NUMBERS = new Map(
  MONTH_NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
const YEAR = '(?<year>(?:1[5-9]|2[01])\\d{2})';

/** `2025年3月5日`, `3月5日`, `2025년 3월 5일`. */
const COUNTED_DAY = new RegExp(
  `(?<!\\d)(?:${YEAR}\\s?[年년]\\s?)?(?<month>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日일号號]`,
  'gu',
);
/** `2025年3月` */
const COUNTED_MONTH = new RegExp(`(?<!\\d)${YEAR}\\s?[年년]\\s?(?<month>\\d{1,2})\\s?[月월](?!\\s?\\d)`, 'gu');
/** `5 marca 2025`, `5. březen`, `ה-5 במרץ 2025`: Hebrew hangs its `in` on the month. */
const NAMED_DAY = new RegExp(
  `(?<![\\p{L}\\d./,-]|\\d[–—])(?<day>\\d{1,2})(?:\\.|º|er)?\\s(?:de\\s)?(?:ב(?=\\p{L}))?(?<name>\\p{L}{3,12})(?![\\p{L}\\p{N}])(?:\\.?,?\\s(?:de\\s)?${YEAR}(?![\\p{L}\\d]))?`,
  'gu',
);
/** What stands before a number in Hebrew (`ב-6`). */
const HEBREW_LEAD = /(?<=\p{Script=Hebrew})-(?=\d)/gu;

/** The days of a text that nearly all languages write alike: in the signs of East Asia, and with the names of months that pages bear. */
export function anyLanguageMentions(text: string): Mention[] {
  return [
    ...read(text, COUNTED_DAY, ({ year, month, day }) => dayOf(year, Number(month), day)),
    ...read(text, COUNTED_MONTH, ({ year, month }) =>
      Number(month) >= 1 && Number(month) <= 12 ? { kind: 'month', year: Number(year), month: Number(month) } : null,
    ),
    ...read(text.replace(HEBREW_LEAD, ' '), NAMED_DAY, ({ year, name = '', day }) =>
      year === undefined && name.length < FEWEST_LETTERS
        ? null
        : dayOf(year, NUMBERS.get(name.toLowerCase()) ?? 0, day),
    ),
  ];
}

type Groups = Readonly<Record<string, string | undefined>>;

function read(text: string, pattern: RegExp, meaningOf: (groups: Groups) => Meaning | null): Mention[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const meaning = meaningOf(match.groups ?? {});
    return meaning === null ? [] : [{ start: match.index, end: match.index + match[0].length, meaning }];
  });
}

function dayOf(year: string | undefined, month: number, day: string | undefined): Meaning | null {
  const number = Number(day);
  if (month < 1 || month > 12 || number < 1 || number > 31) return null;
  return { kind: 'day', year: year === undefined ? 'unstated' : Number(year), month, day: number };
}
