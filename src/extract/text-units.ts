/** Room for the longest text that was asked about, and that text. */
let units = new Uint16Array(1 << 14);
let last: string | null = null;

/**
 * The UTF-16 units of a text, at its offsets; what lies behind its end is left over from others. They hold until another
 * text is asked about. Those who look at every character several times read them faster here than from the string.
 */
export function unitsOf(text: string): Uint16Array {
  if (text === last) return units;
  if (text.length > units.length) units = new Uint16Array(2 * text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  last = text;
  return units;
}
