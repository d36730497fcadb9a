/** What may close a sentence behind its last sign. */
const CLOSERS = '"”’)';

/**
 * True when the last sign of a text, quotation marks and brackets behind it passed over, is one of `signs`. Every sentence
 * is asked several times, and an expression would go through all of it.
 */
export function endsIn(text: string, signs: string): boolean {
  let last = text.length - 1;
  while (last >= 0 && CLOSERS.includes(text.charAt(last))) last -= 1;
  return last >= 0 && signs.includes(text.charAt(last));
}
