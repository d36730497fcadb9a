import type { Rivals } from '../../view/picture.ts';
import type { Palette } from '../palette.ts';
import { circlePath, filled, linePath, type SceneMark, stroked, textMark } from '../scene.ts';
import type { TextStyle } from '../text/shape-line.ts';
import type { Typesetter } from '../text/typesetter.ts';
import { lanes } from './lanes.ts';

export const RIVAL_LANE = 30;
const MOST_LANES = 3;
const MOST_SIDES = 4;
const RADIUS = 8;
const LETTER: TextStyle = { size: 11, bold: true };
const LETTERS = ['A', 'B', 'C', 'D'];

/** Rows that contradict each other, each with the side that it is on; `lane` is where their link is drawn. */
export interface RivalLink {
  readonly lane: number;
  readonly members: readonly { readonly row: number; readonly side: number }[];
}

/**
 * The links to draw among the rows whose events have these numbers. An event on two sides at once takes neither; a
 * contradiction of which one side only is shown has no link, and nothing above three lanes is drawn.
 */
export function rivalLinks(rivals: readonly Rivals[], numbers: readonly number[]): readonly RivalLink[] {
  const rowOf = new Map(numbers.map((number, row) => [number, row]));
  const found = rivals.flatMap((sides) => {
    const told = sides.flatMap((side, at) =>
      side.flatMap((number) => {
        const row = rowOf.get(number);
        const isOnOneSide = sides.filter((other) => other.includes(number)).length === 1;
        return row === undefined || !isOnOneSide ? [] : [{ row, side: at }];
      }),
    );
    const members = told.toSorted((a, b) => a.row - b.row);
    // Letters go by who comes first in the picture.
    const order = [...new Set(members.map(({ side }) => side))];
    const lettered = members.map(({ row, side }) => ({ row, side: order.indexOf(side) }));
    return order.length < 2 ? [] : [lettered.filter(({ side }) => side < MOST_SIDES)];
  });
  const stretches = found.map((members) => ({ from: members[0]?.row ?? 0, to: (members.at(-1)?.row ?? 0) + 1 }));
  const chosen = lanes(stretches);
  return found
    .map((members, index): RivalLink => ({ lane: chosen[index] ?? 0, members }))
    .filter(({ lane }) => lane < MOST_LANES);
}

/** A link: at each row the letter of its side, all joined by a line. */
export function drawRivalLink(
  { lane, members }: RivalLink,
  x: number,
  heightOf: (row: number) => number,
  palette: Palette,
  setter: Typesetter,
): readonly SceneMark[] {
  const left = x + lane * RIVAL_LANE;
  const spine = left + 2 * RADIUS + 8;
  const heights = members.map(({ row }) => heightOf(row));
  const line = { stroke: palette.rival, width: 1.6 };
  const joins = members.map((_, index) => {
    const y = heights[index] ?? 0;
    return linePath([left + 2 * RADIUS + 1, y], [spine, y]);
  });
  const whole = linePath([spine, heights[0] ?? 0], [spine, heights.at(-1) ?? 0]);
  return [
    stroked([whole, ...joins].join(''), line),
    ...members.flatMap(({ side }, index) => drawSide(side, left + RADIUS, heights[index] ?? 0, palette, setter)),
  ];
}

/** The letter of a side in a disc: full for the first, a ring for the others. */
export function drawSide(side: number, x: number, y: number, palette: Palette, setter: Typesetter): SceneMark[] {
  const letter = LETTERS[side] ?? '';
  const width = setter.widthOf(letter, LETTER);
  const place = { x: x - width / 2, top: y - LETTER.size * 0.62, width };
  const isFirst = side === 0;
  const disc = isFirst
    ? filled(circlePath(x, y, RADIUS), palette.rival)
    : stroked(circlePath(x, y, RADIUS - 0.7), { stroke: palette.rival, width: 1.5 });
  return [disc, textMark('rival', letter, place, LETTER, isFirst ? palette.background : palette.rival)];
}
