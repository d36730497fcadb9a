import { Resvg } from '@resvg/resvg-js';

/** Pixels to the unit: sharp on screens of double density, and in print at the width of two columns. */
const ZOOM = 2;

/** Draws SVG as PNG. No fonts are loaded, for the letters are shapes already. */
export function renderPng(svg: string, zoom: number = ZOOM): Uint8Array {
  return new Resvg(svg, { font: { loadSystemFonts: false }, fitTo: { mode: 'zoom', value: zoom } }).render().asPng();
}
