import { expect, test } from 'vitest';
import { snapshotOf } from '../fixtures/build-briefing.ts';

/** Text and quote of what a page states as takeaways. */
function quoted(body: string, file = 'a.md'): (readonly [string, string])[] {
  const { takeaways } = snapshotOf({
    [file]: `---\ntitle: The weir\npublished: 2031-05-09\n---\n\n## Key takeaways\n\n${body}\n`,
  });
  return takeaways.map(({ text, citations: [first] }) => [text, first?.quote ?? '']);
}

test('a lead-in that marks set off is neither told nor quoted: the quote stands in the file as it is', () => {
  const source = '- **Money:** The county pays half of the new weir.';
  const [told] = quoted(source);
  expect(told).toEqual(['The county pays half of the new weir.', 'The county pays half of the new weir.']);
  expect(source).toContain(told?.[1]);
});

test('a lead-in in which a sentence begins is quoted with it', () => {
  expect(quoted('- **Money:** half of it comes from the county and its towns.')[0]?.[1]).toBe(
    'Money: half of it comes from the county and its towns.',
  );
});

test('a bold sentence that is a sentence of its own is quoted whole', () => {
  expect(quoted('- **The county pays half of the new weir.**')).toEqual([
    ['The county pays half of the new weir.', 'The county pays half of the new weir.'],
  ]);
});

test('a lead-in without marks is quoted, for it stands so in the file', () => {
  expect(quoted('- Money: The county pays half of the new weir.')[0]?.[1]).toBe(
    'Money: The county pays half of the new weir.',
  );
});

test('a day in a marked lead-in is quoted with what happened on it, because it is what is proved', () => {
  const { events } = snapshotOf({ 'a.md': '# The weir\n\n- **18 May 2031:** The council voted for the new weir.\n' });
  expect(events.map(({ date, citations: [first] }) => [date?.start, first?.quote])).toEqual([
    ['2031-05-18', '18 May 2031: The council voted for the new weir.'],
  ]);
});

test('a passage keeps its lead-in as text, so that a search finds it', () => {
  const { passages } = snapshotOf({ 'a.md': '# The weir\n\n- **Money:** The county pays half of the new weir.\n' });
  expect(passages.map(({ text }) => text)).toEqual(['Money: The county pays half of the new weir.']);
});
