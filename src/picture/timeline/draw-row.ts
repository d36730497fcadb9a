import type { Palette } from '../palette.ts';
import { LINE, round, type PathMark, type SceneMark, stroked, type TextMark, textMark } from '../scene.ts';
import { statusShape } from '../status-shape.ts';
import type { TextStyle } from '../text/shape-line.ts';
import type { Typesetter } from '../text/typesetter.ts';
import { type Columns, DATE, LINE_HEIGHT, NUMBER, type Row, ROW_PAD } from './rows.ts';

/** How far below its upper edge a row's signs are centred: on its first line. */
export const SIGN_HEIGHT = ROW_PAD + LINE_HEIGHT / 2;
const SHAPE = 6.2;
/** What marks a line that sources disagree on. */
export const DISPUTED = '≠';
export const DISPUTED_STYLE: TextStyle = { size: 15, bold: true };

/** A row: sign of the status, number, date, label, number of sources, and whether they disagree. */
export function drawRow(
  row: Row,
  top: number,
  columns: Columns,
  isNumbered: boolean,
  palette: Palette,
  setter: Typesetter,
): readonly SceneMark[] {
  const { event, lines, when, style, direction } = row;
  const middle = top + SIGN_HEIGHT;
  const write = (role: TextMark['role'], text: string, at: TextStyle, fill: string, x: (width: number) => number) => {
    const width = setter.widthOf(text, at);
    return textMark(role, text, { x: x(width), top: middle - (at.size * LINE.height) / 2, width }, at, fill);
  };
  const widths = lines.map((line) => setter.widthOf(line, style));
  const widest = Math.max(0, ...widths);
  const labels = lines.map((line, index) => {
    const width = widths[index] ?? 0;
    const x = direction === 'rtl' ? columns.label + widest - width : columns.label;
    const lineTop = top + ROW_PAD + index * LINE_HEIGHT + (LINE_HEIGHT - style.size * LINE.height) / 2;
    const fill = row.isStandIn ? palette.muted : palette.ink;
    return textMark('label', line, { x, top: lineTop, width }, style, fill, direction);
  });
  return [
    ...statusShape(event.status, columns.shape, middle, SHAPE, palette),
    ...(isNumbered
      ? [write('number', String(event.number), NUMBER, palette.muted, (width) => columns.number - width)]
      : []),
    ...(when === '' ? [] : [write('date', when, DATE, palette.ink, () => columns.date)]),
    ...labels,
    write('sources', String(event.sources), NUMBER, palette.muted, (width) => columns.sources - width),
    ...(event.isDisputed ? [write('rival', DISPUTED, DISPUTED_STYLE, palette.rival, () => columns.disputed + 2)] : []),
  ];
}

/** A line from a day on the axis to its row: level at both ends, so that neighbours do not cross. */
export function leader(fromX: number, fromY: number, toX: number, toY: number, palette: Palette): PathMark {
  const bend = (fromX + toX) / 2;
  const numbers = [fromX, fromY, bend, fromY, bend, toY, toX, toY].map(round);
  const [x, y, ...rest] = numbers;
  return stroked(`M${x} ${y}C${rest.join(' ')}`, { stroke: palette.leader, width: 1 });
}
