/** What stands before a colon at the start of a block, when it may be a label: short, no sentence punctuation inside. */
const LEAD = /^([\p{Lu}\p{Lo}\p{N}“"'‘(][^:!?;\n]{1,79}):[ \u00a0]+(\S)/u;
const MAX_WORDS = 10;
const SMALL_WORD = 3;

/**
 * End offset of a lead-in such as `Cost of the dam:` at the start of a block (colon excluded), or null.
 * Told by its looks: a few words, most of them capitalised, and no quotation behind the colon, which would make it a speaker.
 */
export function leadEndOf(text: string): number | null {
  const match = LEAD.exec(text.length > 200 ? text.slice(0, 200) : text);
  const lead = match?.[1];
  if (lead === undefined || /[“"«„]/.test(match?.[2] ?? '')) return null;
  const words = lead.split(' ');
  if (words.length > MAX_WORDS || lead.includes(', ') || /\p{L}{4,}\. |\.$/u.test(lead)) return null;
  const long = words.filter((word) => word.length > SMALL_WORD && /^\p{L}/u.test(word));
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word));
  const titled = long.length === 0 || capitals.length >= long.length * 0.6;
  return titled || words.length <= 2 ? lead.length : null;
}
