const DAY = 86_400_000;

/** A civil day as the number of days since 1 January 1970. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

export function dateOf(day: number): Date {
  return new Date(day * DAY);
}

export function dayOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  // Not `Date.UTC`, which takes years before 100 for those of the 20th century.
  date.setUTCFullYear(year, month, day);
  return Math.round(date.getTime() / DAY);
}
