import { parentPort, workerData } from 'node:worker_threads';
import { drawPicture } from '../picture/draw-picture.ts';
import { renderPng } from '../picture/render-png.ts';
import { openFonts } from '../picture/text/font-set.ts';
import type { DrawnPicture, PictureJob } from './picture-jobs.ts';

// The entry of a worker thread: draws one picture after the other, so that the event loop goes on answering meanwhile.

// Given by `openPictures` in this process: the shape is known.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const { fonts: folder } = workerData as { readonly fonts: string | null };
const fonts = openFonts(folder);

parentPort?.on('message', ({ id, picture, alt }: PictureJob) => {
  const done = draw({ id, picture, alt });
  parentPort?.postMessage(done, 'png' in done ? [done.png.buffer] : []);
});

function draw({ id, picture, alt }: PictureJob): DrawnPicture {
  try {
    const png = renderPng(drawPicture(picture, alt, fonts).svg);
    // A copy of its own: what the renderer gives may lie in memory that cannot be handed over.
    return { id, png: new Uint8Array(png), faults: fonts.faults() };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
