import { describe, expect, test } from 'vitest';
import { snapshotOf } from '../fixtures/build-briefing.ts';

function page(published: string, ...takeaways: readonly string[]): string {
  return `---\ntitle: The weir\npublished: ${published}\n---\n\n## Key takeaways\n\n${takeaways.map((one) => `- ${one}`).join('\n')}\n`;
}

const OLDER = page(
  '2031-03-02',
  'The weir needs a keeper before the winter.',
  'Fishermen pay most for the closed lock.',
  'Money from the county is not enough for both banks.',
);
const NEWER = page(
  '2031-05-09',
  'Boats will queue for years unless the channel is dredged.',
  'Trust between the villages has to be earned anew.',
  'Engineers and millers agree on nothing but the level of the water.',
);

function taken(files: Readonly<Record<string, string>>): string[] {
  return snapshotOf(files).takeaways.map(({ text }) => text.split(' ')[0] ?? '');
}

describe('takeaways', () => {
  test('of the newest document lead, what makes a point first, and documents take turns', () => {
    expect(taken({ 'a.md': OLDER, 'b.md': NEWER })).toEqual([
      'Engineers',
      'Boats',
      'The',
      'Fishermen',
      'Trust',
      'Money',
    ]);
  });

  test('of several documents come before those of one', () => {
    const again = page('2031-01-05', 'Money from the county is not enough for both banks.');
    expect(taken({ 'a.md': OLDER, 'b.md': NEWER, 'c.md': again })[0]).toBe('Money');
  });

  test('come in the same order whatever the files are called', () => {
    expect(taken({ 'z.md': OLDER, 'b.md': NEWER })).toEqual(taken({ 'a.md': OLDER, 'b.md': NEWER }));
  });

  test('are the leads of the three newest documents only, where none states its own', () => {
    const told = [
      'Anglers found two dead otters below the lock.',
      'Bakers in the upper town asked for a second bridge.',
      'Carpenters finished the roof of the old mill.',
      'Divers brought a rusted bicycle out of the pool.',
      'Engineers measured cracks in the eastern wall.',
    ];
    const report = (month: number): string =>
      `---\ntitle: Weir\npublished: 2031-0${month}-02\n---\n\n${told[month - 1]}\n`;
    const files = Object.fromEntries([1, 2, 3, 4, 5].map((month) => [`${month}.md`, report(month)]));
    expect(snapshotOf(files).takeaways.map(({ text }) => text.split(' ')[0])).toEqual([
      'Engineers',
      'Divers',
      'Carpenters',
    ]);
  });
});
