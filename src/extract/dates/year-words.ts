import { putsClockTimesFirst } from './clock-times.ts';
import { before, matchAt } from './match-at.ts';
import type { YearRef } from './meaning.ts';
import { ONES, TENS } from '../numbers-en.ts';
import { countOf, GAP } from './words-en.ts';

/** Earliest year that bare digits may name, and how far they may look ahead; beyond, four digits are a number. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

const SMALL = `one|${ONES.join('|')}`;
const SPOKEN = new RegExp(
  `(?:(?<century>eighteen|nineteen|twenty)[- ](?<tens>${TENS.join('|')})(?:[- ](?<ones>${SMALL}))?|two thousand(?: and)?(?: (?<few>${SMALL}))?)(?![a-z-])`,
  'iy',
);

const DIGITS = /[12]\d{3}(?![\d%°]|[.,:/]\d|[a-rt-z]|s[a-z])/iy;

/** Nouns and units that a number of four digits counts, when they follow it at once. */
const COUNTED =
  /[-  \n]{1,2}(?:(?:[a-z]+ )?(?:people|persons?|men|women|children|troops|soldiers|prisoners|casualties|civilians|workers|employees|jobs|students|families|homes|houses|households|votes|seats|members|tons?|tonnes|miles?|kilomet(?:er|re)s?|met(?:er|re)s?|feet|foot|yards?|acres|hectares|gallons|barrels|lit(?:er|re)s?|pounds|kilograms?|dollars|euros|cents|points|times|hours|minutes|days|weeks|months|years|aircraft|vehicles|ships|tanks|copies|pages|words|degrees|per ?cent|volts|watts|calories|shares|units|rooms|beds|deaths|volunteers|fighters|militants|protesters|rebels|guns|horses|passengers|residents|refugees|horsepower)|(?:km|kg|mph|mm|cm|kw|mw|ft|lb|lbs|hp|m|k|dead|wounded|injured|killed|others|more|or so|such|cases|square|cubic|million|billion|thousand|hundred|dozen)|AM|PM|hours|hrs|GMT|UTC|BST|IST|CET|CEST|EET|EEST|MSK|EST|EDT|CST|CDT|MST|MDT|PST|PDT|JST|AEST)(?![A-Za-z])/y;

/** "Killed 12 people", "wounded at least 5": with an object of its own the word is a verb and counts nothing before it. */
const TELLS =
  /[\u00a0 \n]{1,2}(?:killed|injured|wounded)[\u00a0 \n](?:\d|(?:about|around|some|nearly|almost|over|more|at|up|dozens|hundreds|thousands|scores|several|many|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|a|an|the|his|her|their|all|its)\b)/y;
/** Words behind a number that count it without naming a thing: "more", "dead". Behind "in" a year is meant. */
const LOOSE = /[\u00a0 \n]{1,2}(?:dead|wounded|injured|killed|others|more|such)(?![A-Za-z])/y;
/** A year is meant at the start of a sentence ("In 2031 workers struck") and where only one can be. */
const LEADS_YEAR = /(?:(?:^|[.!?…”"]\s|\n\s*)In|\b(?:since|during|year))[\u00a0 \n]$/;
const LEADS_LOOSE = /\b(?:in|since|during|until|till|year)[\u00a0 \n]$/i;

/** Signs and words before a number that make it no year: money, numbering, a size. */
const NUMBERED =
  /(?:[$€£¥#+*/\\@_=]|\d[.,:-]|\d |(?<!\b(?:mid|late|early|pre|post))[-−–—]\d{0,3}|\bno\.? ?|\bnumber |\bpage |\bpp?\. ?|\bresolution |\bmodel |\bflight |\broom |\bversion |\bhighway |\broute |\brs\.? ?|\bfigure |\btable |\bsection |\bchapter )$/i;

/** Words of an estimate: "about 1,500", "more than 2000". */
const ESTIMATED =
  /\b(?:about|some|nearly|almost|over|more than|less than|fewer than|at least|up to|only|roughly|another|additional|than|least|most|estimated|approximately|around|total of|of some|these|those|the other|all|just)[  \n]$/i;

/** Words that a year follows. */
const DATED =
  /(?:\b(?:in|since|of|from|by|until|till|to|during|after|before|between|and|for|circa|ca?\.|late|early|mid|the|through|throughout|year|years|fiscal|back in|that|into|beyond|or|spring|summer|autumn|fall|winter|winters?|on|as|an?)[,  \n-]{1,2}|[([,;:–—-] ?|[a-z]{3,}[,.]? |^\s*|\n\s*|["“‘']|['’]s |\bFY[ -]?)$/i;

/** Words that a year outside living memory must follow. */
const LED_TIGHTLY = /(?:\b(?:in|since|circa|year|of|winter|summer|spring|autumn)[  \n]|[(–-])$/i;
const LED =
  /(?:\b(?:in|since|until|circa|year|of|by|from|after|before|between|during|and|to|spring|summer|autumn|winter)[  \n]|[(–-])$/i;

/** The year written at `at` as a number, when the words around it let it be one. */
export function readYear(text: string, at: number): { readonly end: number; readonly year: number } | null {
  const digits = matchAt(DIGITS, text, at);
  if (digits === null) return null;
  const year = Number(digits[0]);
  const end = at + 4;
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const left = before(text, at);
  if (NUMBERED.test(left)) return null;
  if (text.startsWith(': ', end) && putsClockTimesFirst(text)) return null;
  if (isCounted(text, end, left)) return null;
  const estimated = ESTIMATED.test(left);
  if (estimated && !/^[ )\].,;:]?(?:$|\s|[)\].,;:])/.test(text.slice(end, end + 2))) return null;
  if (estimated && /^\s+[a-z]+s\b/.test(text.slice(end, end + 16))) return null;
  if (year >= 1800 && year <= 2050) return DATED.test(left) || left === '' ? { end, year } : null;
  // Older and later years are told seldom, clock times ("by 1100") and counts of a thousand and more often.
  const led = (year < 1500 || year > 2100 ? LED_TIGHTLY : LED).test(left);
  return led && !/^\s+[a-z]+s\b/.test(text.slice(end, end + 16)) ? { end, year } : null;
}

/** Is what stands behind the number at `end` counted by it? */
function isCounted(text: string, end: number, left: string): boolean {
  if (matchAt(COUNTED, text, end) === null || matchAt(TELLS, text, end) !== null) return false;
  return !LEADS_YEAR.test(left) && !(LEADS_LOOSE.test(left) && matchAt(LOOSE, text, end) !== null);
}

/** The year spoken at `at`: "nineteen ninety-six", "two thousand". */
export function readSpokenYear(text: string, at: number): { readonly end: number; readonly year: number } | null {
  const match = matchAt(SPOKEN, text, at);
  if (match === null) return null;
  const { century, tens, ones, few } = match.groups ?? {};
  const [hundreds = 0, ten = 0, one = 0] = [century ?? 'twenty', tens, ones ?? few].map(
    (word) => countOf(word ?? '') ?? 0,
  );
  const year = 100 * hundreds + ten + one;
  // "two thousand" alone is a number far oftener than a year.
  if (century === undefined && !/\byear $|\bin(?: the year)? $/i.test(before(text, at))) return null;
  return { end: at + match[0].length, year };
}

const TAIL_LEAD = new RegExp(`(?:,?${GAP}(?:(?:of|in)${GAP}(?:the${GAP}year${GAP})?)?|,|,?${GAP}')`, 'iy');
const TAIL_REF = new RegExp(
  `,?${GAP}(?:(?:of|in)${GAP})?(?:(?<last>last)|(?<this>this)|(?<next>next)|(?<same>that(?:${GAP}same)?|the${GAP}same)|(?<after>the${GAP}(?:following|next))|(?<before>the${GAP}(?:previous|preceding|prior)))${GAP}year(?![a-z'’])`,
  'iy',
);
const SHORT = /(\d\d)(?![\d:%]|[.,]\d)/y;
const LONG = /[12]\d{3}(?![\d%°]|[.,:/]\d|[a-z]|-\d)/iy;

/**
 * The year behind a day, month, season or quarter: ", 1940", " of that year", " last year", " ’98". Returns `unstated`
 * at the same place when there is none. Here a number is nearly always a year, so only counted things are refused.
 */
export function readYearTail(text: string, at: number): { readonly end: number; readonly year: YearRef } {
  const none = { end: at, year: 'unstated' } as const;
  const ref = matchAt(TAIL_REF, text, at);
  if (ref !== null) return { end: at + ref[0].length, year: refOf(ref.groups ?? {}) };
  const lead = matchAt(TAIL_LEAD, text, at);
  if (lead === null) return none;
  const from = at + lead[0].length;
  if (lead[0].endsWith("'")) {
    const short = matchAt(SHORT, text, from);
    return short === null ? none : { end: from + 2, year: fullYear(Number(short[1])) };
  }
  if (matchAt(LONG, text, from) !== null && !isTailCounted(text, from, lead[0]))
    return { end: from + 4, year: Number(text.slice(from, from + 4)) };
  const spoken = readSpokenYear(text, from);
  return spoken === null ? none : { end: spoken.end, year: spoken.year };
}

/** Years that a number right behind a day or a month is, whatever follows it: "On 3 May 2031 workers struck". */
const TAIL_YEARS = { first: 1900, last: 2100 } as const;

/** Behind a comma a new clause may begin with a count: "On March 5, 2000 people marched". */
function isTailCounted(text: string, from: number, lead: string): boolean {
  const year = Number(text.slice(from, from + 4));
  const plain = !lead.includes(',') && year >= TAIL_YEARS.first && year <= TAIL_YEARS.last;
  const counts = matchAt(COUNTED, text, from + 4) !== null && matchAt(TELLS, text, from + 4) === null;
  return counts && !(plain || matchAt(LOOSE, text, from + 4) !== null);
}

/** A year of two digits: within the twentieth century unless that would be older than 1930. */
export function fullYear(short: number): number {
  return short < 30 ? 2000 + short : 1900 + short;
}

function refOf(groups: Readonly<Record<string, string | undefined>>): YearRef {
  if (groups['last'] !== undefined) return 'last-year';
  if (groups['this'] !== undefined) return 'this-year';
  if (groups['next'] !== undefined) return 'next-year';
  if (groups['same'] !== undefined) return 'same-year';
  return groups['after'] === undefined ? 'year-before' : 'year-after';
}
