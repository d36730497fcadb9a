import type { CivilDay } from '../../model/civil.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The civil day that an instant falls on in a time zone; for a zone that the runtime no longer knows, in UTC. */
export function civilDayIn(zone: string, instant: Date): CivilDay {
  const known = formats.get(zone);
  if (known !== undefined) return dayOf(known, instant);
  const made = formatOf(zone);
  formats.set(zone, made);
  return dayOf(made, instant);
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat('en', { ...parts, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en', { ...parts, timeZone: 'UTC' });
  }
}

function dayOf(format: Intl.DateTimeFormat, instant: Date): CivilDay {
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.get('year') ?? ''}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`;
}
