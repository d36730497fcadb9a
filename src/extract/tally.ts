import { type Analysis, isInDate, textBetween, textOf, tokenRange } from './analysis.ts';
import { NUMBER } from './tokens.ts';

/** How a vote or a match came out, as it is written (`108 votes to 92`). */
export interface Tally {
  readonly sentence: number;
  /** Both numbers, the same however they are written. */
  readonly key: string;
  readonly text: string;
}

/** What stands between two numbers of a result when no word does (`3–2`, `108 votes : 92`). */
const MARK = /^(?:\s\p{L}+)?\s?[-–:]\s?$/u;
const WORDS = /^[\s\p{L}]+$/u;
/** Marks that lead in a result where a vote or match is told. */
const LED = /(?:,\s|\()$/u;
/** Kinds of happening that come out in two numbers. */
const TALLIED = new Set(['vote', 'match']);
/** Numbers with more digits are years, amounts or parts of something else. */
const LONGEST = 3;

/** The one result that a sentence tells; null when it tells none, or several. */
export function tallyIn(analysis: Analysis, sentence: number): Tally | null {
  const { tokens, matcher } = analysis;
  const { from, to } = tokenRange(analysis, sentence);
  const numberAt = (i: number): number | null => {
    if (isInDate(analysis, sentence, i)) return null;
    if (tokens.shape[i] !== NUMBER) return matcher.numberOf(tokens.word[i] ?? -1);
    const written = textOf(analysis, { from: i, to: i + 1 });
    return written.length <= LONGEST ? Number(written) : null;
  };
  const typeAt = (i: number): boolean => TALLIED.has(matcher.typeAt(tokens, i) ?? '');
  let isTallied = false;
  for (let i = from; i < to; i++) if (typeAt(i)) isTallied = true;
  const found: Tally[] = [];
  for (let i = from; i < to; i++) {
    const first = numberAt(i);
    if (first === null || !Number.isInteger(first)) continue;
    for (let k = i + 1; k <= Math.min(i + 3, to - 1); k++) {
      const second = numberAt(k);
      if (second === null || !Number.isInteger(second)) continue;
      const isLed = leadsIn(analysis, 'margin', i) || (isTallied && (typeAt(i + 1) || isLedWeakly(analysis, i)));
      const isScaled = [i + 1, k + 1].some((at) => matcher.scaleOf(tokens.word[at] ?? -1) !== 1);
      if (isLed && !isScaled && areSetAgainst(analysis, i, k)) {
        found.push({ sentence, key: `${first}:${second}`, text: textOf(analysis, { from: i, to: k + 1 }) });
      }
      break;
    }
  }
  const [only, ...others] = found;
  return only === undefined || others.some(({ key }) => key !== only.key) ? null : only;
}

/** The word right before a number. */
function leadsIn(analysis: Analysis, kind: 'margin' | 'comesOut', number: number): boolean {
  const word = analysis.tokens.word[number - 1] ?? -1;
  return analysis.matcher.isA(kind, word) && textBetween(analysis, number - 1).trim() === '';
}

function isLedWeakly(analysis: Analysis, number: number): boolean {
  return leadsIn(analysis, 'comesOut', number) || LED.test(textBetween(analysis, number - 1));
}

function areSetAgainst(analysis: Analysis, one: number, two: number): boolean {
  const between = textBetween(analysis, one, two);
  if (MARK.test(between)) return true;
  return WORDS.test(between) && analysis.matcher.isA('versus', analysis.tokens.word[two - 1] ?? -1);
}
