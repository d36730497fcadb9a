import { fitLines } from './fit-lines.ts';
import type { FontSet } from './font-set.ts';
import { drawableText, type Drawable } from './missing-scripts.ts';
import { type Direction, directionOf, type ShapedLine, shapeLine, type TextStyle } from './shape-line.ts';

export interface Typesetter {
  /** The width of a text on one line. */
  widthOf(text: string, style: TextStyle): number;
  /** A text on at most `most` lines of a width; what does not fit is cut at a word. */
  linesOf(text: string, style: TextStyle, width: number, most: number): readonly string[];
  drawable(text: string, bold: boolean): Drawable;
  shape(text: string, style: TextStyle, direction?: Direction): ShapedLine;
}

/** Sets texts in a set of fonts. Widths are those of the very glyphs that are drawn. */
export function typesetter(fonts: FontSet): Typesetter {
  const widths = new Map<string, number>();
  const widthOf = (text: string, style: TextStyle): number => {
    const key = `${style.bold ? 'b' : 'r'}${text}`;
    const before = widths.get(key);
    if (before !== undefined) return before * style.size;
    const em = shapeLine(text, { size: 1, bold: style.bold }, fonts, directionOf(text)).width;
    widths.set(key, em);
    return em * style.size;
  };
  return {
    widthOf,
    linesOf: (text, style, width, most) => fitLines(text, (part) => widthOf(part, style), width, most),
    drawable: (text, bold) => drawableText(text, bold, fonts),
    shape: (text, style, direction = directionOf(text)) => shapeLine(text, style, fonts, direction),
  };
}
