import type { CivilDay, Interval } from '../../../model/civil.ts';
import { showInterval as show } from '../../../view/claim-node.ts';

const shown = new Map<string, string>();
/** The days of a long timeline recur in its citations; formatting one takes longer than all the rest of a line. */
const MOST_REMEMBERED = 10_000;

/** A civil day in words, never as `<t:…>`: Discord would move it with the reader's zone. */
export function showCivilDay(day: CivilDay, locale: string): string {
  return showInterval({ start: day, end: day }, locale);
}

/** A day, or a stretch of days told as briefly as the language does (`1–31 Jul 2031`). */
export function showInterval({ start, end }: Interval, locale: string): string {
  const key = `${locale} ${start} ${end}`;
  const known = shown.get(key);
  if (known !== undefined) return known;
  const made = show({ start, end }, locale);
  if (shown.size >= MOST_REMEMBERED) shown.clear();
  shown.set(key, made);
  return made;
}
