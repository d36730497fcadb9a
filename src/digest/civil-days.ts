import { Temporal } from 'temporal-polyfill';
import type { CivilDay } from '../model/civil.ts';
import { showDay } from '../view/claim-node.ts';

/** The civil day that an instant falls on in a zone. */
export function dayIn(zone: string, instant: number): CivilDay {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The day and wall-clock time of an instant in a zone, as readers write them: `4 Jun 2031, 07:00`. */
export function wallClockIn(zone: string, instant: number, locale: string): string {
  const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const time = at.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${showDay(at.toPlainDate().toString(), locale)}, ${time}`;
}

/** The instant at which a civil day begins in a zone, in epoch milliseconds. */
export function startOfDay(zone: string, day: CivilDay): number {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
}
