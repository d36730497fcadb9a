import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/read/front-matter.ts';
import { faultOf, read } from './reading.ts';

describe('front matter', () => {
  it('gives title, publisher, author, link, dates and language', () => {
    const source = read(
      '---\ntitle: "Dams: a history"\npublisher: Elbrook Courier\nauthor: [Mara Lind, Jon Ray]\nlink: https://example.org/a\npublished: 2031-05-09\nas_of: 2031-04\nlanguage: en-GB\n---\nThe dam stands.\n',
      'a.md',
    );
    expect(source).toMatchObject({
      title: 'Dams: a history',
      publisher: 'Elbrook Courier',
      author: 'Mara Lind, Jon Ray',
      link: 'https://example.org/a',
      language: 'en',
      written: { year: 2031, month: 5, day: 9 },
      statedAsOf: { start: '2031-04-01', end: '2031-04-30' },
      text: 'The dam stands.',
    });
  });

  it('does not make a month a day', () => {
    expect(read('---\npublished: 2031-05\n---\nThe dam stands.', 'a.md').written).toBeNull();
  });

  it('lets other keys be and reads empty ones as absent', () => {
    const source = read('---\ntitle:\ntags: [dam, river]\n---\nThe dam stands.', 'a.md');
    expect(source.title).toBeNull();
  });

  it.each([
    ['date: 2031-05-09 21:14', '2031-05-09'],
    ['date: 2031-05-09 21:14:00 +0100', '2031-05-09'],
    ['date: 2031-05-09T21:14:00+01:00', '2031-05-09'],
    ['Date: "May 9, 2031"', '2031-05-09'],
    ['pubdate: 9 May 2031', '2031-05-09'],
    ['publishDate: 2031-05-09', '2031-05-09'],
    ['updated: 2031-05-11\ndate: 2031-05-09', '2031-05-09'],
    ['lastmod: 2031-05-09', '2031-05-09'],
  ])('reads the day under the names that other tools give it: %s', (line, day) => {
    const { written } = read(`---\nlayout: post\n${line}\n---\nThe dam stands.`, 'a.md');
    expect([written?.year, written?.month, written?.day]).toEqual(day.split('-').map(Number));
  });

  it('reads other names of the rest too', () => {
    const source = read(
      '---\nheadline: A dam\nsource: Elbrook Courier\nbyline: Mara Lind\nurl: https://example.org/a\nlang: de-AT\n---\nThe dam stands.',
      'a.md',
    );
    expect(source).toMatchObject({
      title: 'A dam',
      publisher: 'Elbrook Courier',
      author: 'Mara Lind',
      link: 'https://example.org/a',
      language: 'de',
    });
  });

  it('lets other tools’ values be that it cannot use, and prefers its own keys', () => {
    const source = read(
      '---\ntitle: A dam\nname: B\nurl: /blog/a-dam/\ndate: soon\nsource: {a: 1}\nlang: English\nauthors: []\n---\nThe dam stands.',
      'a.md',
    );
    expect(source).toMatchObject({ title: 'A dam', link: null, written: null, publisher: null, author: null });
  });

  it('is none when a text begins with a rule', () => {
    expect(readFrontMatter('---\nThe dam stands. It is old.\n---\nMore.')).toEqual({ kind: 'none' });
    expect(readFrontMatter('The dam.\n---\ntitle: x\n---\n')).toEqual({ kind: 'none' });
  });

  it.each([
    ['line 3', '---\ntitle: A\nauthor: "B\n---\ntext'],
    ['line 3', '---\ntitle: A\npublished: yesterday\n---\ntext'],
    ['line 2', '---\nlink: not an address\n---\ntext'],
    ['line 2', '---\npublished: 2031-02-30\n---\ntext'],
    ['line 1', '---\ntitle: A\n\ntext without an end'],
    ['line 3', '---\ntitle: A\n\tauthor: B\n---\ntext'],
  ])('names %s when it is broken', (line, text) => {
    const fault = faultOf(text, 'a.md');
    expect(fault.code).toBe('front-matter');
    expect(`${fault.reason} ${fault.remedy}`.toLowerCase()).toContain(line);
  });

  it('runs nothing and follows no aliases that it finds', () => {
    expect(faultOf('---\na: &a [x, x]\nb: [*a, *a]\n---\ntext', 'a.md').code).toBe('front-matter');
    expect(read('---js\nmodule.exports = 1\n---\nThe dam stands.', 'a.md').title).toBeNull();
  });
});
