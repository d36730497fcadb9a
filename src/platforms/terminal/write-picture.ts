import { writeFile } from 'node:fs/promises';
import { InvalidArgumentError } from 'commander';
import type { View } from '../../view/view.ts';

/** Takes the name of a file whose ending says how the picture is wanted. */
export function checkPictureFile(file: string): string {
  if (!/\.(?:png|svg)$/iu.test(file))
    throw new InvalidArgumentError('Allowed: a file whose name ends in .png or .svg.');
  return file;
}

/** Writes the picture of an answer to a file; gives what went wrong, or null. */
export async function writePicture(view: View, file: string, fonts: string | null): Promise<string | null> {
  const node = view.nodes.find(({ kind }) => kind === 'picture');
  if (node?.kind !== 'picture') return `There is nothing to draw, so that ${file} is not written.`;
  // Only now: reading fonts takes longer than most answers.
  const { drawPicture } = await import('../../picture/draw-picture.ts');
  const { renderPng } = await import('../../picture/render-png.ts');
  const { openFonts } = await import('../../picture/text/font-set.ts');
  const { svg } = drawPicture(node.picture, node.alt, openFonts(fonts));
  try {
    await writeFile(file, /\.svg$/iu.test(file) ? svg : renderPng(svg));
    return null;
  } catch (error) {
    return `The picture cannot be written to ${file}: ${error instanceof Error ? error.message : String(error)}`;
  }
}
