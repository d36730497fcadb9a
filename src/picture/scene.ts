import type { Direction, TextStyle } from './text/shape-line.ts';

/** A rectangle in units of the picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line of text in its box: no two boxes of a scene overlap, and all lie inside it. */
export interface TextMark {
  readonly kind: 'text';
  /** What it says: tests and readers of the layout tell texts apart by it. */
  readonly role: 'title' | 'facts' | 'label' | 'date' | 'number' | 'sources' | 'tick' | 'rival' | 'legend' | 'note';
  readonly text: string;
  readonly box: Box;
  readonly baseline: number;
  readonly style: TextStyle;
  readonly fill: string;
  readonly direction: Direction;
}

export interface PathMark {
  readonly kind: 'path';
  /** Path data of SVG. */
  readonly d: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly width: number;
  /** Lengths of dashes and gaps, or null for a whole line. */
  readonly dash: string | null;
}

export type SceneMark = TextMark | PathMark;

/** All that a picture draws, at its place. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly marks: readonly SceneMark[];
  /** Numbers of the events that have a label. */
  readonly labelled: readonly number[];
  /** How many more there are. */
  readonly more: number;
}

/** Height of a line's box, and its part above the baseline, to the em. */
export const LINE = { height: 1.26, ascent: 0.98 } as const;

/** How a line is put into the room that it has. */
export interface LinePlace {
  readonly x: number;
  /** Upper edge of its box. */
  readonly top: number;
  readonly width: number;
}

export function textMark(
  role: TextMark['role'],
  text: string,
  { x, top, width }: LinePlace,
  style: TextStyle,
  fill: string,
  direction: Direction = 'ltr',
): TextMark {
  const box = { x, y: top, width, height: style.size * LINE.height };
  return { kind: 'text', role, text, box, baseline: top + style.size * LINE.ascent, style, fill, direction };
}

export interface Stroke {
  readonly stroke: string;
  readonly width: number;
  readonly dash?: string;
}

export function stroked(d: string, { stroke, width, dash }: Stroke): PathMark {
  return { kind: 'path', d, fill: null, stroke, width, dash: dash ?? null };
}

export function filled(d: string, fill: string): PathMark {
  return { kind: 'path', d, fill, stroke: null, width: 0, dash: null };
}

/** Two decimals: more would be noise, and fewer would be seen. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

export function linePath(...points: readonly (readonly [x: number, y: number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}

export function circlePath(x: number, y: number, radius: number): string {
  const [left, right, r] = [round(x - radius), round(x + radius), round(radius)];
  return `M${left} ${round(y)}A${r} ${r} 0 1 1 ${right} ${round(y)}A${r} ${r} 0 1 1 ${left} ${round(y)}Z`;
}

/** A rectangle with round ends. */
export function barPath({ x, y, width, height }: Box): string {
  const r = round(Math.min(width, height) / 2);
  const [left, top, right, bottom] = [round(x), round(y), round(x + width), round(y + height)];
  const arc = `A${r} ${r} 0 0 1`;
  return (
    `M${left} ${round(top + r)}${arc} ${round(left + r)} ${top}L${round(right - r)} ${top}${arc} ${right} ${round(top + r)}` +
    `L${right} ${round(bottom - r)}${arc} ${round(right - r)} ${bottom}L${round(left + r)} ${bottom}${arc} ${left} ${round(bottom - r)}Z`
  );
}
