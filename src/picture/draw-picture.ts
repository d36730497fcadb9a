import type { Picture } from '../view/picture.ts';
import { drawSvg } from './draw-svg.ts';
import { layOutLedger } from './ledger/lay-out-ledger.ts';
import type { Scene } from './scene.ts';
import type { FontSet } from './text/font-set.ts';
import { typesetter } from './text/typesetter.ts';
import { layOutTimeline } from './timeline/lay-out-timeline.ts';

export interface Drawn {
  readonly svg: string;
  readonly scene: Scene;
}

/** Draws a picture as SVG; the same picture and fonts give the same text. */
export function drawPicture(picture: Picture, alt: string, fonts: FontSet): Drawn {
  const setter = typesetter(fonts);
  const scene = picture.kind === 'timeline' ? layOutTimeline(picture, setter) : layOutLedger(picture, setter);
  return { scene, svg: drawSvg(scene, alt, setter) };
}
