import { writeFile } from 'node:fs/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPictures, type Pictures } from '../../src/runtime/open-pictures.ts';
import type { PictureNode } from '../../src/view/picture.ts';
import { inventEvents, pictureOf } from '../picture/invent-events.ts';
import { isBlank, sizeOf } from '../picture/png.ts';
import { scratchFolder } from '../settings/scratch.ts';

function open(options: Partial<Parameters<typeof openPictures>[0]> = {}): Pictures {
  const pictures = openPictures({ fonts: null, ...options });
  onTestFinished(() => pictures.close());
  return pictures;
}

const node = (count: number): PictureNode => ({ kind: 'picture', picture: pictureOf(inventEvents(count)), alt: 'alt' });
// Days that no calendar has: the layout fails on them.
const never = { start: 'never', end: 'never', granularity: 'day' } as const;
const BROKEN: PictureNode = {
  ...node(1),
  picture: pictureOf(inventEvents(2).map((event) => ({ ...event, date: never }))),
};

describe('openPictures', () => {
  it('draws while the event loop goes on', async () => {
    const pictures = open();
    let turns = 0;
    const turn = setInterval(() => turns++, 1);
    const png = await pictures.png(node(100));
    clearInterval(turn);
    expect(sizeOf(png).width).toBeGreaterThan(1_000);
    expect(isBlank(png)).toBe(false);
    expect(turns).toBeGreaterThan(5);
  });

  it('draws the same picture once', async () => {
    const pictures = open();
    const one = node(5);
    const [first, second] = await Promise.all([pictures.png(one), pictures.png(one)]);
    expect(first).toBe(second);
    expect(await pictures.png(one)).toBe(first);
  });

  it('answers all that wait, each with its own', async () => {
    const pictures = open();
    const sizes = await Promise.all([3, 9, 20].map(async (count) => sizeOf(await pictures.png(node(count))).height));
    expect(new Set(sizes).size).toBe(3);
  });

  it('rejects what cannot be drawn, and draws the next', async () => {
    const pictures = open();
    await expect(pictures.png(BROKEN)).rejects.toThrow('The picture could not be drawn');
    expect(isBlank(await pictures.png(node(3)))).toBe(false);
  });

  it('tells once of a font that cannot be read', async () => {
    const fonts = await scratchFolder();
    await writeFile(`${fonts}/broken.ttf`, 'no font');
    const told: string[] = [];
    const pictures = open({ fonts, onFault: (fault) => void told.push(fault) });
    await pictures.png(node(20));
    await pictures.png(node(21));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('broken.ttf');
  });

  it('draws no more when it is closed, also what was begun', async () => {
    const pictures = open();
    const begun = pictures.png(node(100));
    begun.catch(() => {});
    await pictures.close();
    await expect(begun).rejects.toThrow('No more pictures are drawn');
    await expect(pictures.png(node(1))).rejects.toThrow('No more pictures are drawn');
  });
});
