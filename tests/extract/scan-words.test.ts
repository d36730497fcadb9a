import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanWords } from '../../src/extract/scan-words.ts';

/** What a word is, in one pattern. */
const WORD = /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*/gu;

function scanned(text: string, from = 0, to: number = text.length): string[] {
  const words: string[] = [];
  scanWords(text, from, to, (start, end) => words.push(text.slice(start, end)));
  return words;
}

const signs = fc.constantFrom(...Array.from("aZé’'.,-–19²ЖжǄ\u0301日😀 \n“”U.S"), 'U.', '’s', '1,0');

describe('words', () => {
  test.each([
    ['The dam’s gates', ['The', 'dam’s', 'gates']],
    ["rock 'n' roll, o'clock's", ['rock', 'n', 'roll', "o'clock's"]],
    ['U.S. and A. Smith, E.U', ['U.S.', 'and', 'A', 'Smith', 'E', 'U']],
    ['1,945.5 or 1. or 2,b', ['1,945.5', 'or', '1', 'or', '2', 'b']],
    ['B2B 3G mp3’s', ['B2B', '3', 'G', 'mp3’s']],
    ['Ōsaka Ж.Б. cafe\u0301s', ['Ōsaka', 'Ж.Б.', 'cafe\u0301s']],
    ['… – “” 😀', []],
  ])('of “%s”', (text, words) => {
    expect(scanned(text)).toEqual(words);
  });

  test('are those that the pattern finds, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 40 }), (text) => {
        expect(scanned(text)).toEqual(text.match(WORD) ?? []);
      }),
      { numRuns: 2000 },
    );
  });

  test('are looked for between two offsets only', () => {
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 30 }), fc.nat(30), fc.nat(30), (text, a, b) => {
        const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        expect(scanned(text, from, to)).toEqual(text.slice(from, to).match(WORD) ?? []);
      }),
      { numRuns: 2000 },
    );
  });
});
