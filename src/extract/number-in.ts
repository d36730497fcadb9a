/** The value of a number as it is written, with the comma or the full stop for its decimals; NaN when it is none. */
export function numberIn(written: string, decimalComma: boolean): number {
  const plain = written.replace(decimalComma ? DOTS : COMMAS, '').replace(SPACES, '');
  return Number(decimalComma ? plain.replace(',', '.') : plain);
}

/** Between thousands. */
const COMMAS = /,(?=\d{3}(?:\D|$))/gu;
const SPACES = /\s/gu;
const DOTS = /\.(?=\d{3}(?:\D|$))/gu;
