import { Resvg } from '@resvg/resvg-js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSvg } from '../../src/picture/draw-svg.ts';
import type { Scene } from '../../src/picture/scene.ts';
import { openFonts } from '../../src/picture/text/font-set.ts';
import { typesetter } from '../../src/picture/text/typesetter.ts';
import { layOutTimeline } from '../../src/picture/timeline/lay-out-timeline.ts';
import type { Rivals, TimelinePicture } from '../../src/view/picture.ts';
import { outside, overlaps, textsOf } from './boxes.ts';
import { eventsOf, inventEvents, pictureOf, type Seed, TEXTS } from './invent-events.ts';

const fonts = openFonts(null);
const setter = typesetter(fonts);
const layOut = (picture: TimelinePicture): Scene => layOutTimeline(picture, setter);

const numbersIn = (scene: Scene): readonly string[] =>
  textsOf(scene).flatMap(({ role, text }) => (role === 'number' ? [text] : []));

describe('a timeline of 5, 50 and 500 events in many scripts', () => {
  for (const count of [5, 50, 500]) {
    for (const isNumbered of [true, false]) {
      it(`has no text over another and none outside (${count}, ${isNumbered ? 'numbered' : 'without numbers'})`, () => {
        const events = inventEvents(count);
        const rivals: Rivals[] = [
          [[1, 2], [3]],
          [[2], [count], [4]],
          [[5], [count - 1]],
        ];
        const scene = layOut(pictureOf(events, { isNumbered, rivals }));
        expect(overlaps(scene)).toEqual([]);
        expect(outside(scene)).toEqual([]);
        expect(scene.labelled.length + scene.more).toBe(count);
      });
    }

    it(`draws every event or counts it (${count})`, () => {
      const scene = layOut(pictureOf(inventEvents(count)));
      expect(numbersIn(scene)).toEqual(scene.labelled.map(String));
      expect(new Set(scene.labelled).size).toBe(scene.labelled.length);
      const counted = textsOf(scene).some(({ text }) => text.startsWith(`+${count - scene.labelled.length} more`));
      expect(counted).toBe(count > scene.labelled.length);
    });
  }

  it('shows the whole of each letter inside its box', () => {
    const scene = layOut(pictureOf(inventEvents(50), { rivals: [[[1], [2]]] }));
    const beyond: string[] = [];
    for (const mark of textsOf(scene)) {
      const svg = drawSvg({ ...scene, background: 'none', marks: [mark] }, '', setter);
      const ink = new Resvg(svg.replace(/<rect[^>]*>/u, ''), { font: { loadSystemFonts: false } }).getBBox();
      if (ink === undefined) continue;
      const { x, y, width, height } = mark.box;
      const isInside =
        ink.x >= x - 2 && ink.x + ink.width <= x + width + 2 && ink.y >= y - 2 && ink.y + ink.height <= y + height + 2;
      if (!isInside) beyond.push(`${mark.role} “${mark.text}”`);
    }
    expect(beyond).toEqual([]);
  });
});

const seed: fc.Arbitrary<Seed> = fc.record({
  day: fc.option(
    fc.oneof(fc.integer({ min: -25_000, max: 40_000 }), fc.integer({ min: 20_000, max: 20_040 }), fc.constant(20_100)),
    { nil: null, freq: 8 },
  ),
  granularity: fc.nat(6),
  text: fc.nat(TEXTS.length - 1),
  status: fc.nat(4),
  salience: fc.double({ min: 0, max: 1, noNaN: true }),
  sources: fc.integer({ min: 1, max: 2_000 }),
  flags: fc.nat(34),
});

describe('any timeline', () => {
  it('has no text over another and none outside, and loses no event', () => {
    fc.assert(
      fc.property(
        fc.array(seed, { maxLength: 60 }),
        fc.array(
          fc.array(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 4 }), { minLength: 1, maxLength: 3 }),
          {
            maxLength: 5,
          },
        ),
        fc.constantFrom('en', 'de'),
        (seeds, rivals, language) => {
          const scene = layOut(pictureOf(eventsOf(seeds), { rivals, language }));
          expect(overlaps(scene)).toEqual([]);
          expect(outside(scene)).toEqual([]);
          expect(scene.labelled.length + scene.more).toBe(seeds.length);
        },
      ),
      { numRuns: 60, seed: 5 },
    );
  });

  it('is laid out alike again', () => {
    const picture = pictureOf(inventEvents(50));
    expect(layOut(picture)).toEqual(layOut(picture));
  });
});

describe('what no font draws', () => {
  const han = '市議会は町の上にある古いダムを修理することを決定した';
  const [first] = eventsOf([{ day: 20_000, granularity: 0, text: 0, status: 0, salience: 1, sources: 1, flags: 1 }]);
  const drawn = (text: string, isNumbered = true): readonly string[] =>
    textsOf(layOut(pictureOf(first === undefined ? [] : [{ ...first, text }], { isNumbered }))).map(
      (mark) => mark.text,
    );

  it('is pointed to by its number, and a note names the script and the font', () => {
    const texts = drawn(han);
    expect(texts.join(' ')).not.toContain('市');
    expect(texts).toContain('(Han: see number 1 in the list)');
    expect(texts.join(' ')).toContain('Noto Sans CJK');
    expect(texts.join(' ')).toContain('ATTACHE_FONTS');
  });

  it('is pointed to without a number where nothing is numbered', () => {
    expect(drawn(han, false)).toContain('(Han: see the list)');
  });

  it('is left out of a line when it is a sign, and the note says so', () => {
    const texts = drawn('The mayor 🚧 opened the gate');
    expect(texts).toContain('The mayor opened the gate');
    expect(texts.join(' ')).toContain('emoji and signs (1)');
  });

  it('leaves no note where all is drawn', () => {
    expect(drawn('قرر مجلس المدينة').join(' ')).not.toContain('ATTACHE_FONTS');
  });

  it('says nothing where nothing is said', () => {
    expect(drawn('')).toContain('–');
  });

  it('also holds for a title', () => {
    const texts = textsOf(layOut(pictureOf(inventEvents(3), { title: han }))).map(({ text }) => text);
    expect(texts).toContain('Timeline');
  });
});
