import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { attache } from '../../fixtures/attache.ts';
import { isBlank } from '../../picture/png.ts';
import { scratchFolder } from '../../settings/scratch.ts';

const TIMELINE = ['timeline', '--briefing', 'arden-dam'];

describe('--picture', () => {
  test('writes a PNG, and numbers the lines on the page by it', async () => {
    const file = `${await scratchFolder()}/timeline.png`;
    const { status, out, err } = await attache([...TIMELINE, '--picture', file]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(isBlank(await readFile(file))).toBe(false);
    expect(out).toContain('• 1 · ');
    expect(out).toContain('Picture of a timeline');
  });

  test('writes an SVG, light or dark', async () => {
    const folder = await scratchFolder();
    await attache([...TIMELINE, '--picture', `${folder}/light.svg`]);
    await attache([...TIMELINE, '--picture', `${folder}/dark.svg`, '--dark']);
    const [light, dark] = await Promise.all(['light', 'dark'].map((name) => readFile(`${folder}/${name}.svg`, 'utf8')));
    expect(light).toMatch(/^<svg /u);
    expect(light).not.toBe(dark);
  });

  test('takes no file of another kind', async () => {
    const { status, err } = await attache([...TIMELINE, '--picture', 'timeline.gif']);
    expect(status).toBe(2);
    expect(err).toContain('.png or .svg');
  });

  test('says so when there is nothing to draw, or nowhere to write it', async () => {
    const folder = await scratchFolder();
    const nothing = await attache([
      ...TIMELINE,
      '--from',
      '1700-01-01',
      '--to',
      '1700-01-02',
      '--picture',
      `${folder}/a.png`,
    ]);
    expect(nothing.err).toContain('nothing to draw');
    const nowhere = await attache([...TIMELINE, '--picture', `${folder}/none/a.png`]);
    expect(nowhere.status).toBe(1);
    expect(nowhere.err).toContain('cannot be written');
  });
});
