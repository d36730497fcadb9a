import type { Analysis } from './analysis.ts';
import { NUMBER } from './tokens.ts';

/** How a vote or a match came out, as it is written (`108 votes to 92`). */
export interface Tally {
  readonly sentence: number;
  /** Both numbers, the same however they are written. */
  readonly key: string;
  readonly text: string;
}

/** `108 votes to 92`, `21 to 18`, `3–2`: two numbers, what the first counts, and what sets them against each other. */
const BETWEEN = /^(?:\s\p{L}+)?(?:\s(?:to|against|zu|gegen|contre|contra)\s|\s?[-–:]\s?)$/u;
/** What makes two numbers a result rather than a span, right before them; the weak ones where a vote or match is told. */
const LED = /\b(?:by|mit|par|por)\s$/iu;
const WEAKLY_LED = /(?:\b(?:won|beat|lost|drew|voted)\s|,\s|\()$/iu;
/** Kinds of happening that come out in two numbers. */
const TALLIED = new Set(['vote', 'match']);
/** Numbers with more digits are years, amounts or parts of something else. */
const LONGEST = 3;

/** The one result that a sentence tells; null when it tells none, or several. */
export function tallyIn(analysis: Analysis, sentence: number): Tally | null {
  const { tokens, document, matcher } = analysis;
  const [from, to] = [tokens.first[sentence] ?? 0, tokens.first[sentence + 1] ?? 0];
  const dates = analysis.dates[sentence] ?? [];
  const numberAt = (i: number): number | null => {
    const [start, end] = [tokens.start[i] ?? 0, tokens.end[i] ?? 0];
    if (dates.some((date) => start >= date.start && start < date.end)) return null;
    if (tokens.shape[i] !== NUMBER) return matcher.numberOf(tokens.word[i] ?? -1);
    return end - start <= LONGEST ? Number(document.text.slice(start, end)) : null;
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
      const between = document.text.slice(tokens.end[i] ?? 0, tokens.start[k] ?? 0);
      const before = document.text.slice(Math.max(0, (tokens.start[i] ?? 0) - 12), tokens.start[i] ?? 0);
      const led = LED.test(before) || (isTallied && (typeAt(i + 1) || WEAKLY_LED.test(before)));
      const isScaled = [i + 1, k + 1].some((at) => matcher.scaleOf(tokens.word[at] ?? -1) !== 1);
      if (led && !isScaled && BETWEEN.test(between)) {
        const text = document.text.slice(tokens.start[i] ?? 0, tokens.end[k] ?? 0);
        found.push({ sentence, key: `${first}:${second}`, text });
      }
      break;
    }
  }
  const [only, ...others] = found;
  return only === undefined || others.some(({ key }) => key !== only.key) ? null : only;
}
