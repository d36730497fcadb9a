const UNITS = [
  ['year', 31_557_600_000],
  ['month', 2_629_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** How far off a moment is, in words. */
export function agoOrAhead(at: number, now: number): string {
  const distance = at - now;
  const [unit, length] = UNITS.find(([, one]) => Math.abs(distance) >= one) ?? ['second', 1000];
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(Math.round(distance / length), unit);
}
