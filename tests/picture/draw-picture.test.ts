import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../src/picture/draw-picture.ts';
import { drawSvg, escapeXml } from '../../src/picture/draw-svg.ts';
import { renderPng } from '../../src/picture/render-png.ts';
import { openFonts } from '../../src/picture/text/font-set.ts';
import { typesetter } from '../../src/picture/text/typesetter.ts';
import { inventEvents, pictureOf } from './invent-events.ts';
import { isBlank, sizeOf } from './png.ts';

const fonts = openFonts(null);
const picture = pictureOf(inventEvents(20));
const pixels = (svg: string): Uint8Array => new Resvg(svg).render().pixels;

describe('drawPicture', () => {
  it('gives the same bytes for the same picture', () => {
    const [one, other] = [
      drawPicture(picture, 'alt', fonts),
      drawPicture(structuredClone(picture), 'alt', openFonts(null)),
    ];
    expect(one.svg).toBe(other.svg);
    expect(Buffer.compare(renderPng(one.svg), renderPng(other.svg))).toBe(0);
  });

  it('is another in the dark', () => {
    const dark = drawPicture({ ...picture, theme: 'dark' }, 'alt', fonts);
    expect(dark.svg).not.toBe(drawPicture(picture, 'alt', fonts).svg);
    expect(dark.scene.height).toBe(drawPicture(picture, 'alt', fonts).scene.height);
  });

  it('needs no font to be seen', () => {
    const { svg } = drawPicture(picture, 'alt', fonts);
    expect(svg).not.toContain('<text');
    expect(svg).not.toContain('font-family');
  });

  it('shows hostile texts as text', () => {
    const hostile = '</title><script>alert(1)</script><!-- &lt; " \' ]]> \u0000\ud800 \u0008 <![CDATA[';
    const events = inventEvents(8).map((event) => ({ ...event, text: hostile, when: hostile }));
    const { svg } = drawPicture(pictureOf(events, { title: hostile, facts: hostile }), hostile, fonts);
    expect(svg).not.toMatch(/<script|<!--|<!\[CDATA|\]\]>/u);
    expect(svg.isWellFormed()).toBe(true);
    expect(() => new Resvg(svg)).not.toThrow();
    const known = new Set(['svg', 'title', 'defs', 'path', 'rect', 'g', 'use']);
    expect([...svg.matchAll(/<\/?([a-z]+)/giu)].filter(([, name = '']) => !known.has(name))).toEqual([]);
  });
});

describe('renderPng', () => {
  it('really draws the letters', () => {
    const setter = typesetter(fonts);
    const { scene } = drawPicture(picture, 'alt', fonts);
    const bare = { ...scene, marks: scene.marks.filter(({ kind }) => kind !== 'text') };
    const [withText, without] = [pixels(drawSvg(scene, '', setter)), pixels(drawSvg(bare, '', setter))];
    const differing = withText.filter((value, index) => value !== without[index]).length;
    expect(differing / withText.length).toBeGreaterThan(0.02);
  });

  it('is as large as its zoom says, and not blank', () => {
    const { svg, scene } = drawPicture(picture, 'alt', fonts);
    const png = renderPng(svg);
    expect(sizeOf(png)).toEqual({ width: scene.width * 2, height: scene.height * 2 });
    expect(isBlank(png)).toBe(false);
  });
});

describe('escapeXml', () => {
  it('leaves nothing that is markup or unknown to XML', () => {
    expect(escapeXml('<a href="b">&\'</a>')).toBe('&lt;a href=&quot;b&quot;&gt;&amp;&apos;&lt;/a&gt;');
    expect(escapeXml('a\u0000b\ufffec\ud800d')).toBe('a b c\ufffdd');
    expect(escapeXml('𝒜 漢 ع')).toBe('𝒜 漢 ع');
  });
});
