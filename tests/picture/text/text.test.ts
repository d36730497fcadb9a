import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLines } from '../../../src/picture/text/fit-lines.ts';
import { openFonts } from '../../../src/picture/text/font-set.ts';
import { drawableText } from '../../../src/picture/text/missing-scripts.ts';
import { plainLine } from '../../../src/picture/text/plain-line.ts';
import { directionOf, shapeLine } from '../../../src/picture/text/shape-line.ts';
import { scratchFolder } from '../../settings/scratch.ts';

const fonts = openFonts(null);
const DEVANAGARI = new URL('../../../node_modules/@expo-google-fonts/noto-sans-devanagari/400Regular', import.meta.url)
  .pathname;
const ofLength = (text: string): number => text.length;

describe('fitLines', () => {
  it('leaves a text that fits alone', () => {
    expect(fitLines('The dam holds', ofLength, 20, 2)).toEqual(['The dam holds']);
    expect(fitLines('', ofLength, 20, 2)).toEqual([]);
  });

  it('breaks between words and cuts at one, with an ellipsis', () => {
    expect(fitLines('The council voted to repair the dam', ofLength, 17, 2)).toEqual([
      'The council voted',
      'to repair the dam',
    ]);
    expect(fitLines('The council voted to repair the old dam', ofLength, 17, 2)).toEqual([
      'The council voted',
      'to repair the …',
    ]);
    expect(fitLines('The council voted, and went home', ofLength, 20, 1)).toEqual(['The council voted …']);
  });

  it('cuts inside a word only when no line holds it, and says nothing after it', () => {
    expect(fitLines('Donaudampfschifffahrt on the river', ofLength, 10, 2)).toEqual(['Donaudamp…']);
    expect(fitLines('An unbreakableword here', ofLength, 8, 3)).toEqual(['An', 'unbreak…']);
  });

  it('breaks scripts that set no blanks between words', () => {
    const lines = fitLines('市議会は古いダムを修理することを決定した。', ofLength, 10, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/ …$/u);
  });

  it('never makes a line wider than allowed, and keeps the text in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 3, max: 40 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, most) => {
          const lines = fitLines(text, ofLength, width, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          expect(Math.max(0, ...lines.map(ofLength))).toBeLessThanOrEqual(width);
          let at = 0;
          for (const line of lines) {
            const words = line.replace(/\s?…$/u, '').trim();
            const found = text.indexOf(words, at);
            expect(found).toBeGreaterThanOrEqual(at);
            at = found + words.length;
          }
        },
      ),
    );
  });
});

describe('plainLine', () => {
  it('takes out what is invisible, and keeps the joiners of letters', () => {
    expect(plainLine('a\u0000b\u202ec\u200bd\n\t e\ud800')).toBe('a b c d e\ufffd');
    expect(plainLine('می\u200cخواهم')).toBe('می\u200cخواهم');
  });
});

describe('drawableText', () => {
  it('finds nothing missing in scripts that DejaVu has', () => {
    for (const text of ['Straße Łódź Tiếng Việt', 'Привет', 'Ελλάδα', 'שלום', 'مرحبا', 'Հայ', 'ქართ', 'a → b ≠ c']) {
      expect(drawableText(text, false, fonts)).toEqual({ text, missing: [], lacksLetters: false });
    }
  });

  it.each([
    ['漢字', 'Hani'],
    ['ひらがな', 'Jpan'],
    ['한국어', 'Kore'],
    ['हिन्दी', 'Deva'],
    ['ไทย', 'Thai'],
    ['አማርኛ', 'Ethi'],
  ])('says which script %s is', (text, script) => {
    const found = drawableText(`In ${text}`, false, fonts);
    expect(found.lacksLetters).toBe(true);
    expect(found.missing).toEqual([script]);
  });

  it('leaves out signs, and says so', () => {
    expect(drawableText('Fire 🔥 out', false, fonts)).toEqual({
      text: 'Fire out',
      missing: ['Zsym'],
      lacksLetters: false,
    });
  });

  it.each(['🛰️', '🧑‍⚖️', '🏛️', '🇵🇹', '👍🏽', '1️⃣'])('takes %s for no writing: the words beside it are drawn', (sign) => {
    const { text, lacksLetters } = drawableText(`${sign} The gate closed`, false, fonts);
    expect(lacksLetters).toBe(false);
    expect(text).toMatch(/The gate closed$/u);
  });

  it('keeps to letters with marks of their own', () => {
    expect(drawableText('ไทย 🛰️', false, fonts).lacksLetters).toBe(true);
    expect(drawableText('Cafe\u0301 in no. 4', false, fonts)).toMatchObject({ missing: [], lacksLetters: false });
  });
});

describe('openFonts', () => {
  it('draws with the fonts of a folder what its own do not have', () => {
    const more = openFonts(DEVANAGARI);
    expect(drawableText('हिन्दी में', false, more).missing).toEqual([]);
    expect(shapeLine('हिन्दी', { size: 10, bold: false }, more, 'ltr').glyphs.length).toBeGreaterThan(2);
    expect(more.faults()).toEqual([]);
  });

  it('keeps to its own for Latin, so that a line looks like its neighbours', () => {
    const more = openFonts(DEVANAGARI);
    expect(more.faceFor([0x41], false)?.file).toContain('DejaVu');
    expect(more.faceFor([0x0915], false)?.file).toContain('Devanagari');
  });

  it('tells of files that are no fonts, and of a folder that is not there, and goes on', async () => {
    const folder = await scratchFolder();
    const { writeFile } = await import('node:fs/promises');
    await writeFile(`${folder}/broken.ttf`, 'no font');
    await writeFile(`${folder}/readme.txt`, 'no font either');
    const broken = openFonts(folder);
    expect(broken.faceFor([0x4e00], false)).toBeNull();
    expect(broken.faults()).toHaveLength(1);
    expect(broken.faults()[0]).toContain('broken.ttf');
    const absent = openFonts(`${folder}/nowhere`);
    expect(absent.faceFor([0x4e00], false)).toBeNull();
    expect(absent.faults()[0]).toContain('nowhere');
  });
});

function firstOf(text: string): number | undefined {
  const code = text.codePointAt(0) ?? 0;
  return fonts.faceFor([code], false)?.font.glyphForCodePoint(code).id;
}

describe('shapeLine', () => {
  const style = { size: 100, bold: false };
  it('sets Latin from left to right, with advances that add up', () => {
    const { glyphs, width } = shapeLine('dam', style, fonts, 'ltr');
    expect(glyphs.map(({ glyph }) => glyph)).toEqual(['d', 'a', 'm'].map(firstOf));
    expect(glyphs.every(({ x }, index) => index === 0 || x > (glyphs[index - 1]?.x ?? 0))).toBe(true);
    expect(width).toBeGreaterThan(glyphs.at(-1)?.x ?? 0);
  });

  it('sets Hebrew from right to left: the first letter stands last', () => {
    const { glyphs } = shapeLine('שלם', style, fonts, 'rtl');
    expect(glyphs.at(-1)?.glyph).toBe(firstOf('ש'));
    expect(glyphs[0]?.glyph).toBe(firstOf('ם'));
  });

  it('keeps numbers and Latin words readable inside it, and turns brackets round', () => {
    const { glyphs } = shapeLine('שלם (12) ab', style, fonts, 'rtl');
    const ids = glyphs.map(({ glyph }) => glyph);
    const at = (letter: string): number => ids.indexOf(firstOf(letter) ?? -1);
    expect(at('a')).toBeLessThan(at('b'));
    expect(at('b')).toBeLessThan(at('1'));
    expect(at('1')).toBeLessThan(at('2'));
    expect(at('2')).toBeLessThan(at('ש'));
    expect(at('(')).toBeLessThan(at('1'));
    expect(at(')')).toBeGreaterThan(at('2'));
  });

  it('joins the letters of Arabic: the word is narrower than its letters apart', () => {
    const word = 'مرحبا';
    const apart = Array.from(word).reduce((sum, letter) => sum + shapeLine(letter, style, fonts, 'rtl').width, 0);
    expect(shapeLine(word, style, fonts, 'rtl').width).toBeLessThan(apart * 0.95);
  });

  it('tells the direction by the first letter that has one', () => {
    expect(directionOf('“Dam” said שלום')).toBe('ltr');
    expect(directionOf('(12) שלום dam')).toBe('rtl');
    expect(directionOf('12')).toBe('ltr');
  });
});
