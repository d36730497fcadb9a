import type { PicturedEvent, TimelinePicture } from '../../view/picture.ts';
import { Frame, MARGIN, WIDTH } from '../frame.ts';
import { linePath, type Scene, type SceneMark, stroked, textMark } from '../scene.ts';
import type { Typesetter } from '../text/typesetter.ts';
import { barsOf, drawAxis, MOST_BAR_ROOM } from './axis.ts';
import { chooseLabels } from './choose-labels.ts';
import { dayNumber } from './days.ts';
import { drawRow, leader, SIGN_HEIGHT } from './draw-row.ts';
import { legendItems } from './legend-items.ts';
import { drawRivalLink, RIVAL_LANE, rivalLinks } from './rival-links.ts';
import { columnsOf, NUMBER, type Row, rowsOf } from './rows.ts';
import { spread } from './spread.ts';
import { scaleOf } from './scale-of.ts';
import type { TimeScale } from './time-scale.ts';

const TICKS = 82;
const LEADERS = 46;
const LEAST_AXIS = 150;
/** The axis is so much longer than its labels need: what has room stands nearer to its day. */
const SLACK = 1.08;
const BREAK = 40;
const UNDATED_GAP = 26;

/** Lays a timeline out: time runs down a true axis, each event has a row beside it. */
export function layOutTimeline(picture: TimelinePicture, setter: Typesetter): Scene {
  const frame = new Frame(picture, setter);
  const { words, palette } = frame;

  const labelled = chooseLabels(picture.events, picture.rivals);
  const chosen = new Set(labelled.map(({ number }) => number));
  const others = picture.events.filter(({ number }) => !chosen.has(number));
  const links = rivalLinks(
    picture.rivals,
    labelled.map(({ number }) => number),
  );
  const rivalLanes = Math.max(0, ...links.map(({ lane }) => lane + 1));

  const bars = barsOf(labelled);
  const hasAxis = labelled.some(({ date }) => date !== null);
  const axisX = MARGIN + TICKS + 12 + Math.min(MOST_BAR_ROOM + 4, bars.room);
  const room = {
    from: hasAxis ? axisX + LEADERS : MARGIN,
    to: WIDTH - MARGIN,
    rivalLanes,
    laneWidth: RIVAL_LANE,
  };
  const columns = columnsOf(labelled, picture, room, setter);
  const rows = rowsOf(labelled, picture, columns, words, setter, frame.missing);
  const dated = rows.filter(({ event }) => event.date !== null);
  const undated = rows.filter(({ event }) => event.date === null);

  const marks: SceneMark[] = [];
  const top = frame.top + 34;
  if (rows.length > 0) marks.push(sourcesHead(columns.sources, top - 22));

  const { scale, tops, end } = placeRows(labelled, dated, undated, top, hasAxis);
  if (undated.length > 0 && hasAxis) {
    const y = (tops[dated.length] ?? 0) - UNDATED_GAP / 2;
    const line = linePath([columns.shape - 8, y], [WIDTH - MARGIN, y]);
    marks.push(stroked(line, { stroke: palette.faint, width: 1 }));
  }

  if (hasAxis) {
    const axis = { x: axisX, ticks: { x: MARGIN, width: TICKS } };
    for (const [index, { event }] of dated.entries()) {
      const from = scale.at(dayNumber(event.date?.start ?? ''));
      marks.push(leader(axisX, from, columns.shape - 10, (tops[index] ?? 0) + SIGN_HEIGHT, palette));
    }
    marks.push(...drawAxis(scale, bars, labelled, others, axis, words.locale, palette, setter));
  }
  const ordered: readonly Row[] = [...dated, ...undated];
  for (const [index, row] of ordered.entries()) {
    marks.push(...drawRow(row, tops[index] ?? 0, columns, picture.isNumbered, palette, setter));
  }
  for (const link of links) {
    marks.push(...drawRivalLink(link, columns.rivals + 4, (row) => (tops[row] ?? 0) + SIGN_HEIGHT, palette, setter));
  }

  const counted =
    others.length === 0 ? null : picture.isNumbered ? words.more(others.length) : words.moreUnnumbered(others.length);
  const legend = legendItems(
    { picture, rows: ordered, hasBars: bars.bars.length > 0, hasLinks: links.length > 0 },
    words,
    palette,
    setter,
  );
  return frame.around({
    marks,
    end: end + 20,
    counted,
    legend,
    labelled: labelled.map(({ number }) => number),
    more: others.length,
  });

  function sourcesHead(right: number, at: number): SceneMark {
    const width = setter.widthOf(words.sources, NUMBER);
    return textMark('sources', words.sources, { x: right - width, top: at, width }, NUMBER, palette.muted);
  }
}

/** Where the rows stand: those with a date as near to it on the axis as the others let them, the others below. */
function placeRows(
  labelled: readonly PicturedEvent[],
  dated: readonly Row[],
  undated: readonly Row[],
  top: number,
  hasAxis: boolean,
): { readonly scale: TimeScale; readonly tops: readonly number[]; readonly end: number } {
  const needed = dated.reduce((sum, { height }) => sum + height, 0);
  const length = hasAxis ? Math.max(LEAST_AXIS, needed * SLACK) : 0;
  const place = (on: TimeScale) => {
    const wishes = dated.map(({ event, height }) => ({
      size: height,
      wish: on.at(dayNumber(event.date?.start ?? '')) + height / 2 - SIGN_HEIGHT,
    }));
    return { wishes, centres: spread(wishes, top, length) };
  };
  const scale = scaleOf(labelled, { start: top + 12, length: Math.max(0, length - 24), gap: BREAK }, (on) => {
    const { wishes, centres } = place(on);
    return wishes.reduce((sum, { wish }, index) => sum + Math.abs((centres[index] ?? 0) - wish), 0);
  });
  const { centres } = place(scale);
  const tops = dated.map(({ height }, index) => (centres[index] ?? 0) - height / 2);
  let end = top + length + (undated.length > 0 && hasAxis ? UNDATED_GAP : 0);
  for (const { height } of undated) {
    tops.push(end);
    end += height;
  }
  return { scale, tops, end };
}
