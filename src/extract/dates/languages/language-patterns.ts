import type { Meaning, Mention, Part } from '../meaning.ts';
import type { LanguageWords } from './language-words.ts';

/** Own patterns of a language other than English: what chrono lacks there, read over the whole text. */
export interface LanguagePattern {
  readonly expression: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Meaning | null;
}

const YEAR = '(?<year>1[5-9]\\d{2}|20\\d{2}|21\\d{2})(?![\\d%]|[.,:]\\d|\\p{L})';
const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}])';

/** Builds the ordered patterns of a language from its words. */
export function languagePatterns(words: LanguageWords): readonly LanguagePattern[] {
  const part = `(?:(?:(?<early>${words.early})|(?<mid>${words.mid})|(?<late>${words.late}))(?: |(?<=-)))`;
  const months = words.months.map((month, index) => `(?<m${index + 1}>${month})`).join('|');
  const seasons = words.seasons.map((season, index) => `(?<s${index}>${season})`).join('|');
  const ordinals = words.ordinals.map((ordinal, index) => `(?<o${index + 1}>${ordinal})`).join('|');
  const tail = words.yearTail === '' ? '' : `(?:${words.yearTail})?`;
  const make = (source: string) => new RegExp(START + source, 'giu');
  const led = `(?<=${START}${words.yearLead} |\\(|[-–]\\s?)`;
  const yearAlone =
    words.yearTail === ''
      ? `(?:${part}|${led})${YEAR}(?:[-–](?<to>\\d{4}|\\d\\d)(?!\\d))?`
      : `(?:${part}${YEAR}${tail}|${YEAR}${words.yearTail}(?!\\p{L}))`;
  return [
    {
      expression: make(`(?:${part})?(?:${months})${END}(?:${words.link}${YEAR}${tail})?`),
      read: (groups) => wrap(groups, { kind: 'month', month: indexOf(groups, 'm'), year: yearOf(groups) }),
    },
    {
      expression: make(`(?:${part})?(?:${seasons})${END}${words.link}${YEAR}${tail}`),
      read: (groups) => wrap(groups, { kind: 'season', season: indexOf(groups, 's'), year: yearOf(groups) }),
    },
    {
      expression: make(`(?:${ordinals}) ${words.quarter}(?:${words.link}${YEAR}${tail})?`),
      read: (groups) => ({ kind: 'quarter', quarter: indexOf(groups, 'o'), year: yearOf(groups) }),
    },
    {
      expression: make(`(?:${ordinals}) ${words.half}${words.link}${YEAR}${tail}`),
      read: (groups) =>
        indexOf(groups, 'o') > 2 ? null : { kind: 'half', half: indexOf(groups, 'o'), year: yearOf(groups) },
    },
    {
      expression: make(`(?:${part})?${words.decade}`),
      read: (groups) => wrap(groups, { kind: 'decade', start: decadeOf(groups['decade'] ?? '') }),
    },
    ...words.relative.map(([source, unit, amount]) => ({
      expression: make(`(?:${source})${END}`),
      read: (): Meaning => ({ kind: 'shift', unit, amount, anchor: 'document' }),
    })),
    { expression: make(yearAlone), read: readYearAlone },
  ];
}

/** All that the patterns find, which may overlap. */
export function matchAll(patterns: readonly LanguagePattern[], text: string): Mention[] {
  const found: Mention[] = [];
  for (const { expression, read } of patterns)
    for (const match of text.matchAll(expression)) {
      const meaning = read(match.groups ?? {});
      if (meaning !== null) found.push({ start: match.index, end: match.index + match[0].length, meaning });
    }
  return found;
}

type Groups = Readonly<Record<string, string | undefined>>;

function readYearAlone(groups: Groups): Meaning | null {
  const year = yearOf(groups);
  if (year === 'unstated') return null;
  const one: Meaning = { kind: 'year', year };
  const { to } = groups;
  if (to === undefined) return wrap(groups, one);
  const until = to.length === 2 ? Math.floor(year / 100) * 100 + Number(to) : Number(to);
  return until > year && until < year + 400 ? { kind: 'range', from: one, to: { kind: 'year', year: until } } : one;
}

function wrap(groups: Groups, of: Meaning): Meaning {
  const parts: readonly Part[] = ['early', 'mid', 'late'];
  const part = parts.find((name) => groups[name] !== undefined);
  return part === undefined ? of : { kind: 'part', part, of };
}

function yearOf(groups: Groups): number | 'unstated' {
  return groups['year'] === undefined ? 'unstated' : Number(groups['year']);
}

/** The number in the name of the group that took part: `m3` → 3. */
function indexOf(groups: Groups, letter: string): number {
  const name = Object.keys(groups).find(
    (key) => key.startsWith(letter) && /^.\d+$/.test(key) && groups[key] !== undefined,
  );
  return name === undefined ? 0 : Number(name.slice(1));
}

function decadeOf(written: string): number {
  const digits = written.replace(/\D/g, '');
  if (digits.length === 4) return Number(digits);
  return Number(digits) < 20 ? 2000 + Number(digits) : 1900 + Number(digits);
}
