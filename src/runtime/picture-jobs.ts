import type { Picture } from '../view/picture.ts';

/** A picture for the worker to draw. */
export interface PictureJob {
  readonly id: number;
  readonly picture: Picture;
  readonly alt: string;
}

/** What it gives back; `faults` names font files that cannot be read. */
export type DrawnPicture =
  | { readonly id: number; readonly png: Uint8Array<ArrayBuffer>; readonly faults: readonly string[] }
  | { readonly id: number; readonly error: string };
