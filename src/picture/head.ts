import type { Palette } from './palette.ts';
import { LINE, type SceneMark, textMark } from './scene.ts';
import { plainLine } from './text/plain-line.ts';
import { directionOf, type TextStyle } from './text/shape-line.ts';
import type { Typesetter } from './text/typesetter.ts';
import type { MissingText } from './missing-text.ts';

const TITLE: TextStyle = { size: 24, bold: true };
const FACTS: TextStyle = { size: 14, bold: false };
const MOST_TITLE_LINES = 2;
const RULE = 3;

export interface HeadRoom {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Title and facts from the upper edge on; gives the marks and where they end. */
export function layOutHead(
  head: { readonly title: string; readonly facts: string; readonly untitled: string },
  room: HeadRoom,
  palette: Palette,
  setter: Typesetter,
  missing: MissingText,
): { readonly marks: readonly SceneMark[]; readonly end: number } {
  const marks: SceneMark[] = [];
  let y = room.y;
  const title = setter.drawable(plainLine(head.title), true);
  missing.add(title.missing);
  const shown = title.lacksLetters || title.text === '' ? head.untitled : title.text;
  const place = (role: 'title' | 'facts', text: string, style: TextStyle, fill: string, most: number): void => {
    const direction = directionOf(text);
    const lines = setter.linesOf(text, style, room.width, most);
    const widths = lines.map((line) => setter.widthOf(line, style));
    const widest = Math.max(0, ...widths);
    for (const [index, line] of lines.entries()) {
      const width = widths[index] ?? 0;
      const x = direction === 'rtl' ? room.x + widest - width : room.x;
      marks.push(textMark(role, line, { x, top: y, width }, style, fill, direction));
      y += style.size * LINE.height;
    }
  };
  place('title', shown, TITLE, palette.ink, MOST_TITLE_LINES);
  y += RULE;
  place('facts', plainLine(head.facts), FACTS, palette.muted, MOST_TITLE_LINES);
  return { marks, end: y };
}
