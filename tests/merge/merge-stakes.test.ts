import { expect, test } from 'vitest';
import { snapshotOf } from '../fixtures/build-briefing.ts';

function stakesOf(body: string, settings: Readonly<Record<string, unknown>> = {}): (readonly [string, string])[] {
  const file = `---\ntitle: The weir\npublished: 2031-05-09\n---\n\n${body}\n`;
  return snapshotOf({ 'a.md': file }, settings).stakes.map(({ theme, text }) => [theme, text] as const);
}

test('a theme that stands above a stake is not told in it again', () => {
  expect(stakesOf('## What is at stake\n\nJobs: The mill could lose half of its workers.')).toEqual([
    ['Jobs', 'The mill could lose half of its workers.'],
  ]);
});

test('under a theme of the briefing the own label stays', () => {
  const settings = { themes: [{ title: 'Work', words: ['workers'] }] };
  expect(stakesOf('## What is at stake\n\nJobs: The mill could lose half of its workers.', settings)).toEqual([
    ['Work', 'Jobs: The mill could lose half of its workers.'],
  ]);
});

test('sentences of one item stay together in their order, the surest item first', () => {
  const found = stakesOf(
    '## What is at stake\n\n- The fish of the lower valley, which need the old ladder.\n- The old pump may not last. If it stops, four villages could lose their water and fear a catastrophe.',
  );
  expect(found.map(([, text]) => text.split(' ')[2])).toEqual(['pump', 'stops,', 'of']);
});

/** A document whose list says what is at stake. */
function atStake(lines: readonly string[]): string {
  return `---\npublished: 2031-05-09\n---\n\n## What is at stake\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;
}

test('a day above a stake is no theme', () => {
  expect(stakesOf('## 3 May 2031\n\nIf the turbine fails, the mill could lose half of its workers.')).toEqual([
    ['Other', 'If the turbine fails, the mill could lose half of its workers.'],
  ]);
});

test('what several documents call a stake comes first, and documents take turns', () => {
  const own = [
    'If the ferry stops, the island could lose its only school.',
    'If the quay breaks, the island could lose its only smithy.',
    'If the road floods, the island could lose its only cobbler.',
  ];
  const shared = 'If the turbine fails, the mill could lose half of its workers.';
  const { stakes } = snapshotOf({
    'a.md': atStake([...own, shared]),
    'b.md': atStake(['If the turbine at the mill fails, half of the workers could lose their jobs.']),
    'c.md': atStake(['The bees could lose their meadow if the heath burns.']),
  });
  expect(stakes[0]?.text).toContain('turbine');
  const at = (words: string): number => stakes.findIndex(({ text }) => text.includes(words));
  expect(at('meadow')).toBeLessThan(at('cobbler'));
});
