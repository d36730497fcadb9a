import type { CivilDay } from '../../model/civil.ts';

interface Known {
  readonly format: Intl.DateTimeFormat;
  readonly minute: number;
  readonly day: CivilDay;
}

const known = new Map<string, Known>();

/** The civil day that an instant falls on in a time zone; for a zone that the runtime no longer knows, in UTC. */
export function civilDayIn(zone: string, instant: Date): CivilDay {
  // No zone changes its day within a minute, and writing one down takes longer than all else that an answer needs.
  const minute = Math.floor(instant.getTime() / 60_000);
  const before = known.get(zone);
  if (before?.minute === minute) return before.day;
  const format = before?.format ?? formatOf(zone);
  const day = dayOf(format, instant);
  known.set(zone, { format, minute, day });
  return day;
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
