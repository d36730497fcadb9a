import type { Palette } from './palette.ts';
import { LINE, type SceneMark, textMark } from './scene.ts';
import type { TextStyle } from './text/shape-line.ts';
import type { Typesetter } from './text/typesetter.ts';
import type { HeadRoom } from './head.ts';

const STYLE: TextStyle = { size: 13, bold: false };
const STRONG: TextStyle = { size: 13, bold: true };
const ROW = 22;
const BETWEEN = 20;
const MOST_NOTE_LINES = 3;

/** A sign and what it means; `sign` draws it centred on a point, in `width`. */
export interface LegendItem {
  readonly width: number;
  readonly text: string;
  sign(x: number, y: number): readonly SceneMark[];
}

/** What stands below a picture: a line that counts, the signs one after the other, and notes. */
export function layOutLegend(
  foot: { readonly more: string | null; readonly items: readonly LegendItem[]; readonly notes: readonly string[] },
  room: HeadRoom,
  palette: Palette,
  setter: Typesetter,
): { readonly marks: readonly SceneMark[]; readonly end: number } {
  const marks: SceneMark[] = [];
  let y = room.y;
  const height = STYLE.size * LINE.height;
  const paragraph = (role: 'legend' | 'note', text: string, style: TextStyle, fill: string): void => {
    for (const line of setter.linesOf(text, style, room.width, MOST_NOTE_LINES)) {
      marks.push(textMark(role, line, { x: room.x, top: y, width: setter.widthOf(line, style) }, style, fill));
      y += height;
    }
    y += ROW - height;
  };
  if (foot.more !== null) paragraph('legend', foot.more, STRONG, palette.ink);
  let x = room.x;
  for (const item of foot.items) {
    const [line = ''] = setter.linesOf(item.text, STYLE, room.width - item.width - 6, 1);
    const width = setter.widthOf(line, STYLE);
    if (x > room.x && x + item.width + 6 + width > room.x + room.width) [x, y] = [room.x, y + ROW];
    marks.push(...item.sign(x + item.width / 2, y + height / 2));
    marks.push(textMark('legend', line, { x: x + item.width + 6, top: y, width }, STYLE, palette.muted));
    x += item.width + 6 + width + BETWEEN;
  }
  if (foot.items.length > 0) y += ROW;
  for (const note of foot.notes) paragraph('note', note, STYLE, palette.muted);
  return { marks, end: y };
}
