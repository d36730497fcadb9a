import { type Analysis, isInDate, tokenRange } from '../../extract/analysis.ts';
import { numberAt } from '../../extract/number-in.ts';
import { spelledNumber } from '../../extract/spelled-number.ts';
import { NUMBER } from '../../extract/tokens.ts';

/** Numbers of one thing that is told differently differ by no more than this factor. */
const SAME_SIZE = 2;
/** Numbers that differ by less than this share may be one number, rounded or converted. */
const ROUNDED = 0.05;
/** A number of so few digits says each of them. */
const EXACT = 1000;

export function isOneSize(a: number, b: number, most = SAME_SIZE): boolean {
  return Math.max(a, b) <= most * Math.min(a, b);
}

/** `1,400` and `4,100`, `14` and `140`: the same digits in another order, or with a zero more, as they are miswritten. */
export function isSlip(a: number, b: number): boolean {
  if (a < 10 || b < 10 || a === b) return false;
  return sortedDigits(a) === sortedDigits(b) || isTenfold(a, b) || isTenfold(b, a);
}

/** Not of round numbers, of which each is ten times another. */
function isTenfold(a: number, b: number): boolean {
  return a === 10 * b && sortedDigits(b).replace(/^0+/u, '').length > 1;
}

function sortedDigits(value: number): string {
  return String(value).split('').toSorted().join('');
}

/** `140 million` and `140.6 million`, `1.8m` and `1,812,430`: one number, written with more care or less. */
export function isRounded(a: number, b: number): boolean {
  return Math.max(a, b) >= EXACT && Math.abs(a - b) < ROUNDED * Math.max(a, b) && digits(a) !== digits(b);
}

/** How many digits of a number are told: zeros at its end may stand for any. */
function digits(value: number): number {
  return String(value).replace(/\D/gu, '').replace(/0+$/u, '').length;
}

/** As English writes numbers; made once, since making it takes longer than writing many. */
const WRITTEN = new Intl.NumberFormat('en');

/** True when a document writes a number, in figures, anywhere; `unit` is what has to stand right behind it. */
export function writes({ document: { text } }: Analysis, value: number, unit = ''): boolean {
  return [String(value), WRITTEN.format(value)].some((written) => text.includes(`${written}${unit}`));
}

/** True when a document tells a number, in figures or words, in no date. */
export function tellsNumber(analysis: Analysis, value: number): boolean {
  const { tokens } = analysis;
  return analysis.sentences.some((_, sentence) => {
    const { from, to } = tokenRange(analysis, sentence);
    for (let i = from; i < to; i++) {
      const told = tokens.shape[i] === NUMBER ? numberAt(analysis, i) : spelledNumber(analysis, i)?.value;
      if (told === value && !isInDate(analysis, sentence, i)) return true;
    }
    return false;
  });
}
