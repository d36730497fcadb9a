import { Temporal } from 'temporal-polyfill';
import type { CivilDay } from '../model/civil.ts';
import type { Weekday } from '../model/schedule.ts';

/**
 * The instant, in epoch milliseconds, at which clocks on the walls of a zone show a time on a civil day. A time that
 * occurs twice means its first occurrence; one that clocks skip means the first instant after the gap, not the time as
 * far behind the gap as it lies in it, as most libraries have it: nobody is to wait longer than the clocks make them.
 */
export function instantOf(zone: string, day: CivilDay, time: string): number {
  const wall = Temporal.PlainDate.from(day).toPlainDateTime(time);
  const shown = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (shown.toPlainDateTime().equals(wall)) return shown.epochMilliseconds;
  // In a gap, the earlier reading lies before it, by the clocks that hold after it.
  const end = shown.getTimeZoneTransition('next');
  return (end ?? shown).epochMilliseconds;
}

/** The civil day that the clocks of a zone show at an instant. */
export function dayAt(zone: string, instant: number): CivilDay {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

export function plusDays(day: CivilDay, count: number): CivilDay {
  return Temporal.PlainDate.from(day).add({ days: count }).toString();
}

export function weekdayOf(day: CivilDay): Weekday {
  const { dayOfWeek } = Temporal.PlainDate.from(day);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- ISO 8601 has seven
  return dayOfWeek as Weekday;
}

const zones = new Map<string, boolean>();

/** Whether this system knows a zone of this name. */
export function isZone(zone: string): boolean {
  const known = zones.get(zone) ?? canBeRead(zone);
  zones.set(zone, known);
  return known;
}

function canBeRead(zone: string): boolean {
  try {
    dayAt(zone, 0);
    return true;
  } catch {
    return false;
  }
}
