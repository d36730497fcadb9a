import { Temporal } from 'temporal-polyfill';
import type { CivilDay } from '../model/civil.ts';

/** The civil day that an instant falls on in a zone. */
export function dayIn(zone: string, instant: number): CivilDay {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The wall-clock time of an instant in a zone, to the minute: `2031-06-04 07:00`. */
export function wallClockIn(zone: string, instant: number): string {
  const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return `${at.toPlainDate().toString()} ${at.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

/** The instant at which a civil day begins in a zone, in epoch milliseconds. */
export function startOfDay(zone: string, day: CivilDay): number {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
}

/** Days from one civil day to a later one; negative when it is earlier. */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}
