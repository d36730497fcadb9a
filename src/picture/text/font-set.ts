import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Font, type FontCollection, openSync } from 'fontkit';

/** A font file that is open; `id` is unique within its set. */
export interface Face {
  readonly id: number;
  readonly font: Font;
  readonly file: string;
}

/** The fonts of a picture. */
export interface FontSet {
  /** A face that draws all of these code points, the wanted weight first; null when none does. */
  faceFor(codePoints: readonly number[], bold: boolean): Face | null;
  /** Files in the configured folder that are no fonts, with the reason. */
  faults(): readonly string[];
}

const OURS = ['DejaVuSansCondensed.ttf', 'DejaVuSansCondensed-Bold.ttf'];
const FONT_FILE = /\.(?:ttf|otf|ttc|otc)$/iu;
/** Scripts whose letters are ours to draw even where other fonts could, so that a line looks like its neighbours. */
const OUR_SCRIPTS = /[\p{Script=Common}\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
/** Signs without a shape of their own: no font needs to have them. */
const SHAPELESS = /[\p{White_Space}\p{Default_Ignorable_Code_Point}]/u;
const BOLD = 600;

/**
 * DejaVu Sans Condensed, which comes with the bot, and the fonts of a folder, in the order of their file names. For
 * scripts beyond Latin, Greek and Cyrillic those of the folder go first. The folder is read when a character first
 * needs it.
 */
export function openFonts(folder: string | null): FontSet {
  const faults: string[] = [];
  let count = 0;
  const openAll = (files: readonly string[]): Face[] =>
    files.flatMap((file) => {
      try {
        return fontsOf(openSync(file)).map((font) => ({ id: count++, font, file }));
      } catch (error) {
        faults.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
        return [];
      }
    });
  const ours = openAll(OURS.map((name) => fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${name}`))));
  if (faults.length > 0) throw new Error(`The bot's own fonts cannot be read. ${faults.join('; ')}`);
  const theirs = lazy(() => openAll(filesIn(folder, faults)));
  const known = new Map<string, Face | null>();

  const find = (codePoints: readonly number[], bold: boolean): Face | null => {
    const wanted = codePoints.filter((code) => !SHAPELESS.test(String.fromCodePoint(code)));
    const [first] = wanted;
    const isOurs = first === undefined || OUR_SCRIPTS.test(String.fromCodePoint(first));
    const fits = (face: Face): boolean => wanted.every((code) => draws(face.font, code));
    if (isOurs) return byWeight(ours, bold).find(fits) ?? byWeight(theirs(), bold).find(fits) ?? null;
    return byWeight(theirs(), bold).find(fits) ?? byWeight(ours, bold).find(fits) ?? null;
  };
  return {
    faceFor(codePoints, bold) {
      const key = `${bold ? 'b' : 'r'}${codePoints.join()}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const face = find(codePoints, bold);
      known.set(key, face);
      return face;
    },
    faults: () => faults,
  };
}

function lazy<T>(make: () => T): () => T {
  const made: T[] = [];
  return () => made[0] ?? made[made.push(make()) - 1] ?? make();
}

function filesIn(folder: string | null, faults: string[]): string[] {
  if (folder === null) return [];
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names
      .filter((name) => FONT_FILE.test(name))
      .toSorted()
      .map((name) => path.join(folder, name));
  } catch (error) {
    faults.push(`${folder}: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}

function fontsOf(opened: Font | FontCollection): readonly Font[] {
  return 'fonts' in opened ? opened.fonts : [opened];
}

/** Fonts of the wanted weight first; slanted and very light or heavy ones last. */
function byWeight(faces: readonly Face[], bold: boolean): readonly Face[] {
  const wanted = bold ? 700 : 400;
  const oddness = ({ font }: Face): number =>
    Math.abs(weightOf(font) - wanted) + (font.italicAngle === 0 ? 0 : 1_000) + (isBold(font) === bold ? 0 : 100);
  return faces.toSorted((a, b) => oddness(a) - oddness(b) || a.id - b.id);
}

function weightOf(font: Font): number {
  return font['OS/2'].usWeightClass;
}

function isBold(font: Font): boolean {
  return weightOf(font) >= BOLD;
}

/** Whether the font has a shape for a character: an empty one (of a font of colour bitmaps) would be drawn as nothing. */
function draws(font: Font, code: number): boolean {
  return font.hasGlyphForCodePoint(code) && font.glyphForCodePoint(code).path.commands.length > 0;
}
