export const ONES = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
export const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

/** Numbers above one that English writes as one word. */
export const ENGLISH_NUMBERS: Readonly<Record<string, number>> = Object.fromEntries([
  ...[...ONES, ...TEENS].map((word, at) => [word, at + 2] as const),
  ...TENS.map((word, at) => [word, 10 * (at + 2)] as const),
]);
