import { civilDate } from './civil-days.ts';
import { type Mode, statedYear } from './context.ts';
import type { Meaning, Mention } from './meaning.ts';

/** A year this many years before the document's, or older, is history. */
const FAR = 2;

/** Signs needed before a section may differ from its document. */
const ENOUGH = 4;

/**
 * News or background? A text whose years lie far before its own day, and which hardly speaks of yesterday or Monday,
 * tells history: there a month belongs to the last year told, not to the day of publication.
 */
export function modeOf(mentions: readonly Mention[], reference: number | null, fallback: Mode): Mode {
  if (reference === null) return 'background';
  const today = civilDate(reference).year;
  let far = 0;
  let near = 0;
  for (const { meaning } of mentions) {
    const year = statedYear(meaning);
    if (year !== null && year <= today - FAR) far++;
    else if (year !== null || speaksOfNow(meaning)) near++;
  }
  if (far + near < ENOUGH) return fallback;
  return far > 2 * near ? 'background' : 'news';
}

function speaksOfNow(meaning: Meaning): boolean {
  if (meaning.kind === 'weekday') return meaning.which !== 'after' && meaning.which !== 'before';
  if (meaning.kind === 'part') return speaksOfNow(meaning.of);
  return meaning.kind === 'shift' && meaning.anchor === 'document';
}
