import type { Picture } from '../view/picture.ts';
import { type HeadRoom, layOutHead } from './head.ts';
import { layOutLegend, type LegendItem } from './legend.ts';
import { MissingText } from './missing-text.ts';
import { type Palette, PALETTES } from './palette.ts';
import type { Scene, SceneMark } from './scene.ts';
import type { Typesetter } from './text/typesetter.ts';
import type { PictureWords } from './words/picture-words.ts';
import { pictureWordsIn } from './words/picture-words-in.ts';

/** Width of all pictures, in units; twice as many pixels. */
export const WIDTH = 960;
export const MARGIN = 28;

/** What stands between head and foot. */
interface Body {
  readonly marks: readonly SceneMark[];
  /** Where the foot begins. */
  readonly end: number;
  /** A line that counts what is not shown. */
  readonly counted: string | null;
  readonly legend: readonly LegendItem[];
  readonly labelled: readonly number[];
  readonly more: number;
}

/** What every picture has around what it shows: title and facts above it, a legend and notes below. */
export class Frame {
  readonly words: PictureWords;
  readonly palette: Palette;
  /** What could not be drawn is noted at the foot. */
  readonly missing = new MissingText();
  /** Where the head ends. */
  readonly top: number;
  readonly #head: readonly SceneMark[];
  readonly #setter: Typesetter;

  constructor(picture: Picture, setter: Typesetter) {
    this.words = pictureWordsIn(picture.language);
    this.palette = PALETTES[picture.theme];
    this.#setter = setter;
    const head = { ...picture, untitled: this.words.untitled };
    const { marks, end } = layOutHead(head, roomFrom(MARGIN), this.palette, setter, this.missing);
    this.#head = marks;
    this.top = end;
  }

  /** The whole picture. */
  around({ marks, end, counted, legend, labelled, more }: Body): Scene {
    const note = this.missing.note(this.words);
    const foot = layOutLegend(
      { more: counted, items: legend, notes: note === null ? [] : [note] },
      roomFrom(end),
      this.palette,
      this.#setter,
    );
    return {
      width: WIDTH,
      height: Math.ceil(foot.end + MARGIN - 8),
      background: this.palette.background,
      marks: [...this.#head, ...marks, ...foot.marks],
      labelled,
      more,
    };
  }
}

function roomFrom(y: number): HeadRoom {
  return { x: MARGIN, y, width: WIDTH - 2 * MARGIN };
}
