import { describe, expect, it } from 'vitest';
import { ARTICLE, read } from '../reading.ts';

const SHOWN = ['A bridge in rain', 'The mayor at sea', 'Two bakers', 'A club in tears', 'Snow on the hill'];
const pictures = SHOWN.map((line, at) => `${at + 1}/5 ${line}\n\nThis is what happened far away, on day ${at + 3}.`);

describe('a gallery of pictures amid a page', () => {
  it('goes with what its pictures show', () => {
    const source = read([ARTICLE[0], ARTICLE[1], ...pictures, ARTICLE[2], ARTICLE[3]].join('\n\n'));
    expect(source.text).toBe(ARTICLE.join('\n\n'));
  });

  it.each([
    ['results', SHOWN.map((_, at) => `${at + 2} of 9 members voted for point ${at + 2}.`)],
    ['the same line on each page', ARTICLE.map((each, at) => `${at + 1}/4 Report on the dams\n\n${each}`)],
    ['days', SHOWN.map((line, at) => `${at + 1}/5: ${line}`)],
  ])('is not %s', (_, lines) => {
    const text = read([ARTICLE[0], ...lines].join('\n\n')).text;
    for (const line of lines) expect(text).toContain(line.split('\n\n').at(-1));
  });
});
