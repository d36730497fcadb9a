import { expect, it } from 'vitest';
import { readBytes } from '../../src/read/read-file.ts';

const SIZE = 1 << 20;
const repeat = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length));

/** Each of these takes minutes in a parser that goes back over what it has read; the time limit of the run is the test. */
const hostile: Readonly<Record<string, string>> = {
  'no space': repeat('a'),
  'capitals in turn': repeat('Aa'),
  'opening brackets': repeat('['),
  'quotation marks of Markdown': repeat('>'),
  'quotation marks with spaces': repeat('> '),
  stars: repeat('*'),
  'opened emphasis': repeat('*a_ '),
  bars: repeat('|'),
  'a long table': repeat('a | b\n'),
  backticks: repeat('` a'),
  'open links': repeat('[[1]](http://x'),
  'open tags': repeat('<a '),
  'nested elements': repeat('<div>'),
  'nested bold': repeat('<b>'),
  scripts: repeat('<script>'),
  'nested lists': Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}- a\n`).join(''),
  'lines of one letter': repeat('a\n'),
  comments: repeat('Comments\n\n'),
  'prose and comments': repeat(`${'The dam of the town is old, and it leaks, they say. '.repeat(2)}\n\nComments\n\n`),
  badges: repeat('x. Ab+1'),
  'names without an end': repeat('. A B C D E+'),
  introductions: repeat('Ann Bee is a '),
  dates: repeat('12 May '),
  'sharing buttons': repeat('share tweet\n\n'),
  handles: repeat('we read, dailynews so\n\n'),
  'combining marks': repeat('\u0301'),
};

it.each(Object.entries(hostile))('reads a megabyte of %s in every format', (_, text) => {
  const bytes = new TextEncoder().encode(text);
  for (const file of ['a.txt', 'a.md', 'a.html']) expect(['read', 'fault']).toContain(readBytes(bytes, file).kind);
});
