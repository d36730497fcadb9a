import type { EventStatus } from '../model/claim.ts';
import type { Palette } from './palette.ts';
import { circlePath, filled, linePath, type SceneMark, stroked } from './scene.ts';

const STROKE = 2;

/** The sign of a status around a point: each differs from the others in shape, also without its colour. */
export function statusShape(status: EventStatus, x: number, y: number, radius: number, palette: Palette): SceneMark[] {
  const colour = palette.statuses[status];
  const line = { stroke: colour, width: STROKE };
  const r = radius;
  switch (status) {
    case 'happened':
      return [filled(circlePath(x, y, r), colour)];
    case 'planned':
      return [stroked(`${linePath([x, y - r], [x + r, y], [x, y + r], [x - r, y])}Z`, line)];
    case 'cancelled': {
      const arm = r * 0.85;
      const cross = linePath([x - arm, y - arm], [x + arm, y + arm]) + linePath([x - arm, y + arm], [x + arm, y - arm]);
      return [stroked(cross, { stroke: colour, width: STROKE + 0.6 })];
    }
    case 'denied': {
      const arm = r * Math.SQRT1_2 * 0.95;
      const ring = r - STROKE / 2 + 0.4;
      return [stroked(circlePath(x, y, ring) + linePath([x - arm, y + arm], [x + arm, y - arm]), line)];
    }
    case 'speculated':
      return [stroked(`${linePath([x, y - r], [x + r, y + r * 0.8], [x - r, y + r * 0.8])}Z`, line)];
    default:
      return status satisfies never;
  }
}
