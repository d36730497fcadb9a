import { inflateSync } from 'node:zlib';

const SIGNATURE = 8;

/** Width and height of a PNG. */
export function sizeOf(png: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Whether all pixels are alike: the rows, unfiltered or not, then compress to next to nothing. */
export function isBlank(png: Uint8Array): boolean {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const parts: Uint8Array[] = [];
  for (let at = SIGNATURE; at < png.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (type === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const { width } = sizeOf(png);
  const rows = inflateSync(Buffer.concat(parts));
  const stride = rows.length / sizeOf(png).height;
  const kinds = new Set<string>();
  for (let at = stride; at < rows.length; at += stride) kinds.add(rows.subarray(at, at + stride).toString('base64'));
  return width === 0 || kinds.size < 5;
}
