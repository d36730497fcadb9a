import bidiFactory, { type Bidi } from 'bidi-js';
import type { Face, FontSet } from './font-set.ts';

/** A glyph at its place on a line, in units of the picture, from the line's start and baseline. */
export interface PlacedGlyph {
  readonly face: Face;
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

/** A line of text as glyphs; `width` is the sum of their advances. */
export interface ShapedLine {
  readonly width: number;
  readonly glyphs: readonly PlacedGlyph[];
}

export interface TextStyle {
  /** Units of the picture to the em. */
  readonly size: number;
  readonly bold: boolean;
}

export type Direction = 'ltr' | 'rtl';

interface Run {
  readonly face: Face;
  readonly level: number;
  readonly text: string;
}

// Its types describe an ES module, Node loads its CommonJS file: what is imported is the factory itself.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
const bidi = (bidiFactory as unknown as () => Bidi)();
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The direction of a text: that of its first letter that has one. */
export function directionOf(text: string): Direction {
  return (bidi.getEmbeddingLevels(text, 'auto').paragraphs[0]?.level ?? 0) % 2 === 1 ? 'rtl' : 'ltr';
}

/**
 * Lays out one line: the Unicode algorithm of direction, then for each run of a direction and a font that font's own
 * shaping (joined letters, reordered vowels, kerning). Characters that no font has are left out: `missingScripts` tells
 * of them beforehand.
 */
export function shapeLine(text: string, style: TextStyle, fonts: FontSet, direction: Direction): ShapedLine {
  const placed: PlacedGlyph[] = [];
  let pen = 0;
  for (const run of inOrderSeen(runsOf(text, style.bold, fonts, direction))) {
    const { font } = run.face;
    const scale = style.size / font.unitsPerEm;
    const { glyphs, positions } = layout(run);
    for (const [index, glyph] of glyphs.entries()) {
      const at = positions[index];
      if (at === undefined) continue;
      placed.push({ face: run.face, glyph: glyph.id, x: pen + at.xOffset * scale, y: -at.yOffset * scale });
      pen += at.xAdvance * scale;
    }
  }
  return { width: pen, glyphs: placed };
}

function layout({ face, text, level }: Run) {
  try {
    return face.font.layout(text, undefined, undefined, undefined, level % 2 === 1 ? 'rtl' : 'ltr');
  } catch {
    // A rule of the font that its reader cannot follow: the letters one by one can be read all the same.
    const glyphs = face.font.glyphsForString(text);
    const ordered = level % 2 === 1 ? glyphs.toReversed() : glyphs;
    return {
      glyphs: ordered,
      positions: ordered.map(({ advanceWidth }) => ({ xAdvance: advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 })),
    };
  }
}

function runsOf(text: string, bold: boolean, fonts: FontSet, direction: Direction): Run[] {
  const levels = bidi.getEmbeddingLevels(text, direction).levels;
  const mirrored = bidi.getMirroredCharactersMap(text, levels);
  const runs: Run[] = [];
  for (const { segment, index } of graphemes.segment(text)) {
    const shown = mirrored.get(index) ?? segment;
    const codes = Array.from(shown, (sign) => sign.codePointAt(0) ?? 0);
    const level = levels[index] ?? 0;
    const last = runs.at(-1);
    const face = fonts.faceFor(codes, bold) ?? null;
    if (face === null) continue;
    if (last !== undefined && last.level === level && last.face === face) {
      runs.splice(-1, 1, { ...last, text: last.text + shown });
    } else runs.push({ face, level, text: shown });
  }
  return runs;
}

/** Runs from left to right: from the deepest level down, each stretch of that level or deeper is turned round. */
function inOrderSeen(runs: readonly Run[]): readonly Run[] {
  const seen = [...runs];
  const deepest = seen.reduce((most, { level }) => Math.max(most, level), 0);
  for (let level = deepest; level >= 1; level--) {
    let from = 0;
    while (from < seen.length) {
      let to = from;
      while (to < seen.length && (seen[to]?.level ?? 0) >= level) to++;
      if (to > from) seen.splice(from, to - from, ...seen.slice(from, to).toReversed());
      from = to + 1;
    }
  }
  return seen;
}
