import type { RawFile } from 'discord.js';
import { PICTURE_FILE } from './render/draw-gallery.ts';

/** A picture as the file that goes with the message whose gallery shows it. */
export function pictureFile(png: Uint8Array): RawFile {
  return { name: PICTURE_FILE, data: Buffer.from(png), contentType: 'image/png' };
}
