import { EVENT_STATUSES } from '../../model/claim.ts';
import type { TimelinePicture } from '../../view/picture.ts';
import type { LegendItem } from '../legend.ts';
import type { Palette } from '../palette.ts';
import { barPath, filled, LINE, type SceneMark, textMark } from '../scene.ts';
import { statusShape } from '../status-shape.ts';
import type { Typesetter } from '../text/typesetter.ts';
import type { PictureWords } from '../words/picture-words.ts';
import { DISPUTED, DISPUTED_STYLE } from './draw-row.ts';
import { drawSide } from './rival-links.ts';
import type { Row } from './rows.ts';

interface Shown {
  readonly picture: TimelinePicture;
  readonly rows: readonly Row[];
  readonly hasBars: boolean;
  readonly hasLinks: boolean;
}

/** The signs that occur in a picture, and only those. */
export function legendItems(
  { picture, rows, hasBars, hasLinks }: Shown,
  words: PictureWords,
  palette: Palette,
  setter: Typesetter,
): readonly LegendItem[] {
  const used = new Set(rows.map(({ event }) => event.status));
  const statuses = EVENT_STATUSES.filter((status) => used.has(status)).map(
    (status): LegendItem => ({
      width: 14,
      text: picture.statuses[status],
      sign: (x, y) => statusShape(status, x, y, 6, palette),
    }),
  );
  const bar: LegendItem = {
    width: 10,
    text: words.bar,
    sign: (x, y) => [filled(barPath({ x: x - 3.5, y: y - 8, width: 7, height: 16 }), palette.muted)],
  };
  const disputed: LegendItem = {
    width: 12,
    text: words.disputed,
    sign(x, y): SceneMark[] {
      const width = setter.widthOf(DISPUTED, DISPUTED_STYLE);
      const place = { x: x - width / 2, top: y - (DISPUTED_STYLE.size * LINE.height) / 2, width };
      return [textMark('rival', DISPUTED, place, DISPUTED_STYLE, palette.rival)];
    },
  };
  const rivals: LegendItem = {
    width: 38,
    text: words.rivals,
    sign: (x, y) => [...drawSide(0, x - 10, y, palette, setter), ...drawSide(1, x + 10, y, palette, setter)],
  };
  const isNew: LegendItem = { width: 0, text: words.isNew, sign: () => [] };
  return [
    ...statuses,
    ...(hasBars ? [bar] : []),
    ...(rows.some(({ event }) => event.isDisputed) ? [disputed] : []),
    ...(hasLinks ? [rivals] : []),
    ...(rows.some(({ event }) => event.isNew) && rows.some(({ event }) => !event.isNew) ? [isNew] : []),
  ];
}
