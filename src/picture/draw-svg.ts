import { type Scene, type SceneMark, round, type TextMark } from './scene.ts';
import type { Typesetter } from './text/typesetter.ts';

/**
 * A scene as SVG. Letters are drawn as the shapes of their font, each defined once: the picture looks alike wherever it
 * is opened, and needs no font there. The texts stand in `<title>` and `<desc>` for those who cannot see it.
 */
export function drawSvg(scene: Scene, alt: string, setter: Typesetter): string {
  const shapes = new Map<string, string>();
  const body = scene.marks.map((mark) => drawMark(mark, setter, shapes)).join('\n');
  const { width, height, background } = scene;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeXml(alt)}</title>`,
    `<defs>${[...shapes].map(([id, d]) => `<path id="${id}" d="${d}"/>`).join('')}</defs>`,
    `<rect width="${width}" height="${height}" fill="${background}"/>`,
    body,
    '</svg>\n',
  ].join('\n');
}

function drawMark(mark: SceneMark, setter: Typesetter, shapes: Map<string, string>): string {
  if (mark.kind === 'text') return drawText(mark, setter, shapes);
  const { d, fill, stroke, width, dash } = mark;
  const line =
    stroke === null
      ? ''
      : ` stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${dash === null ? '' : ` stroke-dasharray="${dash}"`}`;
  return `<path d="${d}" fill="${fill ?? 'none'}"${line}/>`;
}

function drawText(mark: TextMark, setter: Typesetter, shapes: Map<string, string>): string {
  const { text, style, box, baseline, fill, direction } = mark;
  const { glyphs } = setter.shape(text, style, direction);
  const uses = glyphs.flatMap(({ face, glyph, x, y }) => {
    const id = `f${face.id}g${glyph}`;
    const scale = style.size / face.font.unitsPerEm;
    if (!shapes.has(id)) shapes.set(id, shortPath(face.font.getGlyph(glyph).path.toSVG()));
    if (shapes.get(id) === '') return [];
    const at = `translate(${round(box.x + x)} ${round(baseline + y)})`;
    return [`<use href="#${id}" transform="${at} scale(${scale.toPrecision(4)} -${scale.toPrecision(4)})"/>`];
  });
  return `<g fill="${fill}"><title>${escapeXml(text)}</title>${uses.join('')}</g>`;
}

/** Font units are small: whole numbers draw the same letter. */
function shortPath(d: string): string {
  return d.replace(/-?\d+\.\d+/gu, (number) => String(Math.round(Number(number))));
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for XML: nothing in it is markup, and nothing that XML does not know is left. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ' ')
    .replace(/[&<>"']/gu, (sign) => ESCAPES[sign] ?? '');
}
