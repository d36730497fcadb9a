/** What makes a date strong: a short timeline is made of days, and of the important ones. */
interface Strength {
  readonly isDay: boolean;
  readonly score: number;
}

/**
 * The `limit` strongest dates in their order; of equal ones the first. Months, years and undated events fill up what
 * the days leave free.
 */
export function strongest<D extends Pick<Strength, 'isDay'>>(
  dates: readonly D[],
  scoreOf: (date: D) => number,
  limit: number | undefined,
): readonly D[] {
  if (limit === undefined || dates.length <= limit) return dates;
  const scored = dates.map((date, place) => ({ place, isDay: date.isDay, score: scoreOf(date) }));
  const kept = new Set(
    scored
      .toSorted(byStrength)
      .slice(0, limit)
      .map(({ place }) => place),
  );
  return dates.filter((_, place) => kept.has(place));
}

/** Compares dates, the stronger first. */
export function byStrength(a: Strength | undefined, b: Strength | undefined): number {
  return Number(b?.isDay) - Number(a?.isDay) || (b?.score ?? 0) - (a?.score ?? 0);
}
