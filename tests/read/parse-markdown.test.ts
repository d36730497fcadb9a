import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown, parseMarkup } from '../../src/read/parse-markdown.ts';
import { ARTICLE, outline, read } from './reading.ts';

describe('Markdown', () => {
  it('gives headings, items, rows and quotations', () => {
    const source = read(
      `# The dam\n\n${ARTICLE[0]}\n\n## What is next\n\n- A vote in *June*\n  - in the county\n1. Work\n\n> We waited.\n\n| Year | Cost |\n|---|---|\n| 2031 | 10 million |\n`,
      'a.md',
    );
    expect(source.title).toBe('The dam');
    expect(outline(source)).toEqual([
      `paragraph: ${ARTICLE[0]}`,
      'heading: What is next',
      'item: A vote in June',
      'item: in the county',
      'item: Work',
      'quote: We waited.',
      'row: Year | Cost',
      'row: 2031 | 10 million',
    ]);
    expect(source.blocks.map((each) => each.level)).toEqual([0, 2, 1, 2, 1, 0, 0, 0]);
  });

  it('drops marks without a cut and keeps where a bold lead-in ends', () => {
    const source = read('**Cost:** it is _high_, `very` high.\n\n**Theme**: dams.\n\nA **bold** word.', 'a.md');
    expect(source.text).toBe('Cost: it is high, very high.\n\nTheme: dams.\n\nA bold word.');
    expect(source.blocks.map((each) => each.leadEnd && source.text.slice(each.start, each.leadEnd))).toEqual([
      'Cost',
      'Theme',
      null,
    ]);
    expect(source.blocks.flatMap((each) => each.cuts)).toEqual([]);
  });

  it('collects links where they stood', () => {
    const source = read('The [report](https://example.org/r) and <https://example.org/s> say so.', 'a.md');
    expect(source.text).toBe('The report and https://example.org/s say so.');
    expect(source.links).toEqual([
      { url: 'https://example.org/r', at: 4 },
      { url: 'https://example.org/s', at: 15 },
    ]);
  });

  it('keeps the first heading when it is not the title', () => {
    const source = read(`---\ntitle: Dams\n---\n# Part one\n\n${ARTICLE[0]}\n\n# Part two\n\n${ARTICLE[1]}`, 'a.md');
    expect(source.sections.map((each) => each.heading)).toEqual(['Part one', 'Part two']);
  });

  it('leaves backticks that quote alone', () => {
    const text = "The ` top hat' was lowered, and the ` junk shot' was tried after it.";
    expect(read(text, 'a.md').text).toBe(text);
  });

  it('reads fenced text with empty lines as one piece', () => {
    expect(outline(read('Before.\n\n```\na = 1\n\n# no heading\n```\n\nAfter.', 'a.md'))).not.toContain(
      'heading: no heading',
    );
  });
});

describe('the fast way for paragraphs without markup', () => {
  const word = fc.constantFrom(
    'dam',
    'River',
    '12',
    'May.',
    '“so”',
    '(it)',
    'a-b',
    '5%',
    '$3',
    '#',
    '-',
    '+',
    '1.',
    '>',
    '=',
    '~',
    '`',
    "'",
    ':',
    '!',
    '[x]',
    '&',
    'A&B',
    '&amp;',
    '<',
    'a<b',
    '*',
    '_x_',
    '|',
    '\\',
    '===',
    '---',
    'https://example.org/a_b',
    'x@y.org',
    '\t',
  );
  const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
  const text = fc
    .array(fc.oneof(line, fc.constant(''), fc.constant('  ')), { maxLength: 12 })
    .map((lines) => lines.join('\n'));

  it('gives the drafts that the full parser gives', () => {
    fc.assert(
      fc.property(text, (source) => {
        fc.pre(!source.includes('`'));
        expect(parseMarkdown(source)).toEqual(parseMarkup(source, false));
      }),
      { numRuns: 2_000 },
    );
  });
});
