import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../src/model/document.ts';
import { blocksOfPlainText, segmentSentences } from '../../src/segment/sentences.ts';

/** Text made of the pieces that sentence rules turn on, which random characters hardly ever hit together. */
const pieces = fc.constantFrom(
  ...` |\n|\n\n|\u00a0|.|. |! |?” |…| . . . |。|」|؟ |。」と|\r\n|\t`.split('|'),
  ...'The|dam|U.S.|Dr.|Nr. 5|p.m.|Inc.|etc.|3.|2015|I|z. B.|J. K.|Ω|中文|سد|😀|\ud83d'.split('|'),
  ...`“~”~"~'~(~)~[1]~«~ »~1. ~2. ~a) ~b) ~• ~- ~|~ | ~:~;`.split('~'),
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
  fc.string({ unit: 'grapheme' }),
);
const languages = fc.constantFrom('en', 'de', 'fr', 'ru', 'ja', 'el', 'und');

/** A text with blocks of every kind and cuts inside, at and between them. */
const documents = fc.tuple(texts, fc.array(fc.nat(300), { maxLength: 8 }), fc.boolean()).map(([text, places, rows]) => {
  const blocks = blocksOfPlainText(text).map((block): Block => {
    const cuts = [...new Set(places.filter((place) => place >= block.start && place <= block.end))];
    return { ...block, kind: rows ? 'row' : block.kind, cuts: cuts.toSorted((a, b) => a - b) };
  });
  return { text, blocks };
});

test('a sentence is in order, trimmed, and stays between the cuts of its block', () => {
  fc.assert(
    fc.property(documents, languages, ({ text, blocks }, language) => {
      let last = 0;
      for (const { start, end, block } of segmentSentences(text, blocks, language)) {
        const home = blocks[block];
        expect(start).toBeGreaterThanOrEqual(Math.max(last, home?.start ?? Infinity));
        expect(end).toBeLessThanOrEqual(home?.end ?? -1);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        expect(end).toBeGreaterThan(start);
        expect(home?.cuts.some((cut) => cut > start && cut < end)).toBe(false);
        last = end;
      }
    }),
    { numRuns: 1000 },
  );
});

test('every visible character of the blocks lies in exactly one sentence', () => {
  fc.assert(
    fc.property(documents, languages, ({ text, blocks }, language) => {
      const sentences = segmentSentences(text, blocks, language);
      const visible = (spans: readonly { start: number; end: number }[]): string =>
        spans.map(({ start, end }) => text.slice(start, end).replaceAll(/\s/g, '')).join('');
      expect(visible(sentences)).toBe(visible(blocks));
    }),
    { numRuns: 1000 },
  );
});

test('a block alone has the same sentences as within its document, every time', () => {
  fc.assert(
    fc.property(documents, languages, ({ text, blocks }, language) => {
      const together = segmentSentences(text, blocks, language);
      const alone = blocks.flatMap((block, index) => {
        const shifted = {
          ...block,
          start: 0,
          end: block.end - block.start,
          cuts: block.cuts.map((cut) => cut - block.start),
        };
        return segmentSentences(text.slice(block.start, block.end), [shifted], language).map((sentence) => ({
          ...sentence,
          start: sentence.start + block.start,
          end: sentence.end + block.start,
          block: index,
        }));
      });
      expect(together).toEqual(alone);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['without a space', 'x'.repeat(1_000_000)],
  ['of full stops', '.'.repeat(1_000_000)],
  ['of spaced full stops', '. '.repeat(500_000)],
  ['of nested brackets', `${'('.repeat(250_000)}a.${')'.repeat(250_000)}`],
  ['of opened quotes after stops', 'a. “(['.repeat(150_000)],
  ['of closing quotes', `a.${'”'.repeat(1_000_000)}`],
  ['of list markers', '1. a 2. '.repeat(120_000)],
  ['of line ends', '\n'.repeat(1_000_000)],
  ['of white space', `a.${' '.repeat(1_000_000)}b`],
  ['of initials', 'A. '.repeat(330_000)],
  ['of emoji without a space', '😀'.repeat(500_000)],
])('a megabyte %s is segmented whole', (_, text) => {
  const blocks: Block[] = [{ kind: 'paragraph', level: 0, start: 0, end: text.length, cuts: [], leadEnd: null }];
  const sentences = segmentSentences(text, blocks, 'en');
  const length = sentences.reduce(
    (sum, { start, end }) => sum + text.slice(start, end).replaceAll(/\s/g, '').length,
    0,
  );
  expect(length).toBe(text.replaceAll(/\s/g, '').length);
});
