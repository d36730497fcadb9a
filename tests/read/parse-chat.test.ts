import { describe, expect, it } from 'vitest';
import { outline, read, removedTexts } from './reading.ts';

const CHAT = [
  '[11/03/2031, 08:02:11] Mara: morning all, who is on the dam story?',
  '[11/03/2031, 08:03:45] Tom Aske: me. The mayor comes tomorrow at 11',
  '[11/03/2031, 08:03:59] Tom Aske: <Media omitted>',
  '[11/03/2031, 08:10:20] Mara: 👍',
  '[12/03/2031, 11:20:08] Tom Aske: She is here.',
  'And she promises 90 crowns',
  '[13/03/2031, 17:46:12] Mara left the group',
];

describe('the log of a chat', () => {
  it('has a part for each day, and says who wrote what', () => {
    const source = read(CHAT.join('\n'));
    expect(outline(source)).toEqual([
      'heading: 2031-03-11',
      'quote: Mara: morning all, who is on the dam story?',
      'quote: Tom Aske: me. The mayor comes tomorrow at 11',
      'heading: 2031-03-12',
      'quote: Tom Aske: She is here. And she promises 90 crowns',
    ]);
    expect(source).toMatchObject({ title: 'Mara, Tom Aske', written: { year: 2031, month: 3, day: 13 } });
    expect(removedTexts(source)).toEqual([CHAT[2], CHAT[3], CHAT[6]]);
  });

  it.each([
    ['month first', (day: number) => `3/${day}/31, 8:0${day - 10} AM - `],
    ['the year first', (day: number) => `2031-03-${day} 08:02 `],
    ['dots', (day: number) => `${day}.03.31, 08:02 - `],
  ])('reads days with %s', (_, stamp) => {
    const source = read([11, 12, 13, 14].map((day) => `${stamp(day)}Mara: Day ${day} of the strike`).join('\n'));
    expect(source.sections.map(({ heading }) => heading)).toEqual([11, 12, 13, 14].map((day) => `2031-03-${day}`));
  });

  it.each([
    ['entries of a chronicle', [1, 2, 3, 4, 5].map((day) => `2031-03-0${day}: The dam held on day ${day}.`)],
    ['lines of a log', [1, 2, 3, 4, 5].map((day) => `2031-03-0${day} 08:02 The pump was started again.`)],
    [
      'a ticker',
      ['Dam', 'Vote', 'Mayor', 'Weir', 'Court'].map((label, at) => `12.03.2031, 1${at}:20 ${label}: The dam held.`),
    ],
    ['a German ticker', [1, 2, 3, 4, 5].map((hour) => `12.03.2031, 1${hour}:20 Uhr: Der Damm hielt am ${hour}. Tag.`)],
    ['a text that quotes one message', [...Array.from({ length: 6 }, () => 'The dam held.'), CHAT[0] ?? '']],
  ])('is not %s', (_, lines) => {
    expect(outline(read(lines.join('\n'))).join()).not.toContain('quote: ');
  });
});
