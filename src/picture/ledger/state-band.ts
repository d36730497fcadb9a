import type { QuestionStatus } from '../../model/claim.ts';
import type { Palette } from '../palette.ts';
import { type Box, filled, linePath, type PathMark, round, stroked } from '../scene.ts';

const STEP = 7;

/** A stretch of a state: each state has a filling of its own, so that they are told apart without their colour. */
export function stateBand(status: QuestionStatus, box: Box, palette: Palette): readonly PathMark[] {
  const colour = palette.states[status];
  const frame = stroked(rectPath(box), { stroke: colour, width: 1.6 });
  switch (status) {
    case 'open':
      return [frame];
    case 'partly answered':
      return [filled(rectPath({ ...box, y: box.y + box.height / 2, height: box.height / 2 }), colour), frame];
    case 'answered':
      return [filled(rectPath(box), colour), frame];
    case 'contested':
      return [stroked(hatching(box, 1), { stroke: colour, width: 1.6 }), frame];
    case 'called off':
      return [stroked(hatching(box, 1) + hatching(box, -1), { stroke: colour, width: 1.3 }), frame];
    case 'overtaken':
      return [stroked(rectPath(box), { stroke: colour, width: 1.6, dash: '2 4' })];
    default:
      return status satisfies never;
  }
}

function rectPath({ x, y, width, height }: Box): string {
  const [left, top, right, bottom] = [round(x), round(y), round(x + width), round(y + height)];
  return `M${left} ${top}L${right} ${top}L${right} ${bottom}L${left} ${bottom}Z`;
}

/** Slanted lines within a box, rising to the right (1) or falling (-1). */
function hatching({ x, y, width, height }: Box, way: 1 | -1): string {
  const lines: string[] = [];
  for (let at = STEP; at < width + height; at += STEP) {
    // Along the lower edge first, then cut off where the box ends.
    const [from, to] = [Math.max(0, at - height), Math.min(at, width)];
    const [low, high] = [at - from, at - to];
    const place = (across: number, down: number): readonly [number, number] => [
      x + across,
      way === 1 ? y + down : y + height - down,
    ];
    lines.push(linePath(place(from, low), place(to, high)));
  }
  return lines.join('');
}
