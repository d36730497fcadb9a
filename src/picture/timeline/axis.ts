import type { PicturedEvent } from '../../view/picture.ts';
import type { Palette } from '../palette.ts';
import {
  barPath,
  circlePath,
  filled,
  LINE,
  linePath,
  type PathMark,
  type SceneMark,
  stroked,
  textMark,
} from '../scene.ts';
import type { TextStyle } from '../text/shape-line.ts';
import type { Typesetter } from '../text/typesetter.ts';
import { dayNumber } from './days.ts';
import { lanes } from './lanes.ts';
import { showLength, ticksOf } from './ticks.ts';
import type { TimeScale } from './time-scale.ts';

const TICK: TextStyle = { size: 12, bold: false };
const BAR = 7;
const BAR_GAP = 3;
const LEAST_BAR = 10;
export const MOST_BAR_ROOM = 46;
const POINT = 4.2;

/** Bars of the stretches that some events' dates leave open, equal ones once. */
export interface Bars {
  readonly room: number;
  readonly bars: readonly {
    readonly from: number;
    readonly to: number;
    readonly lane: number;
    readonly events: readonly PicturedEvent[];
  }[];
  readonly laneWidth: number;
}

/** Events whose date is no single day, as bars in lanes. */
export function barsOf(events: readonly PicturedEvent[]): Bars {
  const open = events.filter(({ date }) => date !== null && date.start !== date.end);
  const groups = [...Map.groupBy(open, ({ date }) => `${date?.start} ${date?.end}`).values()];
  const stretches = groups.map(([first]) => ({
    from: dayNumber(first?.date?.start ?? ''),
    to: dayNumber(first?.date?.end ?? '') + 1,
  }));
  const chosen = lanes(stretches);
  const count = Math.max(0, ...chosen.map((lane) => lane + 1));
  const laneWidth = count === 0 ? 0 : Math.min(BAR + BAR_GAP, MOST_BAR_ROOM / count);
  const bars = stretches.map((stretch, index) => ({
    ...stretch,
    lane: chosen[index] ?? 0,
    events: groups[index] ?? [],
  }));
  return { bars, laneWidth, room: count * laneWidth + (count === 0 ? 0 : 4) };
}

export interface AxisPlace {
  /** Where the line stands. */
  readonly x: number;
  /** The column of the calendar, left of the bars. */
  readonly ticks: { readonly x: number; readonly width: number };
}

/** The line with its breaks, the calendar beside it, bars, points, and faint strokes for events without a label. */
export function drawAxis(
  scale: TimeScale,
  bars: Bars,
  labelled: readonly PicturedEvent[],
  others: readonly PicturedEvent[],
  place: AxisPlace,
  locale: string,
  palette: Palette,
  setter: Typesetter,
): readonly SceneMark[] {
  return [
    ...drawBars(scale, bars, place.x, palette),
    ...drawFaint(scale, others, place.x, palette),
    ...drawLine(scale, bars, place, palette),
    ...drawCalendar(scale, coarseDays(labelled), place, locale, palette, setter),
    ...drawPoints(scale, labelled, place.x, palette),
  ];
}

/** The right edge of the bar in a lane. */
function barEdge(bars: Bars, lane: number, x: number): number {
  return x - 5 - lane * bars.laneWidth;
}

function drawBars(scale: TimeScale, bars: Bars, x: number, palette: Palette): SceneMark[] {
  const width = Math.max(2, bars.laneWidth - BAR_GAP);
  const below = (lane: number, from: number): readonly number[] =>
    bars.bars.filter((other) => other.lane === lane && other.from > from).map((other) => other.from);
  return bars.bars.flatMap(({ from, to, lane, events }) => {
    const top = scale.at(from);
    // A month in a break is still no point, where the bar below it leaves room.
    const free = Math.min(...below(lane, from).map((next) => scale.at(next) - top));
    const height = Math.max(width, scale.at(to) - top, Math.min(LEAST_BAR, free - 1));
    const box = { x: barEdge(bars, lane, x) - width, y: top, width, height };
    return [filled(barPath(box), colourOf(events, palette))];
  });
}

function drawPoints(scale: TimeScale, labelled: readonly PicturedEvent[], x: number, palette: Palette): SceneMark[] {
  const days = labelled.filter(({ date }) => date !== null && date.start === date.end);
  return [...Map.groupBy(days, ({ date }) => date?.start ?? '')].flatMap(([day, events]) => {
    const y = scale.at(dayNumber(day));
    return [
      filled(circlePath(x, y, POINT + 1.6), palette.background),
      filled(circlePath(x, y, POINT), colourOf(events, palette)),
    ];
  });
}

function colourOf(events: readonly PicturedEvent[], palette: Palette): string {
  const [first] = events;
  const isOne = events.every(({ status }) => status === first?.status);
  return first !== undefined && isOne ? palette.statuses[first.status] : palette.ink;
}

function drawFaint(scale: TimeScale, others: readonly PicturedEvent[], x: number, palette: Palette): PathMark[] {
  const [first, last] = [scale.segments.at(0)?.from ?? 0, scale.segments.at(-1)?.to ?? 0];
  const days = others.flatMap(({ date }) => (date === null ? [] : [dayNumber(date.start)]));
  const heights = new Set(days.filter((day) => day >= first && day <= last).map((day) => Math.round(scale.at(day))));
  const strokes = [...heights].map((y) => linePath([x + 3, y], [x + 12, y]));
  return strokes.length === 0 ? [] : [stroked(strokes.join(''), { stroke: palette.muted, width: 1 })];
}

function drawLine(scale: TimeScale, bars: Bars, { x }: AxisPlace, palette: Palette): SceneMark[] {
  const marks: SceneMark[] = [];
  for (const [index, { start, end }] of scale.segments.entries()) {
    const [from, to] = [start - 6, end + 6];
    marks.push(stroked(linePath([x, from], [x, to]), { stroke: palette.ink, width: 2 }));
    const next = scale.segments[index + 1];
    if (next === undefined) continue;
    const middle = (end + next.start) / 2;
    marks.push(stroked(linePath([x, to], [x, next.start - 6]), { stroke: palette.muted, width: 1.4, dash: '2 4' }));
    marks.push(...drawBreak(x - bars.room - 4, x + 7, middle, palette));
  }
  return marks;
}

/** Two slanted strokes with nothing between them, across the line and the bars beside it. */
function drawBreak(left: number, right: number, y: number, palette: Palette): SceneMark[] {
  const [slant, half] = [3, 2.5];
  const upper = [
    [left, y - half + slant],
    [right, y - half - slant],
  ] as const;
  const lower = [
    [right, y + half - slant],
    [left, y + half + slant],
  ] as const;
  return [
    filled(`${linePath(...upper, ...lower)}Z`, palette.background),
    stroked(linePath(...upper) + linePath(...lower), { stroke: palette.muted, width: 1.3 }),
  ];
}

/** Days on which stretches begin, and nothing else. */
function coarseDays(labelled: readonly PicturedEvent[]): ReadonlySet<number> {
  const dates = labelled.flatMap(({ date }) => (date === null ? [] : [date]));
  const exact = new Set(dates.filter(({ start, end }) => start === end).map(({ start }) => dayNumber(start)));
  return new Set(dates.map(({ start }) => dayNumber(start))).difference(exact);
}

function drawCalendar(
  scale: TimeScale,
  coarse: ReadonlySet<number>,
  { x, ticks: column }: AxisPlace,
  locale: string,
  palette: Palette,
  setter: Typesetter,
): SceneMark[] {
  const height = TICK.size * LINE.height;
  const write = (text: string, y: number): SceneMark[] => {
    const [line] = setter.linesOf(text, TICK, column.width, 1);
    if (line === undefined) return [];
    const width = setter.widthOf(line, TICK);
    const place = { x: column.x + column.width - width, top: y - height / 2, width };
    return [textMark('tick', line, place, TICK, palette.muted)];
  };
  const marks: SceneMark[] = [];
  const taken: number[] = [];
  for (const { at, label } of ticksOf(scale, locale, height + 4, coarse)) {
    marks.push(stroked(linePath([x - 4, at], [x, at]), { stroke: palette.ink, width: 1 }));
    if (label === '') continue;
    taken.push(at);
    marks.push(...write(label, at));
  }
  for (const [index, { to, end }] of scale.segments.entries()) {
    const next = scale.segments[index + 1];
    if (next === undefined) continue;
    const middle = (end + next.start) / 2;
    if (taken.some((at) => Math.abs(at - middle) < height + 1)) continue;
    marks.push(...write(`(${showLength(next.from - to, locale)})`, middle));
  }
  return marks;
}
