import type { PicturedEvent } from '../../view/picture.ts';
import { dayNumber } from './days.ts';
import { bestScale, type ScaleRoom, type TimeScale } from './time-scale.ts';

/** What all labels together must gain by a break, in units of the picture. */
const WORTH = 80;

/**
 * The scale of a timeline: it shows the first and the last day of every event that has a label. A stretch that would be
 * broken inside, such as a year in which nothing else happened, reaches into the break instead of making two of it; only
 * the very last one ends where it ends, for nothing comes after it. `distance` says how far labels stand from their days.
 */
export function scaleOf(
  labelled: readonly PicturedEvent[],
  room: ScaleRoom,
  distance: (scale: TimeScale) => number,
): TimeScale {
  const dates = labelled.flatMap(({ date }) => (date === null ? [] : [date]));
  const starts = dates.map(({ start }) => dayNumber(start));
  const stretches = dates
    .filter(({ start, end }) => start !== end)
    .map(({ start, end }) => ({ from: dayNumber(start), to: dayNumber(end) + 1 }));
  const last = Math.max(...starts, ...stretches.map(({ to }) => to));
  const weighing = { distance, worth: WORTH };
  const first = bestScale([...starts, ...stretches.map(({ to }) => to)], room, weighing);
  const whole = stretches.filter(({ from, to }) => to === last || !isBroken(first, from, to));
  return bestScale([...starts, ...whole.map(({ to }) => to)], room, weighing);
}

function isBroken({ segments }: TimeScale, from: number, to: number): boolean {
  return !segments.some((segment) => segment.from <= from && to <= segment.to);
}
