import { array, assert, property, string, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../sandbox/page/read-markdown.ts';
import type { Mark } from '../../../sandbox/page/shapes.ts';

function isMarks(value: unknown): value is readonly Mark[] {
  return Array.isArray(value);
}

function plain(marks: readonly Mark[]): string {
  return marks
    .map((mark) => {
      if (mark.type === 'br') return '\n';
      if (isMarks(mark['items'])) return mark['items'].map((item) => plain([item])).join('\n');
      return isMarks(mark.content) ? plain(mark.content) : (mark.content ?? '');
    })
    .join('');
}

const types = (text: string): string[] => readMarkdown(text).map(({ type }) => type);

describe('Markdown', () => {
  test('is read as Discord reads it', () => {
    expect(types('## Head')).toEqual(['heading']);
    expect(types('-# small')).toEqual(['subtext']);
    expect(types('> quote')).toEqual(['blockQuote']);
    expect(types('**a**')).toEqual(['strong']);
    expect(types('[a](https://weir.example)')).toEqual(['link']);
    expect(types('<t:1700000000:R>')).toEqual(['timestamp']);
  });

  test('holds lists, with their depth and numbers', () => {
    expect(readMarkdown('- a\n  - b\n3. c')).toMatchObject([
      {
        type: 'list',
        items: [
          { depth: 0, number: null },
          { depth: 1, number: null },
          { depth: 0, number: 3 },
        ],
      },
    ]);
    expect(readMarkdown('text\n- a\nend').map(({ type }) => type)).toContain('list');
    expect(readMarkdown('a - b').map(({ type }) => type)).not.toContain('list');
    expect(readMarkdown('\\- a').map(({ type }) => type)).not.toContain('list');
  });

  test('keeps every word of plain text', () => {
    const word = stringMatching(/^[a-zA-Z]{1,8}$/);
    assert(
      property(array(word, { minLength: 1 }), (words) => {
        expect(plain(readMarkdown(words.join(' ')))).toBe(words.join(' '));
      }),
    );
  });

  test('never throws, whatever the text', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(Array.isArray(readMarkdown(text))).toBe(true);
      }),
    );
  });
});
