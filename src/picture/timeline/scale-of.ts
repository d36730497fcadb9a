import type { PicturedEvent } from '../../view/picture.ts';
import { dayNumber } from './days.ts';
import { type ScaleRoom, type TimeScale, timeScale } from './time-scale.ts';

/**
 * The scale of a timeline: it shows the first and the last day of every event that has a label. A stretch that would be
 * broken inside, such as a year in which nothing else happened, reaches into the break instead of making two of it; only
 * the very last one ends where it ends, for nothing comes after it.
 */
export function scaleOf(labelled: readonly PicturedEvent[], room: ScaleRoom): TimeScale {
  const dates = labelled.flatMap(({ date }) => (date === null ? [] : [date]));
  const starts = dates.map(({ start }) => dayNumber(start));
  const stretches = dates
    .filter(({ start, end }) => start !== end)
    .map(({ start, end }) => ({ from: dayNumber(start), to: dayNumber(end) + 1 }));
  const all = [...starts, ...stretches.map(({ to }) => to)];
  const last = Math.max(...all);
  const first = timeScale(all, room);
  const whole = stretches.filter(({ from, to }) => to === last || !isBroken(first, from, to));
  return timeScale([...starts, ...whole.map(({ to }) => to)], room);
}

function isBroken({ segments }: TimeScale, from: number, to: number): boolean {
  return !segments.some((segment) => segment.from <= from && to <= segment.to);
}
