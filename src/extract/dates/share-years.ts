import type { Meaning, Mention } from './meaning.ts';

/** What may stand between dates that share the year behind the last: "in April and June 1955", "August/September 1956". */
const TIE =
  /^(?:[^\S\n]?[/,&–—-][^\S\n]?|,?[^\S\n](?:and|or|to)(?:[^\S\n](?:on|in|again))?[^\S\n](?:(?:on|in)[^\S\n])?)(?:the[^\S\n])?$/i;

/** Gives the year that is written once, behind the last of several tied dates, to those before it. */
export function shareYears(text: string, mentions: Mention[]): void {
  for (let index = mentions.length - 2; index >= 0; index--) {
    const [one, next] = [mentions[index], mentions[index + 1]];
    if (one === undefined || next === undefined || next.start - one.end > 12) continue;
    const year = yearOf(next.meaning);
    if (typeof year !== 'number' || yearOf(one.meaning) !== 'unstated' || !TIE.test(text.slice(one.end, next.start)))
      continue;
    const turns = monthOf(one.meaning) > monthOf(next.meaning);
    mentions[index] = { ...one, meaning: withYear(one.meaning, turns ? year - 1 : year) };
  }
}

type Told = Extract<Meaning, { kind: 'day' | 'month' | 'season' | 'quarter' | 'part' }>;

function isTold(meaning: Meaning): meaning is Told {
  return ['day', 'month', 'season', 'quarter', 'part'].includes(meaning.kind);
}

function yearOf(meaning: Meaning): number | string | null {
  if (!isTold(meaning)) return null;
  return meaning.kind === 'part' ? yearOf(meaning.of) : meaning.year;
}

function monthOf(meaning: Meaning): number {
  if (meaning.kind === 'part') return monthOf(meaning.of);
  if (meaning.kind === 'day' || meaning.kind === 'month') return meaning.month;
  if (meaning.kind === 'quarter') return meaning.quarter * 3;
  return meaning.kind === 'season' ? meaning.season * 3 + 3 : 0;
}

function withYear(meaning: Meaning, year: number): Meaning {
  if (meaning.kind === 'part') return { ...meaning, of: withYear(meaning.of, year) };
  return isTold(meaning) ? { ...meaning, year } : meaning;
}
